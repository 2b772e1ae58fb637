package io.github.cptcatalog.data;

import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults of one data set that were found so far: the first are kept, the rest is counted. */
final class FaultList {
  private final String dataset;
  private final int most;
  private final List<DatasetFault> kept = new ArrayList<>();
  private int count;

  /**
   * Makes an empty list.
   *
   * @param dataset the name that the exception starts with
   * @param most how many faults to keep
   */
  FaultList(String dataset, int most) {
    this.dataset = dataset;
    this.most = most;
  }

  void add(DatasetFault fault) {
    count++;
    if (kept.size() < most) {
      kept.add(fault);
    }
  }

  /** Adds a fault of a whole file. */
  void addWhole(String file, String message) {
    add(whole(file, message));
  }

  int count() {
    return count;
  }

  void throwIfAny() {
    if (count > 0) {
      throw new DatasetException(dataset, kept, count - kept.size());
    }
  }

  /**
   * Returns the exception for a fault after which nothing more is read; it is always kept, in the
   * place of another one where the list is full.
   */
  DatasetException fatal(DatasetFault last) {
    count++;
    if (kept.size() == most) {
      kept.remove(most - 1);
    }
    kept.add(last);
    return new DatasetException(dataset, kept, count - kept.size());
  }

  static DatasetFault whole(String file, String message) {
    return new DatasetFault(file, 1, 1, "", Optional.empty(), message);
  }
}
