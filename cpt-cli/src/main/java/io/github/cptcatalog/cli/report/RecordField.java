package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.function.Function;

/**
 * A field of a record.
 *
 * @param path where it stands in the data file, such as {@code patient.recovery}
 * @param label its name for people
 * @param content what it says in a record, entry by entry; empty where it says nothing
 */
record RecordField(String path, String label, Function<Procedure, List<String>> content) {

  /** Returns its name in the data file, such as {@code recovery}. */
  String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  List<String> entries(Procedure procedure) {
    return content.apply(procedure);
  }

  boolean isFilled(Procedure procedure) {
    return !entries(procedure).isEmpty();
  }
}
