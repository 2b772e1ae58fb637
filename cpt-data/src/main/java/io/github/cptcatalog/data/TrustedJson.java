package io.github.cptcatalog.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Steps through the JSON of our own jar. It trusts the fields of an object to stand in the order in
 * which they are asked for, as {@link DatasetWriter} writes them, so it needs neither their names
 * nor a table of them; whatever else it meets ends it with an exception.
 *
 * <p>Why not Jackson: its classes take longer to load than these files take to read.
 */
final class TrustedJson {
  private static final char VALUE = 'v';
  private static final char NOT_UTF_8 = '\uFFFD';
  private static final boolean[] PLAIN = plain();

  private final byte[] json;
  private int at;

  /** What was passed last: an open bracket, a comma, or a value. */
  private char before = ',';

  TrustedJson(byte[] json) {
    this(json, 0);
  }

  /** Starts at a place where a value stands. */
  TrustedJson(byte[] json, int at) {
    this.json = json;
    this.at = at;
    skipSpace();
  }

  /** Returns where the next value stands. */
  int position() {
    return at;
  }

  /** Goes to the next line, whose end must be that of a value. */
  void skipLine() {
    int end = at;
    while (json[end] != '\n') {
      end++;
    }
    boolean more = json[end - 1] == ',';
    before = more ? ',' : VALUE;
    at = end;
    skipSpace();
  }

  /** Goes past the open bracket of an object or a list. */
  void enter(char bracket) {
    pass(bracket);
    before = bracket;
    skipSpace();
  }

  /** Goes past the closing bracket of an object or a list, in which nothing may be left. */
  void leave(char bracket) {
    if (before == ',') {
      throw surprise();
    }
    pass(bracket);
    endValue();
  }

  /** Goes to the next value of a list, or past its end. */
  boolean next() {
    if (json[at] == ']') {
      leave(']');
      return false;
    }
    if (before == VALUE) {
      throw surprise();
    }
    return true;
  }

  /** Goes to the value of a field if that is the next one of the object. */
  boolean has(String field) {
    int end = at + 1 + field.length();
    if (before == VALUE || end >= json.length || json[at] != '"' || json[end] != '"') {
      return false;
    }
    for (int i = 0; i < field.length(); i++) {
      if (json[at + 1 + i] != field.charAt(i)) {
        return false;
      }
    }
    at = end + 1;
    skipSpace();
    pass(':');
    skipSpace();
    return true;
  }

  boolean isText() {
    return json[at] == '"';
  }

  String text() {
    pass('"');
    int start = at;
    at = endOfPlain(json, start);
    String text =
        json[at] == '"'
            ? new String(json, start, at - start, StandardCharsets.ISO_8859_1)
            : textBeyondAscii(start);
    at++;
    endValue();
    return text;
  }

  /** Returns a whole number without a sign. */
  int count() {
    int start = at;
    while (at < json.length && json[at] >= '0' && json[at] <= '9') {
      at++;
    }
    if (json[start] == '0' && at - start > 1) {
      throw surprise();
    }
    int count = Integer.parseInt(new String(json, start, at - start, StandardCharsets.ISO_8859_1));
    endValue();
    return count;
  }

  boolean truth() {
    boolean truth = json[at] == 't';
    String word = truth ? "true" : "false";
    for (int i = 0; i < word.length(); i++) {
      pass(word.charAt(i));
    }
    endValue();
    return truth;
  }

  /** Ends the file, in which nothing may be left. */
  void end() {
    if (before != VALUE || at != json.length) {
      throw surprise();
    }
  }

  IllegalArgumentException surprise() {
    return new IllegalArgumentException("Not the trusted form from byte " + at + " on.");
  }

  // few steps for each byte: a program that starts has them interpreted
  private static int endOfPlain(byte[] json, int start) {
    int end = start;
    while (PLAIN[json[end] & 0xFF]) {
      end++;
    }
    return end;
  }

  /** ASCII characters that stand for themselves within a text. */
  private static boolean[] plain() {
    boolean[] plain = new boolean[1 << Byte.SIZE];
    Arrays.fill(plain, ' ', 0x7F, true);
    plain['"'] = false;
    plain['\\'] = false;
    return plain;
  }

  private String textBeyondAscii(int start) {
    StringBuilder text = new StringBuilder();
    int plain = start;
    while (json[at] != '"') {
      if (json[at] == '\\') {
        text.append(new String(json, plain, at - plain, StandardCharsets.UTF_8));
        at++;
        text.append(escaped());
        plain = at;
      } else if (json[at] >= 0 && json[at] < ' ') {
        throw surprise();
      } else {
        at++;
      }
    }
    text.append(new String(json, plain, at - plain, StandardCharsets.UTF_8));
    if (text.indexOf(String.valueOf(NOT_UTF_8)) >= 0) {
      throw surprise();
    }
    return text.toString();
  }

  private char escaped() {
    char sign = (char) json[at++];
    return switch (sign) {
      case '"', '\\', '/' -> sign;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw surprise();
    };
  }

  private char unicode() {
    int code = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = Character.digit(json[at], 16);
      if (digit < 0) {
        throw surprise();
      }
      code = 16 * code + digit;
    }
    return (char) code;
  }

  private void pass(char expected) {
    if (json[at] != expected) {
      throw surprise();
    }
    at++;
  }

  private void endValue() {
    skipSpace();
    before = VALUE;
    if (at < json.length && json[at] == ',') {
      at++;
      before = ',';
      skipSpace();
    }
  }

  private void skipSpace() {
    while (at < json.length && isSpace(json[at])) {
      at++;
    }
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
