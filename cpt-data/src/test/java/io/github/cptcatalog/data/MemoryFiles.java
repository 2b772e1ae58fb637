package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.ModifierLevel;
import io.github.cptcatalog.model.Procedure;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A data set in memory, for tests that read thousands of them. */
final class MemoryFiles implements DatasetFiles {
  static final List<Modifier> REGISTER =
      Stream.of("25", "50", "59", "LT", "RT", "XE").map(MemoryFiles::modifier).toList();

  private final Map<String, byte[]> files = new HashMap<>();

  MemoryFiles() {
    put(
        "modifiers.json",
        REGISTER.stream()
            .map(
                modifier ->
                    "{\"code\": \"%s\", \"level\": \"CPT\", \"name\": \"Name\", \"kind\": \"INFORMATIONAL\", \"meaning\": \"Meaning\", \"ncciAssociated\": false, \"source\": \"Test\"}"
                        .formatted(modifier.code()))
            .collect(Collectors.joining(",", "{\"entries\": [", "]}")));
    put(
        "manifest.json",
        "{"
            + TestFolder.EDITION
            + ", \"modifiers\": \"modifiers.json\", \"procedures\": [\"p.json\"]}");
  }

  private static Modifier modifier(String code) {
    return Modifier.builder()
        .code(code)
        .level(ModifierLevel.CPT)
        .name("Name")
        .kind(ModifierKind.INFORMATIONAL)
        .meaning("Meaning")
        .ncciAssociated(false)
        .source("Test")
        .build();
  }

  /** Reads the procedures of one file. */
  static List<Procedure> procedures(String json) {
    return new MemoryFiles().put("p.json", json).read().procedures();
  }

  MemoryFiles put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Dataset read() {
    return new DatasetFileReader(this, "manifest.json", ReadLimits.standard()).document();
  }

  @Override
  public InputStream open(String name) throws IOException {
    byte[] file = files.get(name);
    if (file == null) {
      throw new FileNotFoundException(name);
    }
    return new ByteArrayInputStream(file);
  }
}
