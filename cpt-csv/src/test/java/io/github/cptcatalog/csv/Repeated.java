package io.github.cptcatalog.csv;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream that gives a text again and again. */
final class Repeated extends InputStream {
  private final byte[] text;
  private final long length;
  private long given;

  Repeated(String text, long length) {
    this.text = text.getBytes(StandardCharsets.UTF_8);
    this.length = length;
  }

  /** How many bytes were taken so far. */
  long given() {
    return given;
  }

  @Override
  public int read() {
    return given < length ? text[(int) (given++ % text.length)] : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int wanted) {
    if (given == length && wanted > 0) {
      return -1;
    }
    int read = (int) Math.min(wanted, length - given);
    for (int i = 0; i < read; i++) {
      bytes[offset + i] = (byte) read();
    }
    return read;
  }
}
