package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One JSON file in memory, known to be UTF-8. */
final class SourceFile {
  private static final int CHUNK = 8_192;
  private static final int MOST_IN_ARRAY = Integer.MAX_VALUE - 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String name;
  private final byte[] bytes;
  private final int start;
  private long counted;
  private int line = 1;
  private int column = 1;

  private SourceFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    this.start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
  }

  /**
   * Reads a stream whole.
   *
   * @param most how many bytes there may be
   * @throws IOException if the stream cannot be read
   * @throws TooLargeException if it has more bytes
   * @throws NotUtf8Exception if it is not in UTF-8
   */
  static SourceFile read(String name, InputStream stream, long most) throws IOException {
    byte[] bytes = readAll(stream, (int) Math.min(most, MOST_IN_ARRAY));
    SourceFile file = new SourceFile(name, bytes);
    int wrong = firstNotUtf8(bytes);
    if (wrong < bytes.length) {
      throw new NotUtf8Exception(file.position(Math.max(0, wrong - file.start)));
    }
    return file;
  }

  private static byte[] readAll(InputStream stream, int most) throws IOException {
    // a file tells its size, and is then read in one piece
    byte[] first = new byte[Math.min(Math.max(stream.available(), CHUNK), most)];
    int count = stream.readNBytes(first, 0, first.length);
    if (count < first.length) {
      return Arrays.copyOf(first, count);
    }
    byte[] rest = stream.readNBytes(most - count);
    if (count + rest.length == most && stream.read() >= 0) {
      throw new TooLargeException();
    }
    if (rest.length == 0) {
      return first;
    }
    byte[] all = Arrays.copyOf(first, count + rest.length);
    System.arraycopy(rest, 0, all, count, rest.length);
    return all;
  }

  String name() {
    return name;
  }

  /** The number of bytes. */
  int size() {
    return bytes.length;
  }

  /** Opens a parser for the bytes, which is quick but counts columns in bytes. */
  JsonParser parser(JsonFactory factory) throws IOException {
    return factory.createParser(bytes, start, bytes.length - start);
  }

  /** Opens a parser that counts columns in characters. */
  JsonParser exactParser(JsonFactory factory) throws IOException {
    return factory.createParser(
        new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
  }

  /**
   * Returns line and column, in characters, of a byte that the quick parser has counted. Quick
   * where it is asked for one place after the other.
   */
  Position position(long offset) {
    if (offset < counted) {
      counted = 0;
      line = 1;
      column = 1;
    }
    for (; counted < offset; counted++) {
      byte next = bytes[(int) (start + counted)];
      if (next == '\n' || (next == '\r' && !isFollowedByLineFeed(counted))) {
        line++;
        column = 1;
      } else if ((next & 0xC0) != 0x80) {
        // Java counts what lies beyond the first plane as two characters
        column += (next & 0xF8) == 0xF0 ? 2 : 1;
      }
    }
    return new Position(line, column);
  }

  private boolean isFollowedByLineFeed(long offset) {
    int following = (int) (start + offset + 1);
    return following < bytes.length && bytes[following] == '\n';
  }

  /** A place in a file, both numbers from 1. */
  record Position(int line, int column) {}

  /** The stream has more bytes than are allowed. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** The bytes are not a text in UTF-8. */
  static final class NotUtf8Exception extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Position position;

    NotUtf8Exception(Position position) {
      this.position = position;
    }

    /** Where the first byte stands that is none of UTF-8. */
    Position position() {
      return position;
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && bytes[0] == BYTE_ORDER_MARK[0]
        && bytes[1] == BYTE_ORDER_MARK[1]
        && bytes[2] == BYTE_ORDER_MARK[2];
  }

  /**
   * Finds the first byte that is none of UTF-8, by decoding for nothing but errors: Jackson would
   * let some pass, and guess at UTF-16. The number of bytes where all are.
   */
  private static int firstNotUtf8(byte[] bytes) {
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    while (in.hasRemaining()) {
      out.clear();
      if (decoder.decode(in, out, true).isError()) {
        return in.position();
      }
    }
    return bytes.length;
  }
}
