package io.github.cptcatalog.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The official section of the code set that a procedure stands in (CPT 2025 and 2026). */
public enum Category {
  /** Visits and other services of thinking and advice, 99202 to 99499. */
  EVALUATION_AND_MANAGEMENT(
      "Evaluation and management", "e/m", "e and m", "e&m", "em", "evaluation"),
  /** Anesthesia, 00100 to 01999 and four codes from 99100 to 99140. */
  ANESTHESIA("Anesthesia", "anesthesiology", "anaesthesia"),
  /** Surgery, 10004 to 69990. */
  SURGERY("Surgery", "surgical"),
  /** Imaging and radiation treatment, 70010 to 79999. */
  RADIOLOGY("Radiology", "imaging", "radiological"),
  /** Laboratory tests, 80047 to 89398, and every PLA and MAAA code. */
  PATHOLOGY_AND_LABORATORY(
      "Pathology and laboratory", "laboratory", "lab", "pathology", "pathology and lab"),
  /** Everything else in Category I: vaccines, therapy, infusions, heart tests and more. */
  MEDICINE("Medicine", "medical", "medicine services and"),
  /** Performance measurement, four digits and F. */
  CATEGORY_II("Category II", "category 2", "cpt ii", "performance measurement"),
  /** Emerging technology, four digits and T. */
  CATEGORY_III("Category III", "category 3", "cpt iii", "emerging technology"),
  /** HCPCS Level II: supplies, drugs and services outside CPT, a letter and four digits. */
  HCPCS_LEVEL_II("HCPCS Level II", "hcpcs", "hcpcs ii", "hcpcs 2", "level ii");

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> spellings;

  Category(String label, String... otherSpellings) {
    this.label = label;
    this.spellings = List.of(otherSpellings);
  }

  /**
   * Returns the name of the section as people read it, such as "Evaluation and management".
   *
   * @return the label, in sentence case
   */
  public String label() {
    return label;
  }

  /**
   * Returns the category that a label names, however people write it: "Surgery", "Surgical
   * Procedures", "E/M services", "SURGERY".
   *
   * @param label a name of a section; case, spaces and a closing "procedures" or "services" do not
   *     matter
   * @return the category; empty where the label names none
   */
  public static Optional<Category> find(String label) {
    return Optional.ofNullable(Spellings.ALL.get(plain(Objects.requireNonNull(label, "label"))));
  }

  /**
   * Returns the category that a label names.
   *
   * @param label a name of a section, read as {@link #find} reads it
   * @return the category
   * @throws IllegalArgumentException if the label names none; the message lists them
   */
  public static Category of(String label) {
    return find(label)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Not a category: "
                        + Texts.quoted(label)
                        + ". Expected one of "
                        + Arrays.stream(values())
                            .map(Category::label)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private Stream<String> names() {
    return Stream.concat(Stream.of(label), spellings.stream()).map(Category::plain).distinct();
  }

  private static String plain(String label) {
    return label
        .toLowerCase(Locale.ROOT)
        .replace('_', ' ')
        .replace(" & ", " and ")
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll(" (procedures?|services?|section)$", "");
  }

  /** Made when somebody first asks by label: most who start with a code never do. */
  private static final class Spellings {
    static final Map<String, Category> ALL =
        Arrays.stream(values())
            .flatMap(category -> category.names().map(name -> Map.entry(name, category)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
