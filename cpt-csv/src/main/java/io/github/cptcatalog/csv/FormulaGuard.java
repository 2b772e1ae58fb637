package io.github.cptcatalog.csv;

/**
 * Keeps a spreadsheet from reading a text as a formula: one apostrophe goes before a text that
 * starts like one, and before a text that would look as if this had been done.
 */
final class FormulaGuard {
  // the last four are the same signs in full width, which some spreadsheets obey as well
  private static final String STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {}

  static String guard(String text) {
    return startsLikeFormula(text) ? "'" + text : text;
  }

  /** Takes away what {@link #guard} added. */
  static String unguard(String cell) {
    return cell.startsWith("'") && startsLikeFormula(cell) ? cell.substring(1) : cell;
  }

  private static boolean startsLikeFormula(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    return start < text.length() && STARTS.indexOf(text.charAt(start)) >= 0;
  }
}
