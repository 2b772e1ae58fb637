package io.github.cptcatalog.cms;

/** How bad a finding is, worst first. */
public enum Severity {
  /** The line is wrong as it stands: by its source it is sent back or not paid. */
  ERROR,
  /** The line is probably wrong, or payers differ: look before you send it. */
  WARNING,
  /** Nothing is wrong; something is worth knowing. */
  NOTE
}
