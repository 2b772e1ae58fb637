package io.github.cptcatalog.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown when a data set cannot be had; carries every fault that was found, not the first only. */
public final class DatasetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with the files; empty where no file was reached. */
  private final transient @Nullable List<DatasetFault> faults;

  /**
   * Makes an exception for faults in data files.
   *
   * @param name the data set or file that was read
   * @param faults what is wrong, in the order of the files; at least one
   */
  public DatasetException(String name, List<DatasetFault> faults) {
    super(
        name
            + (faults.size() == 1 ? " has 1 fault:" : " has " + faults.size() + " faults:")
            + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
    this.faults = List.copyOf(faults);
  }

  /**
   * Makes an exception for a data set of which no file was reached.
   *
   * @param message what is wrong, what was expected and how to mend it
   */
  public DatasetException(String message) {
    super(message);
    this.faults = List.of();
  }

  /**
   * Makes an exception for a data set that failed for a reason of its own.
   *
   * @param message what is wrong, what was expected and how to mend it
   * @param cause what went wrong underneath
   */
  public DatasetException(String message, Throwable cause) {
    super(message, cause);
    this.faults = List.of();
  }

  /**
   * Makes an exception for a data set that failed inside another call, and keeps its faults.
   *
   * @param message what is wrong, what was expected and how to mend it
   * @param cause the exception of the data set itself
   */
  public DatasetException(String message, DatasetException cause) {
    super(message, cause);
    this.faults = cause.faults();
  }

  /**
   * Returns every fault.
   *
   * @return unmodifiable, in the order of the files; empty where no file was reached, and where the
   *     exception came through Java serialization, which keeps the message only
   */
  public List<DatasetFault> faults() {
    return faults == null ? List.of() : faults;
  }
}
