package io.github.cptcatalog.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The faults of one data set as its reader finds them: the first are kept, the rest is counted. For
 * readers of further forms; not for several threads at once.
 */
public final class DatasetFaults {
  private final String dataset;
  private final int most;
  private final List<DatasetFault> kept = new ArrayList<>();
  private int count;

  /**
   * Makes an empty collection.
   *
   * @param dataset the name that the exception starts with
   * @param most how many faults to keep, one or more
   */
  public DatasetFaults(String dataset, int most) {
    this.dataset = dataset;
    this.most = most;
  }

  /**
   * Adds a fault.
   *
   * @param fault what is wrong, and where
   */
  public void add(DatasetFault fault) {
    count++;
    if (kept.size() < most) {
      kept.add(fault);
    }
  }

  /**
   * Returns how many faults were added.
   *
   * @return zero or more, those that were not kept included
   */
  public int count() {
    return count;
  }

  /**
   * Throws the faults, if there are any.
   *
   * @throws DatasetException if at least one was added
   */
  public void throwIfAny() {
    if (count > 0) {
      throw new DatasetException(dataset, kept, count - kept.size());
    }
  }

  /**
   * Returns the exception for a fault after which nothing more is read. That fault is always kept,
   * in the place of another one where there are many.
   *
   * @param last what is wrong, and where
   * @return the exception with all that was added, to be thrown
   */
  public DatasetException fatal(DatasetFault last) {
    count++;
    if (kept.size() == most) {
      kept.remove(most - 1);
    }
    kept.add(last);
    return new DatasetException(dataset, kept, count - kept.size());
  }
}
