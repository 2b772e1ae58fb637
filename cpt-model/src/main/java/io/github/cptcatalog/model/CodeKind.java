package io.github.cptcatalog.model;

/**
 * The families of procedure codes, told apart by the shape of the code alone.
 *
 * <p>CPT is not "five digits": four digits and a letter are CPT codes as well. The shapes are those
 * of the CPT and HCPCS Level II code sets of 2025 and 2026.
 */
public enum CodeKind {
  /** Five digits, such as 99213: services and procedures in common use (CPT Category I). */
  CATEGORY_I,
  /** Four digits and F, such as 0001F: performance measurement (CPT Category II). */
  CATEGORY_II,
  /** Four digits and T, such as 0042T: emerging technology (CPT Category III). */
  CATEGORY_III,
  /** Four digits and U, such as 0001U: one laboratory's own test (CPT PLA). */
  PLA,
  /** Four digits and M, such as 0002M: multianalyte assays with an algorithm (CPT MAAA). */
  MAAA,
  /** Four digits and A, such as 0001A: COVID-19 vaccine administration, ended on 2023-11-01. */
  RETIRED_VACCINE,
  /** A letter and four digits, such as J1100: supplies, drugs and services (HCPCS Level II). */
  HCPCS_LEVEL_II
}
