package io.github.cptcatalog.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/**
 * The files inside this jar. Only one of them is looked up, and the others are opened beside it:
 * each look-up goes through all modules of the JDK first, which takes as long as to read the file.
 */
final class BundledFiles implements DatasetFiles {
  private final URL folder;

  private BundledFiles(URL folder) {
    this.folder = folder;
  }

  /**
   * Returns the files of the folder that has the file; those of a jar without it cannot be read.
   */
  static DatasetFiles beside(String file) {
    URL found = BundledDataset.class.getResource(file);
    return found == null
        ? DatasetFiles.ofResources(BundledDataset.class::getResourceAsStream, "")
        : new BundledFiles(found);
  }

  @Override
  public InputStream open(String name) throws IOException {
    return new URL(folder, name).openStream();
  }
}
