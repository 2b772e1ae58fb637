package io.github.cptcatalog.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown when a data set cannot be had; carries the faults that were found, not the first only. */
public final class DatasetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with the files; empty where no file was reached. */
  private final transient @Nullable List<DatasetFault> faults;

  /** How many faults were found, those that were not kept included. */
  private final int faultCount;

  /**
   * Makes an exception for faults in data files.
   *
   * @param name the data set or file that was read
   * @param faults what is wrong, in the order of the files; at least one
   */
  public DatasetException(String name, List<DatasetFault> faults) {
    this(name, faults, 0);
  }

  /**
   * Makes an exception for so many faults in data files that not all of them were kept.
   *
   * @param name the data set or file that was read
   * @param faults the first faults, in the order of the files; at least one
   * @param more how many further faults were found; zero or more
   */
  public DatasetException(String name, List<DatasetFault> faults, int more) {
    super(
        name
            + headline(faults.size(), more)
            + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
    this.faults = List.copyOf(faults);
    this.faultCount = faults.size() + more;
  }

  /**
   * Makes an exception for a data set of which no file was reached.
   *
   * @param message what is wrong, what was expected and how to mend it
   */
  public DatasetException(String message) {
    super(message);
    this.faults = List.of();
    this.faultCount = 0;
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
    this.faultCount = 0;
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
    this.faultCount = cause.faultCount();
  }

  /**
   * Returns every fault that was kept; whoever read the data set had a limit, which {@link
   * #faultCount} may exceed.
   *
   * @return unmodifiable, in the order of the files; empty where no file was reached, and where the
   *     exception came through Java serialization, which keeps the message only
   */
  public List<DatasetFault> faults() {
    return faults == null ? List.of() : faults;
  }

  /**
   * Returns how many faults were found.
   *
   * @return zero or more, never fewer than {@link #faults()} holds
   */
  public int faultCount() {
    return faultCount;
  }

  private static String headline(int kept, int more) {
    if (more > 0) {
      return " has " + (kept + more) + " faults, of which these are the first " + kept + ":";
    }
    return kept == 1 ? " has 1 fault:" : " has " + kept + " faults:";
  }
}
