package io.github.cptcatalog.model;

/** What a modifier is about, in groups that people filter by. */
public enum ModifierKind {
  /** Left, right or both sides of the body. */
  LATERALITY,
  /** A finger, toe, eyelid or heart artery. */
  ANATOMIC_SITE,
  /** A service apart from another one on the same day. */
  DISTINCT_SERVICE,
  /** A change of the price: more work, less work, one part of the service. */
  PRICING,
  /** A service inside the recovery period of a surgery, or a share of the surgery package. */
  GLOBAL_PERIOD,
  /** Assistants, co-surgeons and teams. */
  SURGEON_ROLE,
  /** Who gave the anesthesia, and the state of the patient. */
  ANESTHESIA,
  /** Who gave the service: profession, degree, role, shortage area. */
  PROVIDER,
  /** Where, when and to whom the service was given: telehealth, site of the facility, groups. */
  SETTING,
  /** Who is liable and what opens coverage: notices, exclusions, prevention, studies. */
  COVERAGE,
  /** Public programs, demonstrations and meanings set by a state. */
  PROGRAM,
  /** Equipment, supplies, oxygen, prostheses and devices. */
  EQUIPMENT,
  /** Drugs: route, waste, discount, supply. */
  DRUG,
  /** Laboratory and imaging. */
  DIAGNOSTICS,
  /** Therapy plans, assistants and severity. */
  THERAPY,
  /** Dialysis and kidney failure. */
  DIALYSIS,
  /** Ambulance and other transport. */
  TRANSPORT,
  /** A fact for the record that fits no group above, quality measures among them. */
  INFORMATIONAL
}
