package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A folder with a small data set: a register of two modifiers, and what a test writes into it. */
final class TestFolder {
  static final String EDITION =
      "\"edition\": {\"name\": \"test\", \"version\": \"1\", \"asOf\": \"2026-01-28\"}";

  static final String REGISTER =
      """
      {
        "asOf": "2026-01-28",
        "notices": ["A notice."],
        "entries": [
          {"code": "50", "level": "CPT", "name": "Both sides", "kind": "LATERALITY", "meaning": "Left and right.",
           "ncciAssociated": false, "paymentRule": "BILAT_BY_INDICATOR", "source": "Test"},
          {"code": "RT", "level": "HCPCS_LEVEL_II", "name": "Right", "kind": "LATERALITY", "meaning": "The right side.",
           "ncciAssociated": true, "firstDay": "1984-01-01", "lastDay": "2030-12-31", "source": "Test"}
        ]
      }
      """;

  private final Path folder;

  private TestFolder(Path folder) {
    this.folder = folder;
  }

  /** A folder with a register, and a manifest that names a file without records. */
  static TestFolder in(Path folder) {
    return files(folder)
        .write("modifiers.json", REGISTER)
        .write("a.json", "[]")
        .manifestNaming("a.json");
  }

  /** A folder with nothing in it yet. */
  static TestFolder files(Path folder) {
    return new TestFolder(folder);
  }

  /** A record whose own fields stand in line 5 and below, from column 3 in line 5. */
  static String record(String fields) {
    return """
    {
      "code": "99213",
      "title": "Visit",
      "category": "EVALUATION_AND_MANAGEMENT",
      %s
    }
    """
        .formatted(fields);
  }

  TestFolder write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  TestFolder write(String name, byte[] bytes) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.write(folder.resolve(name), bytes);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  TestFolder manifestNaming(String... files) {
    String names =
        Arrays.stream(files).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    return write(
        "manifest.json",
        "{" + EDITION + ", \"modifiers\": \"modifiers.json\", \"procedures\": [" + names + "]}");
  }

  Path manifest() {
    return folder.resolve("manifest.json");
  }

  Dataset read() {
    return DatasetReader.read(manifest());
  }

  /** Reads what must not be readable. */
  DatasetException failure() {
    DatasetException failure = catchThrowableOfType(DatasetException.class, this::read);
    if (failure == null) {
      throw new AssertionError("The data set was read, although it has a fault");
    }
    return failure;
  }

  /** The message for a file a.json with this text, without its first line. */
  String faultsOf(String text) {
    return write("a.json", text).faults();
  }

  /** The message without its first line, which counts the faults. */
  String faults() {
    DatasetException failure = failure();
    String[] parts = failure.getMessage().split("\n  ", 2);
    int count = failure.faults().size();
    String expected = "manifest.json has " + (count == 1 ? "1 fault:" : count + " faults:");
    if (!parts[0].equals(expected)) {
      throw new AssertionError("First line is \"" + parts[0] + "\", not \"" + expected + "\"");
    }
    return parts[1].replace("\n  ", "\n");
  }
}
