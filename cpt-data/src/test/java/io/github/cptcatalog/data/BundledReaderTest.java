package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BundledReaderTest {
  private static final DatasetFiles BUNDLED = BundledFiles.beside("manifest.json");
  private static final String FULL = Schemas.resource("full-record.json");

  @Nested
  class OfTheBundledData {
    /** A file in another order of fields would be read as well, but slowly. */
    @Test
    void everyFileIsInTheTrustedForm() {
      assertThatCode(() -> new TrustedDocument(BUNDLED).dataset("manifest.json"))
          .doesNotThrowAnyException();
    }

    @Test
    void readsWhatTheStrictReaderReads() {
      Dataset strict =
          DatasetReader.read(BundledDataset.class::getResourceAsStream, "manifest.json");
      assertThat(new TrustedDocument(BUNDLED).dataset("manifest.json")).isEqualTo(strict);
      assertThat(BundledDataset.load()).isEqualTo(strict);
      assertThat(BundledDataset.modifiers()).isEqualTo(strict.modifiers());
    }

    @Test
    void readsEachRecordAloneAsItReadsItWithTheOthers() {
      for (Procedure procedure : BundledDataset.load().procedures()) {
        assertThat(BundledDataset.find(procedure.code())).contains(procedure);
      }
      assertThat(BundledDataset.find(ProcedureCode.of("00000"))).isEmpty();
    }

    @Test
    void readsEachModifierAloneAsItReadsItWithTheOthers() {
      for (Modifier modifier : BundledDataset.modifiers().entries()) {
        assertThat(new BundledReader(BUNDLED).registerLines("modifiers.json").find(modifier.code()))
            .contains(modifier);
        assertThat(BundledRegister.find(modifier.code())).contains(modifier);
      }
      assertThat(BundledRegister.find("??")).isEmpty();
    }

    @Test
    void needsNothingOfJackson() throws Exception {
      URL[] withoutJackson =
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .filter(entry -> !entry.contains("jackson"))
              .map(BundledReaderTest::url)
              .toArray(URL[]::new);
      try (URLClassLoader loader =
          new URLClassLoader(withoutJackson, ClassLoader.getPlatformClassLoader())) {
        Class<?> bundled = loader.loadClass(BundledDataset.class.getName());
        assertThat(bundled).isNotSameAs(BundledDataset.class);
        assertThat(bundled.getMethod("load").invoke(null)).isNotNull();
        assertThatThrownBy(() -> loader.loadClass("com.fasterxml.jackson.core.JsonParser"))
            .isInstanceOf(ClassNotFoundException.class);
      }
    }
  }

  @Nested
  class OfAFullDataSet {
    private static final String REGISTER =
        """
        {"asOf": "2025-10-01", "notices": ["one"], "entries": [{"code": "50", "level": "CPT",
        "name": "Both sides", "kind": "LATERALITY", "meaning": "Both.", "ncciAssociated": true,
        "paymentRule": "BILAT_BY_INDICATOR", "firstDay": "2020-01-01", "lastDay": "2030-12-31",
        "source": "Test"}]}""";

    private static final String EDITION =
        """
        {"name": "Full", "version": "1", "asOf": "2026-11-22", "completeness": {"extent": "COMPLETE",
        "kinds": ["PLA"], "firstDay": "2026-01-01", "lastDay": "2026-12-31"}, "notices": ["one"]}""";

    private static final String RECORD =
        FULL.replace("\"asOf\": \"2025\"", "\"asOf\": \"2025-01-28\"");

    private static final String AMENDMENT =
        RECORD.replace("\"category\": \"SURGERY\",", "").replace("\"11952\"", "\"11976\"");

    @Test
    void readsEveryFieldThatTheModelHas() {
      MemoryFiles files =
          new MemoryFiles()
              .put(
                  "manifest.json",
                  "{\"edition\": "
                      + EDITION
                      + ", \"modifiers\": "
                      + REGISTER
                      + ", \"procedures\": ["
                      + RECORD
                      + "], \"amendments\": ["
                      + AMENDMENT
                      + "]}");
      Dataset full = new TrustedDocument(files).dataset("manifest.json");
      assertThat(full).isEqualTo(files.read());
      TreeSet<String> filled = new TreeSet<>();
      TreeSet<String> all = new TreeSet<>();
      collect(full, filled, all);
      assertThat(filled).as("what this test has of all that it should have").isEqualTo(all);
    }

    @Test
    void readsTheFilesThatItNames() {
      MemoryFiles files =
          new MemoryFiles()
              .put("modifiers.json", REGISTER)
              .put("p.json", RECORD)
              .put("a.json", AMENDMENT)
              .put(
                  "manifest.json",
                  "{\"edition\": "
                      + EDITION
                      + ", \"modifiers\": \"modifiers.json\", \"procedures\": [\"p.json\"],"
                      + " \"amendments\": [\"a.json\"]}");
      assertThat(new TrustedDocument(files).dataset("manifest.json")).isEqualTo(files.read());
    }

    private static void collect(Object value, Collection<String> filled, Collection<String> all) {
      if (value instanceof Collection<?> many) {
        many.forEach(one -> collect(one, filled, all));
      } else if (value instanceof Optional<?> maybe) {
        maybe.ifPresent(one -> collect(one, filled, all));
      } else if (value.getClass().isRecord()) {
        components(value)
            .forEach(
                part -> {
                  all.add(part.name());
                  if (!isEmpty(part.value())) {
                    filled.add(part.name());
                  }
                  collect(part.value(), filled, all);
                });
      }
    }

    private record Component(String name, Object value) {}

    private static List<Component> components(Object value) {
      List<Component> components = new ArrayList<>();
      for (var component : value.getClass().getRecordComponents()) {
        String name = value.getClass().getSimpleName() + "." + component.getName();
        try {
          components.add(new Component(name, component.getAccessor().invoke(value)));
        } catch (ReflectiveOperationException broken) {
          throw new IllegalStateException(name, broken);
        }
      }
      return components;
    }

    private static boolean isEmpty(Object value) {
      return value.equals(Optional.empty())
          || value.equals(OptionalInt.empty())
          || (value instanceof Collection<?> many && many.isEmpty());
    }
  }

  @Nested
  class OfADamagedFile {
    @Test
    void namesFileAndPlaceOfEveryFault() {
      MemoryFiles files =
          new MemoryFiles().put("p.json", FULL.replace("PT30M", "half an hour").replace("OWN", ""));
      assertThatThrownBy(() -> new BundledReader(files).dataset("manifest.json"))
          .isInstanceOf(DatasetException.class)
          .hasMessageContaining("p.json")
          .hasMessageContaining("/clinical/duration/shortest")
          .hasMessageContaining("\"half an hour\" is not a duration; expected such as \"PT30M\"")
          .hasMessageContaining("/billing/costs/0/basis");
    }

    @Test
    void isNoneWhereOnlyTheOrderOfFieldsIsAnother() {
      String other =
          FULL.replace("\"title\": \"A test\",", "")
              .replaceFirst("}\\s*$", ", \"title\": \"A test\"}");
      MemoryFiles files = new MemoryFiles().put("p.json", other);
      assertThat(new BundledReader(files).dataset("manifest.json"))
          .isEqualTo(new MemoryFiles().put("p.json", FULL).read());
    }

    @Test
    void hasNoRecordThatIsReadAlone() {
      MemoryFiles files = new MemoryFiles().put("p.json", FULL.replace("PT30M", "half an hour"));
      assertThat(new BundledReader(files).find("p.json")).isEmpty();
    }

    @Test
    void isAlsoOneThatIsNotThere() {
      DatasetFiles none =
          name -> {
            throw new IOException("no " + name);
          };
      assertThatThrownBy(() -> new BundledReader(none).register("modifiers.json"))
          .isInstanceOf(DatasetException.class)
          .hasMessageContaining("modifiers.json")
          .hasMessageContaining("The file cannot be read");
    }
  }

  private static URL url(String entry) {
    try {
      return new File(entry).toURI().toURL();
    } catch (IOException notAPath) {
      throw new IllegalStateException(entry, notAPath);
    }
  }
}
