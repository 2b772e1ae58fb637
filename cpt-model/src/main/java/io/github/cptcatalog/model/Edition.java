package io.github.cptcatalog.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Which data set this is. Its version and date are its own, apart from those of the library.
 *
 * @param name the name of the data set
 * @param version its version, such as {@code 2026.1}
 * @param asOf the day as of which its statements hold
 * @param completeness what the absence of a code means
 * @param notices what must be shown beside the data: licences, trademarks, limits
 */
@Value.Builder
public record Edition(
    String name, String version, LocalDate asOf, Completeness completeness, List<String> notices) {

  /**
   * Copies the notices and checks every text.
   *
   * @throws IllegalArgumentException if a text is blank
   */
  public Edition {
    name = Texts.required("edition name", name);
    version = Texts.required("edition version", version);
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(completeness, "completeness");
    notices = Texts.all("notices", notices);
  }

  /**
   * Returns a builder for a fragment without notices; name, version and day must be given.
   *
   * @return a new builder
   */
  public static EditionBuilder builder() {
    return new EditionBuilder().completeness(Completeness.fragment());
  }

  /** Returns name, version and day, such as {@code clinic 3 (2026-01-31)}. */
  @Override
  public String toString() {
    return name + " " + version + " (" + asOf + ")";
  }
}
