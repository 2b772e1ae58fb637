package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.CodeKind;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Codes and ranges of codes, such as {@code 92002 99202-99499}. A range holds one kind of code. */
final class CodeSet {
  private final Map<CodeKind, Ranges> byKind = new EnumMap<>(CodeKind.class);

  private CodeSet(Map<CodeKind, SortedMap<String, String>> ranges) {
    ranges.forEach((kind, ofKind) -> byKind.put(kind, new Ranges(ofKind)));
  }

  /**
   * Makes a set of the words for its parts.
   *
   * @throws IllegalArgumentException if a word is neither a code nor a range of one kind, or two
   *     overlap
   */
  static CodeSet of(List<String> words) {
    Map<CodeKind, SortedMap<String, String>> ranges = new EnumMap<>(CodeKind.class);
    for (String word : words) {
      String[] ends = word.split("-", -1);
      ProcedureCode first = ProcedureCode.of(ends[0]);
      ProcedureCode last = ProcedureCode.of(ends[ends.length - 1]);
      if (ends.length > 2 || first.kind() != last.kind() || first.compareTo(last) > 0) {
        throw new IllegalArgumentException(
            "Not a range of codes: \"" + word + "\". Expected one such as 99202-99499.");
      }
      SortedMap<String, String> ofKind = ranges.computeIfAbsent(first.kind(), k -> new TreeMap<>());
      if (ofKind.put(first.text(), last.text()) != null) {
        throw new IllegalArgumentException("Code " + first + " stands twice; name it once.");
      }
    }
    return new CodeSet(ranges);
  }

  boolean holds(ProcedureCode code) {
    Ranges ranges = byKind.get(code.kind());
    return ranges != null && ranges.hold(code.text());
  }

  /** Ranges that do not overlap, in order. */
  private static final class Ranges {
    private final String[] first;
    private final String[] last;

    Ranges(SortedMap<String, String> ranges) {
      this.first = ranges.keySet().toArray(new String[0]);
      this.last = ranges.values().toArray(new String[0]);
      for (int i = 1; i < first.length; i++) {
        if (first[i].compareTo(last[i - 1]) <= 0) {
          throw new IllegalArgumentException(
              "Ranges overlap at " + first[i] + "; name each code once.");
        }
      }
    }

    boolean hold(String code) {
      int position = Arrays.binarySearch(first, code);
      int before = position >= 0 ? position : -position - 2;
      return before >= 0 && code.compareTo(last[before]) <= 0;
    }
  }
}
