package io.github.cptcatalog.model;

/**
 * A kind of place where a procedure is done. For the setting that a price depends on, see {@link
 * CostSetting}.
 */
public enum Setting {
  /** A clinician's own office. */
  OFFICE,
  /** A clinic for patients who go home the same day. */
  OUTPATIENT_CLINIC,
  /** A surgery center outside a hospital. */
  AMBULATORY_SURGERY_CENTER,
  /** A hospital, whether or not the patient stays the night. */
  HOSPITAL,
  /** An emergency department. */
  EMERGENCY_DEPARTMENT,
  /** A center for imaging. */
  IMAGING_CENTER,
  /** A laboratory or its collection point. */
  LABORATORY,
  /** The patient's home. */
  HOME
}
