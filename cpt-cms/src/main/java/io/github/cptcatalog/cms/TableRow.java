package io.github.cptcatalog.cms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A row of a bundled table, which says where it stands when it is wrong. */
record TableRow(String place, Map<String, String> cells) {
  private static final String EMPTY = "-";

  /** Returns a cell that must not be empty. */
  String required(String column) {
    return optional(column)
        .orElseThrow(() -> fault(column, "is empty; every row of this table needs one"));
  }

  Optional<String> optional(String column) {
    String cell = Objects.requireNonNull(cells.get(column), column);
    return cell.isEmpty() || cell.equals(EMPTY) ? Optional.empty() : Optional.of(cell);
  }

  /** Returns the words of a cell, which blanks part. */
  List<String> words(String column) {
    return List.of(required(column).split(" +"));
  }

  Optional<LocalDate> day(String column) {
    return optional(column).map(cell -> day(column, cell));
  }

  <E extends Enum<E>> E oneOf(Class<E> type, String column) {
    String cell = required(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(cell)) {
        return constant;
      }
    }
    throw fault(column, "is \"" + cell + "\"; expected one of " + List.of(type.getEnumConstants()));
  }

  IllegalStateException fault(String column, String problem) {
    return new IllegalStateException(place + ", column " + column + " " + problem + ".");
  }

  private LocalDate day(String column, String cell) {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException notADay) {
      IllegalStateException fault =
          fault(column, "is \"" + cell + "\"; expected a day such as 2026-01-31");
      fault.initCause(notADay);
      throw fault;
    }
  }
}
