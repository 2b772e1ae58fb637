package io.github.cptcatalog.model;

/**
 * The setting that a cost was set for, in the terms of the Medicare physician fee schedule, which
 * pays a clinician less where a facility is paid beside them.
 */
public enum CostSetting {
  /** An office or another place where the clinician bears the running costs. */
  NON_FACILITY,
  /** A hospital or surgery center, which is paid on its own beside the clinician. */
  FACILITY
}
