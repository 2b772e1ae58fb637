package io.github.cptcatalog.data;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where the files of a data set are. Names are relative to its manifest. */
@FunctionalInterface
interface DatasetFiles {

  /** Reads a file whole. */
  byte[] read(String name) throws IOException;

  /**
   * The files beside a class, opened by that class: on the module path no other class sees them.
   */
  static DatasetFiles ofResources(Class<?> beside) {
    return name -> {
      try (InputStream file = beside.getResourceAsStream(name)) {
        if (file == null) {
          throw new FileNotFoundException(name + " is not in the jar of " + beside.getName());
        }
        return file.readAllBytes();
      }
    };
  }

  static DatasetFiles ofFolder(Path folder) {
    return name -> {
      try {
        return Files.readAllBytes(folder.resolve(name));
      } catch (InvalidPathException notAName) {
        throw new FileNotFoundException("not a file name on this system");
      }
    };
  }
}
