package io.github.cptcatalog.data;

import io.github.cptcatalog.model.ProcedureCode;
import java.util.function.Supplier;

/** Something that stands in a file of a data set. */
sealed interface Entry {
  /** Where in a data set document it belongs. */
  Part part();

  /** A value that was read. */
  record Value(Part part, Object value, Spot spot) implements Entry {}

  /**
   * The code of a record in a file with faults, whether or not the record has one: a code that
   * stands twice is a fault as well.
   */
  record Code(Part part, ProcedureCode code, Spot spot) implements Entry {}

  /** The name of a file with values, which is not opened yet. */
  record FileName(Part part, String name) implements Entry {}

  /**
   * Where a value stands.
   *
   * @param pointer as a JSON pointer
   * @param position counts the lines when it is asked
   */
  record Spot(String pointer, Supplier<SourceFile.Position> position) {}
}
