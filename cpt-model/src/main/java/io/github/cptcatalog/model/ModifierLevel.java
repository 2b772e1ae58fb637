package io.github.cptcatalog.model;

/** The part of the code sets that a modifier belongs to. */
public enum ModifierLevel {
  /** CPT: two digits, such as 50. */
  CPT,
  /** CPT Category II: a digit and P, such as 1P, for performance measurement only. */
  CPT_CATEGORY_II,
  /** CPT physical status: P and a digit, such as P3, for anesthesia only. */
  CPT_PHYSICAL_STATUS,
  /** HCPCS Level II: two letters, or a letter and a digit, such as RT or F1. */
  HCPCS_LEVEL_II
}
