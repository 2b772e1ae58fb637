package io.github.cptcatalog.csv;

/**
 * Thrown for a cell that says nothing readable. It is caught where the place of the cell is known,
 * and a file can have a million of them, so it carries no stack trace.
 */
final class CellException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  CellException(String message) {
    super(message);
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
