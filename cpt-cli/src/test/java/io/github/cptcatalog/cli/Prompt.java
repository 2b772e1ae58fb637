package io.github.cptcatalog.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Types a command line and keeps what comes back. */
record Prompt(int exitCode, String out, String err) {
  static Prompt cpt(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Cpt.run(out, err, words);
    return new Prompt(exitCode, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
