package io.github.cptcatalog.csv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns that a file may have, in the order in which they are written. */
enum Column {
  CODE("code"),
  TITLE("title"),
  CATEGORY("category"),
  VERDICT("verdict"),
  MODIFIERS("modifiers"),
  LOW("low"),
  HIGH("high"),
  CURRENCY("currency"),
  BASIS("basis"),
  AS_OF("asOf"),
  SETTING("setting"),
  GEOGRAPHY("geography"),
  SAMPLE_SIZE("sampleSize"),
  TYPICAL("typical"),
  SOURCE("source"),
  NOTE("note"),
  OFFICIAL_TEXT("officialText"),
  OFFICIAL_TEXT_LICENCE("officialTextLicence", "officialTextLicense", "licence", "license");

  /** The columns that belong to a cost. */
  static final Set<Column> OF_COST = EnumSet.range(LOW, NOTE);

  /** The columns without which an amount of money is no price. */
  static final Set<Column> NEEDED_BY_COST = EnumSet.range(LOW, AS_OF);

  private static final Map<String, Column> BY_NAME = byName();

  private final String text;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> otherSpellings;

  Column(String text, String... otherSpellings) {
    this.text = text;
    this.otherSpellings = List.of(otherSpellings);
  }

  /** The column that a cell of the header names. */
  static Optional<Column> find(String header) {
    return Optional.ofNullable(BY_NAME.get(Names.plain(header)));
  }

  static String names(Set<Column> columns) {
    return columns.stream().map(Column::toString).collect(Collectors.joining(", "));
  }

  /** Returns the name of the column as it is written, such as {@code asOf}. */
  @Override
  public String toString() {
    return text;
  }

  private static Map<String, Column> byName() {
    Map<String, Column> columns = new HashMap<>();
    for (Column column : values()) {
      List<String> spellings = new ArrayList<>(column.otherSpellings);
      spellings.add(column.text);
      if (OF_COST.contains(column)) {
        spellings.add("cost" + column.text);
      }
      spellings.forEach(spelling -> columns.put(Names.plain(spelling), column));
    }
    return columns;
  }
}
