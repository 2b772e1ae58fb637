package io.github.cptcatalog.data;

/** Something that stands in a file of a data set. */
sealed interface Entry {
  /** Where in a data set document it belongs. */
  Part part();

  /**
   * A value that was read.
   *
   * @param pointer where it stands, as a JSON pointer
   * @param offset the number of bytes before it in its file
   */
  record Value(Part part, Object value, String pointer, long offset) implements Entry {}

  /** The name of a file with values, which is not opened yet. */
  record FileName(Part part, String name) implements Entry {}
}
