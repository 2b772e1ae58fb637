package io.github.cptcatalog.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Invented data files of a clinic. */
record OwnFiles(Path folder) {
  static final String EDITION =
      "\"edition\": {\"name\": \"Clinic\", \"version\": \"3\", \"asOf\": \"2026-02-01\"}";

  static String record(String code, String title) {
    return "{\"code\": \"%s\", \"title\": \"%s\", \"category\": \"SURGERY\"}"
        .formatted(code, title);
  }

  /** A data set of records. */
  String records(String name, String... records) {
    return write(name, "{" + EDITION + ", \"procedures\": [" + String.join(", ", records) + "]}");
  }

  /** A data set with a note on one code. */
  String note(String name, String code, String note) {
    return write(
        name,
        "{%s, \"amendments\": [{\"code\": \"%s\", \"billing\": {\"coverageNotes\": [\"%s\"]}}]}"
            .formatted(EDITION, code, note));
  }

  String write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
