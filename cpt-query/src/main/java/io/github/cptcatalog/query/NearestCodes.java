package io.github.cptcatalog.query;

import io.github.cptcatalog.model.ProcedureCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The codes that somebody may have meant: first those one slip of the keyboard away (a wrong
 * character, or two neighbours swapped), then those whose number is closest.
 */
final class NearestCodes {
  private static final int MOST = 3;

  private NearestCodes() {}

  static List<ProcedureCode> of(ProcedureCode wanted, Collection<ProcedureCode> known) {
    return known.stream()
        .sorted(
            Comparator.comparing((ProcedureCode code) -> !isOneSlipAway(code, wanted))
                .thenComparing(code -> distance(code, wanted))
                .thenComparing(code -> code))
        .limit(MOST)
        .toList();
  }

  private static boolean isOneSlipAway(ProcedureCode one, ProcedureCode other) {
    String a = one.text();
    String b = other.text();
    int first = 0;
    while (first < a.length() && a.charAt(first) == b.charAt(first)) {
      first++;
    }
    int rest = first + 1;
    if (rest >= a.length()) {
      return true;
    }
    boolean wrong = a.substring(rest).equals(b.substring(rest));
    boolean swapped =
        a.charAt(first) == b.charAt(rest)
            && a.charAt(rest) == b.charAt(first)
            && a.substring(rest + 1).equals(b.substring(rest + 1));
    return wrong || swapped;
  }

  /** How far apart the numbers are; codes of two kinds are not on one line. */
  private static int distance(ProcedureCode one, ProcedureCode other) {
    return one.kind() == other.kind() && letters(one).equals(letters(other))
        ? Math.abs(number(one) - number(other))
        : Integer.MAX_VALUE;
  }

  private static String letters(ProcedureCode code) {
    return code.text().replaceAll("[0-9]", "");
  }

  private static int number(ProcedureCode code) {
    return Integer.parseInt(code.text().replaceAll("[A-Z]", ""));
  }
}
