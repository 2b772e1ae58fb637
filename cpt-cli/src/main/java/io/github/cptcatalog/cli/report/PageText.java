package io.github.cptcatalog.cli.report;

import java.util.Locale;

/**
 * Text as the page may hold it: no markup, nothing that XML forbids, nothing that turns it round.
 */
final class PageText {
  private static final char REPLACEMENT = '\uFFFD';

  private PageText() {}

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      append(escaped, c);
      i += Character.charCount(c);
    }
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> {
        if (turnsTextRound(c)) {
          // a reviewer has to see that it is there
          escaped.append(String.format(Locale.ROOT, "[U+%04X]", c));
        } else if (isForbidden(c)) {
          escaped.append(REPLACEMENT);
        } else {
          escaped.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean turnsTextRound(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isForbidden(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
