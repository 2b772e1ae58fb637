package io.github.cptcatalog.query;

/** Where in a procedure a search found something. */
public enum SearchField {
  /** The code itself, whole or its beginning. */
  CODE,
  /** The title. */
  TITLE,
  /** One of the names that people use for it. */
  SYNONYM,
  /** The summary. */
  SUMMARY,
  /** What it is done for. */
  INDICATION
}
