package io.github.cptcatalog.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A small table in a file beside these classes: cells parted by tabs, comments after #. */
final class TableResource {
  private TableResource() {}

  static List<String[]> rows(String name) {
    try (InputStream file =
            Objects.requireNonNull(TableResource.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name + " of cpt-model cannot be read", unreadable);
    }
  }
}
