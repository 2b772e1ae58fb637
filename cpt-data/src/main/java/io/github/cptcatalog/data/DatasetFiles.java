package io.github.cptcatalog.data;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Where the files of a data set are. Names are relative to the file that names the others. */
@FunctionalInterface
interface DatasetFiles {

  /** Opens a file. */
  InputStream open(String name) throws IOException;

  /**
   * Files on the class path or module path.
   *
   * @param resources opens a resource by its path, null where there is none
   * @param folder what stands before each name, empty or with a slash at its end
   */
  static DatasetFiles ofResources(Function<String, InputStream> resources, String folder) {
    return name -> {
      InputStream file = resources.apply(folder + name);
      if (file == null) {
        throw new FileNotFoundException(
            "no resource " + folder + name + " that the given function can open");
      }
      return file;
    };
  }

  static DatasetFiles ofFolder(Path folder) {
    return name -> {
      try {
        return Files.newInputStream(folder.resolve(name));
      } catch (InvalidPathException notAName) {
        throw new FileNotFoundException("not a file name on this system");
      }
    };
  }

  /** One stream, under the name that the caller gave it, and no folder around it. */
  static DatasetFiles ofStream(InputStream stream, String streamName) {
    AtomicBoolean opened = new AtomicBoolean();
    return name -> {
      if (opened.getAndSet(true)) {
        throw new FileNotFoundException(
            streamName + " is a stream, so it has no other files; put the records into it");
      }
      return new FilterInputStream(stream) {
        @Override
        public void close() {
          // whoever opened the stream closes it
        }
      };
    };
  }
}
