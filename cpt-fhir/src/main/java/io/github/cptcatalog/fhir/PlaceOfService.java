package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.CostSetting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** Which places of service are facilities, where Medicare's manual leaves no doubt. */
final class PlaceOfService {
  private static final String FILE = "place-of-service.tsv";

  /** CMS has moved its page more than once, and guides name it with and without its last part. */
  private static final String CMS = "://www.cms.gov/medicare/coding/place-of-service-codes";

  /** HL7's example system has the numbers of CMS. */
  private static final String EXAMPLE = "http://terminology.hl7.org/CodeSystem/ex-serviceplace";

  private final Map<String, CostSetting> settings;

  private PlaceOfService(Map<String, CostSetting> settings) {
    this.settings = settings;
  }

  static PlaceOfService load() {
    try (InputStream file =
            Objects.requireNonNull(PlaceOfService.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return of(lines.lines().filter(line -> !line.startsWith("#")).skip(1).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE + " of cpt-fhir cannot be read", unreadable);
    }
  }

  /** Returns the setting; empty for other systems and for places where it is not plain. */
  Optional<CostSetting> settingOf(CodeableConcept place) {
    for (Coding coding : place.getCoding()) {
      CostSetting setting = settings.get(coding.getCode());
      if (setting != null && isPlaceSystem(coding.getSystem())) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlaceSystem(@Nullable String system) {
    return system != null
        && (system.equals(EXAMPLE) || system.toLowerCase(Locale.ROOT).contains(CMS));
  }

  private static PlaceOfService of(List<String> rows) {
    Map<String, CostSetting> settings = new HashMap<>();
    for (String row : rows) {
      int tab = row.indexOf('\t');
      settings.put(row.substring(0, tab), CostSetting.valueOf(row.substring(tab + 1)));
    }
    return new PlaceOfService(settings);
  }
}
