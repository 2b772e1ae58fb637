package io.github.cptcatalog.data;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/** The files inside this jar. */
final class BundledFiles implements DatasetFiles {
  private final @Nullable URL folder;

  private BundledFiles(@Nullable URL folder) {
    this.folder = folder;
  }

  /** The files of the jar to open a few of. */
  static DatasetFiles each() {
    return new BundledFiles(null);
  }

  /**
   * The files of the folder that has the file, to open many of: only this one is looked up, since a
   * look-up goes through all modules of the JDK first, and takes as long as to read a file.
   */
  static DatasetFiles beside(String file) {
    return new BundledFiles(BundledDataset.class.getResource(file));
  }

  @Override
  public InputStream open(String name) throws IOException {
    if (folder != null) {
      return new URL(folder, name).openStream();
    }
    InputStream file = BundledDataset.class.getResourceAsStream(name);
    if (file == null) {
      throw new FileNotFoundException("no file " + name + " in this jar");
    }
    return file;
  }
}
