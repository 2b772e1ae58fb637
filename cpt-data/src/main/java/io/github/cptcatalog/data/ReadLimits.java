package io.github.cptcatalog.data;

import org.immutables.value.Value;

/**
 * How much of a file that others wrote is read before the reader refuses it. Whatever is in a data
 * set, reading it takes less memory than 20 times {@code bytes}, or 50 times where it is a
 * spreadsheet, whose rows are short.
 *
 * @param bytes the most bytes of a data set, all its files together; one or more
 * @param depth how deep objects and lists may stand in each other; 10 to 1,000, and the published
 *     form needs 10
 * @param textLength the most characters of one text; one or more
 * @param records the most procedures and amendments of a data set, files that it names included;
 *     one or more
 * @param faults the most faults that are kept in a {@link
 *     io.github.cptcatalog.model.DatasetException}, the rest being counted only; one or more
 */
@Value.Builder
public record ReadLimits(long bytes, int depth, int textLength, int records, int faults)
    implements WithReadLimits {
  private static final int LEAST_DEPTH = 10;
  private static final int MOST_DEPTH = 1_000;
  private static final ReadLimits STANDARD = new ReadLimits(64L << 20, 50, 100_000, 500_000, 100);

  /**
   * Checks every number.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ReadLimits {
    require("bytes", bytes, 1, Long.MAX_VALUE);
    require("depth", depth, LEAST_DEPTH, MOST_DEPTH);
    require("textLength", textLength, 1, Integer.MAX_VALUE);
    require("records", records, 1, Integer.MAX_VALUE);
    require("faults", faults, 1, Integer.MAX_VALUE);
  }

  /**
   * Returns the limits that hold unless others are given: 64 MiB (a full code set with 3,000 bytes
   * a code), 50 levels, texts of 100,000 characters, 500,000 records (more than there can be
   * codes), 100 faults.
   *
   * @return the standard limits; change one with a wither, such as {@code withBytes(1_000_000)}
   */
  public static ReadLimits standard() {
    return STANDARD;
  }

  private static void require(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "Limit "
              + name
              + " is "
              + value
              + "; expected "
              + least
              + (most == Long.MAX_VALUE || most == Integer.MAX_VALUE ? " or more" : " to " + most)
              + ".");
    }
  }
}
