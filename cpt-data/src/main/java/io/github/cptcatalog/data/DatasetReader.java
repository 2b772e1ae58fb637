package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads data sets in the published JSON form, in UTF-8.
 *
 * <p>A data set document is an object with the fields {@code edition}, {@code modifiers}, {@code
 * procedures} and {@code amendments}, of which only the first must be there. Its lists hold
 * records, names of files with records, or both; a modifier that records name is looked up in the
 * register of the document, then in the one bundled with this library. {@code dataset.schema.json}
 * and {@code procedure.schema.json}, beside this class, describe every field.
 *
 * <p>Nothing is skipped and nothing is filled in: a data set is read whole, or a {@link
 * DatasetException} names its faults, each with file, line, column, JSON pointer, offending text
 * and what was expected. Of one object the faults of its fields are told first, and what is wrong
 * with it as a whole when those are mended. The exception comes also where a file cannot be opened
 * or goes beyond the {@link ReadLimits}. The files may come from anybody.
 */
public final class DatasetReader {
  private static final String MANIFEST = "manifest.json";

  private DatasetReader() {}

  /**
   * Reads a data set within the standard limits.
   *
   * @param path a data set document, which may name further files in its folder, or a folder with
   *     such a document under the name {@code manifest.json}
   * @return the data set, in the order of the document
   * @throws DatasetException if a file cannot be read or has faults
   */
  public static Dataset read(Path path) {
    return read(path, ReadLimits.standard());
  }

  /**
   * Reads a data set.
   *
   * @param path a data set document, which may name further files in its folder, or a folder with
   *     such a document under the name {@code manifest.json}
   * @param limits how much is read
   * @return the data set, in the order of the document
   * @throws DatasetException if a file cannot be read, has faults or goes beyond the limits
   */
  public static Dataset read(Path path, ReadLimits limits) {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(limits, "limits");
    if (!Files.isDirectory(path)) {
      return reader(path, limits).document();
    }
    if (!Files.exists(path.resolve(MANIFEST))) {
      throw new DatasetException(
          "No "
              + MANIFEST
              + " in folder \""
              + path
              + "\"; name a file in it, or read its records with an edition.");
    }
    return reader(path.resolve(MANIFEST), limits).document();
  }

  /**
   * Reads records that need not stand in a data set document, within the standard limits.
   *
   * @param path what {@link #read(Path)} takes; or a file with one procedure or a list of them; or
   *     a folder, whose files named {@code *.json} are read in the order of their paths, those of
   *     folders in it included
   * @param edition the edition of records without one; a data set document keeps its own
   * @return the data set
   * @throws DatasetException if a file cannot be read or has faults
   */
  public static Dataset read(Path path, Edition edition) {
    return read(path, edition, ReadLimits.standard());
  }

  /**
   * Reads records that need not stand in a data set document.
   *
   * @param path what {@link #read(Path)} takes; or a file with one procedure or a list of them; or
   *     a folder, whose files named {@code *.json} are read in the order of their paths, those of
   *     folders in it included
   * @param edition the edition of records without one; a data set document keeps its own
   * @param limits how much is read
   * @return the data set
   * @throws DatasetException if a file cannot be read, has faults or goes beyond the limits
   */
  public static Dataset read(Path path, Edition edition, ReadLimits limits) {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(limits, "limits");
    if (!Files.isDirectory(path)) {
      return reader(path, limits).documentOr(edition);
    }
    return Files.exists(path.resolve(MANIFEST))
        ? read(path, limits)
        : new DatasetFileReader(DatasetFiles.ofFolder(path), path.toString(), limits)
            .records(jsonFiles(path), edition);
  }

  /**
   * Reads a data set document from a stream, within the standard limits.
   *
   * @param stream the document, which names no further files; it is read to its end and left open
   * @param name what to call the document in messages, such as {@code upload.json}
   * @return the data set, in the order of the document
   * @throws DatasetException if the stream cannot be read or has faults
   */
  public static Dataset read(InputStream stream, String name) {
    return read(stream, name, ReadLimits.standard());
  }

  /**
   * Reads a data set document from a stream.
   *
   * @param stream the document, which names no further files; it is read to its end, or as far as
   *     the limits go, and left open
   * @param name what to call the document in messages, such as {@code upload.json}
   * @param limits how much is read
   * @return the data set, in the order of the document
   * @throws DatasetException if the stream cannot be read, has faults or goes beyond the limits
   */
  public static Dataset read(InputStream stream, String name, ReadLimits limits) {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(limits, "limits");
    return new DatasetFileReader(DatasetFiles.ofStream(stream, name), name, limits).document();
  }

  /**
   * Reads a data set document from the class path or module path, within the standard limits.
   *
   * @param resources opens a resource by its path, and gives null where there is none, such as
   *     {@code Clinic.class::getResourceAsStream}. It must be written in the module that has the
   *     document, for on the module path no other one can open it
   * @param path the path of the document, such as {@code clinic.json} beside that class, or {@code
   *     /clinic/manifest.json} from the root of the jar; the files that it names are beside it
   * @return the data set, in the order of the document
   * @throws DatasetException if a file is not there or has faults
   */
  public static Dataset read(Function<String, InputStream> resources, String path) {
    Objects.requireNonNull(resources, "resources");
    int folder = path.lastIndexOf('/') + 1;
    DatasetFiles files = DatasetFiles.ofResources(resources, path.substring(0, folder));
    return new DatasetFileReader(files, path.substring(folder), ReadLimits.standard()).document();
  }

  private static DatasetFileReader reader(Path path, ReadLimits limits) {
    Path file = path.toAbsolutePath();
    // only the root of a disk has neither name nor parent, and that is a folder
    String name = Objects.requireNonNull(file.getFileName()).toString();
    Path folder = Objects.requireNonNull(file.getParent());
    return new DatasetFileReader(DatasetFiles.ofFolder(folder), name, limits);
  }

  private static List<String> jsonFiles(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> names =
          all.filter(file -> file.toString().endsWith(".json"))
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString())
              .sorted()
              .toList();
      if (names.isEmpty()) {
        throw new DatasetException(
            "No data in folder \"" + folder + "\": it has no file named *.json.");
      }
      return names;
    } catch (IOException | UncheckedIOException unreadable) {
      throw new DatasetException("Folder \"" + folder + "\" cannot be read.", unreadable);
    }
  }
}
