package io.github.cptcatalog.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words: letters and digits without case and accents. An apostrophe is left out;
 * hyphens stay inside a word, as in {@code x-ray}.
 */
final class Words {
  private static final char HYPHEN = '-';

  private Words() {}

  static List<String> in(String text) {
    String folded = folded(text);
    List<String> words = new ArrayList<>(8);
    int length = folded.length();
    int start = 0;
    while (start < length) {
      if (!isPart(folded.charAt(start))) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < length && (isPart(folded.charAt(end)) || isInnerHyphen(folded, end))) {
        end++;
      }
      words.add(folded.substring(start, end));
      start = end;
    }
    return words;
  }

  static boolean isHyphenated(String word) {
    return word.indexOf(HYPHEN) >= 0;
  }

  /** Returns the words between the hyphens. */
  static List<String> parts(String word) {
    List<String> parts = new ArrayList<>(2);
    int start = 0;
    for (int hyphen = word.indexOf(HYPHEN); hyphen >= 0; hyphen = word.indexOf(HYPHEN, start)) {
      parts.add(word.substring(start, hyphen));
      start = hyphen + 1;
    }
    parts.add(word.substring(start));
    return parts;
  }

  /** Returns the word as people write it who leave the hyphen out: {@code xray}. */
  static String joined(String word) {
    return word.replace("-", "");
  }

  private static boolean isPart(char c) {
    // most characters are plain letters; a surrogate is part of a letter that no one accents
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c > '~' && (Character.isLetterOrDigit(c) || Character.isSurrogate(c)));
  }

  private static boolean isInnerHyphen(String text, int at) {
    return text.charAt(at) == HYPHEN
        && at + 1 < text.length()
        && isPart(text.charAt(at + 1))
        && isPart(text.charAt(at - 1));
  }

  private static String folded(String text) {
    String plain = isAscii(text) ? text : withoutAccents(text);
    String lower = plain.toLowerCase(Locale.ROOT);
    return lower.indexOf('\'') < 0 ? lower : lower.replace("'", "");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case '\u2019', '\u02BC' -> plain.append('\'');
        case '\u2010', '\u2011' -> plain.append(HYPHEN);
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }
}
