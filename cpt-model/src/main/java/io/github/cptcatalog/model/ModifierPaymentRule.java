package io.github.cptcatalog.model;

/**
 * What a modifier does to the payment under Medicare rules of 2025 and 2026. "The schedule" is the
 * physician fee schedule, "indicator" one of {@link PaymentIndicators}. Other payers may differ.
 */
public enum ModifierPaymentRule {
  /** The payer sets the price from a report; there is no formula. */
  BY_REPORT,
  /** The row of the schedule with the code and 26 gives the price. */
  USE_26_ROW,
  /** The row of the schedule with the code and TC gives the price. */
  USE_TC_ROW,
  /** 150 percent, 100 percent or nothing extra, by the bilateral indicator. */
  BILAT_BY_INDICATOR,
  /** A reduction for several procedures, by the multiple indicator; Medicare applies it itself. */
  MULT_BY_INDICATOR,
  /** By report under Medicare; some payers pay a fixed share. */
  BY_REPORT_OR_PAYER_PCT,
  /** The row with the code and 53 where there is one, else by report. */
  SPECIAL_ROW_OR_BY_REPORT,
  /** The share before and during the surgery. */
  PRE_PLUS_INTRA_PCT,
  /** The share after the surgery. */
  POST_PCT,
  /** The share before the surgery; Medicare does not pay it apart. */
  PRE_PCT_NOT_SEPARATE_IN_MEDICARE,
  /** 62.5 percent for each of two surgeons, where the co-surgeon indicator allows it. */
  COSURGEON_62_5,
  /** By report, where the team indicator allows it. */
  BY_REPORT_TEAM,
  /** Half for a hospital or surgery center: stopped before anesthesia. */
  FACILITY_50,
  /** In full for a hospital or surgery center: stopped after anesthesia began. */
  FACILITY_100,
  /** The share during the surgery only. */
  INTRA_PCT,
  /** 16 percent for an assistant surgeon, where the assistant indicator allows it. */
  ASSIST_16,
  /** 13.6 percent for an assistant who is not a physician, by the same indicator. */
  ASSIST_13_6,
  /** The full anesthesia amount. */
  ANES_100,
  /** Half of the anesthesia amount for each of two clinicians. */
  ANES_50,
  /** Three base units a case, one time unit more if the doctor was there at the start. */
  ANES_SUPERVISION_CAP,
  /** 85 percent of the amount otherwise due, since 2022. */
  THERAPY_85,
  /** The technical part less 15 percent. */
  TC_MINUS_15,
  /** The technical part less 20 percent. */
  TC_MINUS_20,
  /** The technical part less 10 percent. */
  TC_MINUS_10,
  /** The share of the device is taken off, in full or by half; surgery centers only. */
  DEVICE_OFFSET,
  /** The hospital outpatient rate is replaced by the lower rate for this site. */
  OPPS_NONEXCEPTED,
  /** A state program sets the rate; Medicare has no rule. */
  STATE
}
