package io.github.cptcatalog.model;

/** What kind of document a statement was taken from. */
public enum SourceKind {
  /** A page on the web. */
  WEB_PAGE,
  /** A file published by a public authority. */
  GOVERNMENT_FILE,
  /** A collection of figures published by somebody else. */
  DATA_SET,
  /** A book, an article or a guideline. */
  LITERATURE,
  /** General knowledge, worded by the editors of the data set; no document stands behind it. */
  EDITORIAL,
  /** Text under a licence that the user of the data set holds. */
  LICENSED,
  /** The user's own records. */
  OWN
}
