package io.github.cptcatalog.model;

import java.util.List;
import java.util.Optional;

/** The section ranges of the code set, read from {@code sections.tsv} beside this class. */
final class Sections {
  // the first range that holds a code wins: exceptions stand above the blocks they lie in
  private static final List<Section> RANGES = load();

  private Sections() {}

  static Optional<Category> categoryOf(ProcedureCode code) {
    return switch (code.kind()) {
      case CATEGORY_I -> byNumber(code.text());
      case CATEGORY_II -> Optional.of(Category.CATEGORY_II);
      case CATEGORY_III -> Optional.of(Category.CATEGORY_III);
      case PLA, MAAA -> Optional.of(Category.PATHOLOGY_AND_LABORATORY);
      case RETIRED_VACCINE -> Optional.of(Category.MEDICINE);
      case HCPCS_LEVEL_II -> Optional.of(Category.HCPCS_LEVEL_II);
    };
  }

  private static Optional<Category> byNumber(String code) {
    for (Section section : RANGES) {
      if (section.holds(code)) {
        return Optional.of(section.category());
      }
    }
    return Optional.empty();
  }

  private static List<Section> load() {
    return TableResource.rows("sections.tsv").stream()
        .map(cells -> new Section(Category.valueOf(cells[0]), cells[1], cells[2]))
        .toList();
  }

  private record Section(Category category, String first, String last) {
    boolean holds(String code) {
      return first.compareTo(code) <= 0 && code.compareTo(last) <= 0;
    }
  }
}
