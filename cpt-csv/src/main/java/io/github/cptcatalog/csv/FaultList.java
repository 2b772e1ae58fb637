package io.github.cptcatalog.csv;

import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults of a file: the first ones, and how many more there are. */
final class FaultList {
  private final String file;
  private final int atMost;
  private final List<DatasetFault> kept = new ArrayList<>();
  private int more;

  FaultList(String file, int atMost) {
    this.file = file;
    this.atMost = atMost;
  }

  /** Adds a fault of one cell. */
  void add(int line, int column, String pointer, Optional<String> text, String message) {
    if (kept.size() < atMost) {
      kept.add(new DatasetFault(file, line, column, pointer, text, message));
    } else {
      more++;
    }
  }

  /** Adds a fault that belongs to no cell. */
  void add(int line, String message) {
    add(line, 1, "", Optional.empty(), message);
  }

  /**
   * Throws the faults, if there are any.
   *
   * @throws DatasetException if there are
   */
  void throwAny() {
    if (!kept.isEmpty()) {
      throw new DatasetException(file, kept, more);
    }
  }
}
