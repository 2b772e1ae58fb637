package io.github.cptcatalog.cms;

/** Whether a fee schedule has a row of its own for a code with a modifier, such as 71046-26. */
public enum RowPresence {
  /** It has one, so there is a price. */
  PRESENT,
  /** It has none, so there is no such part of the service to be paid. */
  ABSENT,
  /** Nobody can tell: the whole file is not at hand. */
  UNKNOWN
}
