package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The texts of the fuzz tests. */
final class AnyText {
  private AnyText() {}

  /**
   * Returns the text of an input: UTF-8 with what is broken in it replaced, or after a byte order
   * mark UTF-16, in which half of a surrogate pair can stand alone.
   */
  static String of(byte[] input) {
    boolean utf16 = input.length >= 2 && input[0] == (byte) 0xFE && input[1] == (byte) 0xFF;
    return utf16
        ? ByteBuffer.wrap(input, 2, input.length - 2).slice().asCharBuffer().toString()
        : new String(input, StandardCharsets.UTF_8);
  }

  /** Checks what holds of every refusal, whatever the text that it quotes. */
  static void assertRefusal(IllegalArgumentException refused) {
    assertThat(refused.getClass())
        .isIn(
            IllegalArgumentException.class,
            MalformedCodeException.class,
            MalformedCodedProcedureException.class);
    assertThat(refused.getMessage()).hasSizeBetween(1, 500).doesNotContainPattern("\\p{Cntrl}");
  }
}
