package io.github.cptcatalog.csv;

import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads data sets from CSV files in the form that {@link io.github.cptcatalog.csv} describes: UTF-8
 * with or without a byte order mark, cells parted by commas, one row for each code.
 *
 * <p>A row of which every cell is blank holds nothing and is passed over. The data set has no
 * modifier register; its records carry the entries of the register that ships with the library.
 */
public final class CsvDatasetReader {
  private CsvDatasetReader() {}

  /**
   * Reads a file within the standard limits.
   *
   * @param file a file such as {@code clinic/prices.csv}
   * @param edition which data set this is, since a spreadsheet does not say; it is also the source
   *     of the costs where the file has no column {@code source}
   * @return the data set with procedures or amendments, in the order of the rows; empty where the
   *     file has a header only
   * @throws DatasetException if the file cannot be read or has faults; it names them with line,
   *     number of the cell and name of the column, up to the limit of faults. Where the header is
   *     at fault, the rows are not read. Quotes that do not match, bytes that are no UTF-8, a cell
   *     that is too long and the limits of bytes and records end the reading, and the fault says so
   */
  public static Dataset read(Path file, Edition edition) {
    return read(file, edition, ReadLimits.standard());
  }

  /**
   * Reads a file.
   *
   * @param file a file such as {@code clinic/prices.csv}
   * @param edition which data set this is; see {@link #read(Path, Edition)}
   * @param limits how much is read at most; depth does not matter here
   * @return the data set, as {@link #read(Path, Edition)} gives it
   * @throws DatasetException if the file cannot be read, has faults or exceeds a limit
   */
  public static Dataset read(Path file, Edition edition, ReadLimits limits) {
    Path last = Objects.requireNonNull(file, "file").getFileName();
    String name = (last == null ? file : last).toString();
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(limits, "limits");
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name, edition, limits);
    } catch (IOException broken) {
      String message = CsvFile.unreadable(broken);
      throw new DatasetException(name, List.of(DatasetFault.ofFile(name, message)));
    }
  }

  /**
   * Reads a stream to its end. It stays open: who opened it closes it.
   *
   * @param in the bytes of a CSV file
   * @param name what faults call the file, such as {@code prices.csv}
   * @param edition which data set this is; see {@link #read(Path, Edition)}
   * @param limits how much is read at most; depth does not matter here
   * @return the data set, as {@link #read(Path, Edition)} gives it
   * @throws DatasetException if the stream cannot be read, has faults or exceeds a limit, past
   *     which nothing is read
   */
  public static Dataset read(InputStream in, String name, Edition edition, ReadLimits limits) {
    return CsvFile.read(
        Objects.requireNonNull(in, "in"),
        Objects.requireNonNull(name, "name"),
        Objects.requireNonNull(edition, "edition"),
        Objects.requireNonNull(limits, "limits"));
  }
}
