package io.github.cptcatalog.benchmarks;

/** Tells words that are one slip of the keyboard apart. */
final class OneTypo {
  private OneTypo() {}

  /** Tells whether one letter was changed, left out or put in, or two neighbours swapped. */
  static boolean isBetween(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String left = one.substring(same);
    String right = other.substring(same);
    return isSame(left, 1, right, 1)
        || isSame(left, 1, right, 0)
        || isSame(left, 0, right, 1)
        || isSwapped(left, right);
  }

  private static boolean isSwapped(String left, String right) {
    return left.length() > 1
        && right.length() > 1
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0)
        && isSame(left, 2, right, 2);
  }

  private static boolean isSame(String left, int from, String right, int fromRight) {
    return left.length() >= from
        && right.length() >= fromRight
        && left.substring(from).equals(right.substring(fromRight));
  }
}
