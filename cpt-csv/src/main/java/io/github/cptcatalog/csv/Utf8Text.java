package io.github.cptcatalog.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The characters of a file in UTF-8, as far as they are readable: the reader of the JDK would throw
 * away what stands before a bad byte, and say nothing of its line. A byte order mark is left out.
 */
final class Utf8Text extends Reader {
  private static final int CHUNK = 8_192;

  private final InputStream in;
  private final long bytesAtMost;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
  private long bytesRead;
  private int line = 1;
  private boolean afterReturn;
  private boolean atEnd;
  private boolean nul;

  Utf8Text(InputStream in, long bytesAtMost) {
    this.in = Objects.requireNonNull(in, "in");
    this.bytesAtMost = bytesAtMost;
  }

  /** The line, from 1, of the next character. */
  int line() {
    return line;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(buffer, offset, length).slice();
    while (true) {
      if (nul) {
        throw new UnreadableException(
            "The file has a NUL byte here, so it is not text in UTF-8 but perhaps UTF-16 or a"
                + " workbook such as .xlsx; save it as \"CSV UTF-8\" in the spreadsheet.");
      }
      CoderResult result = decoder.decode(bytes, chars, atEnd);
      if (chars.position() > 0) {
        int read = readable(buffer, offset, chars.position());
        if (read > 0) {
          return read;
        }
      } else if (result.isError()) {
        throw new UnreadableException(
            "A byte on this line is not UTF-8, as in a file in Windows-1252; save it as \"CSV"
                + " UTF-8\" in the spreadsheet.");
      } else if (atEnd) {
        return -1;
      } else {
        fill();
      }
    }
  }

  /** Does nothing: the stream belongs to whoever opened it. */
  @Override
  public void close() {}

  /** Counts the lines in what was decoded, and ends it before a NUL. */
  private int readable(char[] buffer, int offset, int length) {
    for (int i = 0; i < length; i++) {
      char c = buffer[offset + i];
      if (c == '\0') {
        nul = true;
        return i;
      }
      if (c == '\r' || (c == '\n' && !afterReturn)) {
        line++;
      }
      afterReturn = c == '\r';
    }
    return length;
  }

  private void fill() throws IOException {
    bytes.compact();
    long left = bytesAtMost - bytesRead;
    int room = left < bytes.remaining() ? (int) left + 1 : bytes.remaining();
    int read = in.readNBytes(bytes.array(), bytes.position(), room);
    atEnd = read < room;
    boolean start = bytesRead == 0;
    bytesRead += read;
    if (bytesRead > bytesAtMost) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "The file has more than %,d bytes, and no more was read; split it, or allow more with"
                  + " ReadLimits.withBytes.",
              bytesAtMost));
    }
    bytes.position(bytes.position() + read).flip();
    if (start) {
      skipMark();
    }
  }

  private void skipMark() throws IOException {
    if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE)) {
      throw new UnreadableException(
          "The file is in UTF-16; save it as \"CSV UTF-8\" in the spreadsheet.");
    }
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      bytes.position(3);
    }
  }

  private boolean startsWith(int... start) {
    if (bytes.remaining() < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes.get(i) & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Says why the rest of the file was not read. */
  static final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
      super(message);
    }
  }
}
