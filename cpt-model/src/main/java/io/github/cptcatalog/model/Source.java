package io.github.cptcatalog.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a statement comes from, so that a reader can look it up.
 *
 * @param name a short name of the document
 * @param citation address, publisher or file: what is needed to find the document again
 * @param kind what kind of document it is
 * @param publishedOn the year or day of publication; empty where the document does not say
 * @param retrievedOn the day on which it was read; empty where that is not known
 * @param licence what may be done with its text; empty where nothing needs to be said
 */
@Value.Builder
public record Source(
    String name,
    String citation,
    SourceKind kind,
    Optional<AsOf> publishedOn,
    Optional<LocalDate> retrievedOn,
    Optional<String> licence) {

  /**
   * Checks every part.
   *
   * @throws IllegalArgumentException if a text is blank
   */
  public Source {
    name = Texts.required("source name", name);
    citation = Texts.required("source citation", citation);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(publishedOn, "publishedOn");
    Objects.requireNonNull(retrievedOn, "retrievedOn");
    licence = Texts.optional("source licence", licence);
  }

  /**
   * Returns a builder; name, citation and kind must be given.
   *
   * @return an empty builder
   */
  public static SourceBuilder builder() {
    return new SourceBuilder();
  }

  /** Returns name and citation, such as {@code RVU25D (CMS, October 2025)}. */
  @Override
  public String toString() {
    return name + " (" + citation + ")";
  }
}
