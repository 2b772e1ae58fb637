package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import java.nio.file.Path;
import java.util.Objects;

/** Reads data sets from JSON files. */
public final class DatasetReader {
  private DatasetReader() {}

  /**
   * Reads a data set by its manifest, and the files that the manifest names, from the folder of the
   * manifest.
   *
   * @param manifest a file such as {@code clinic/manifest.json}, in UTF-8
   * @return the data set, with its procedures in the order of the manifest
   * @throws DatasetException if a file cannot be read or has faults; it names every fault with
   *     file, line, column and what was expected. Nothing is skipped and nothing is filled in
   */
  public static Dataset read(Path manifest) {
    Path file = Objects.requireNonNull(manifest, "manifest").toAbsolutePath();
    Path name = file.getFileName();
    Path folder = file.getParent();
    if (name == null || folder == null) {
      throw new DatasetException(
          "Not a manifest: \"" + manifest + "\" is a folder. Name the JSON file in it.");
    }
    return ManifestReader.read(DatasetFiles.ofFolder(folder), name.toString());
  }
}
