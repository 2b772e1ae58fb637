package io.github.cptcatalog.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A text file with something on each line; blank lines and those that start with # are nothing. */
record LineFile(Path path) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Hands each line on, without blanks around it; lines stay in the file until it is their turn.
   */
  void forEach(Consumer<String> action) throws IOException {
    // not a reader of Files, which gives up at the first byte that is no UTF-8
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String text = line.replace(BYTE_ORDER_MARK, "").strip();
        if (!text.isEmpty() && !text.startsWith("#")) {
          action.accept(text);
        }
      }
    }
  }
}
