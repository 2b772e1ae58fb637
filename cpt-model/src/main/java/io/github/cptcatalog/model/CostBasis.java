package io.github.cptcatalog.model;

/**
 * What kind of number a cost is. Two bases answer two questions, so they are never merged into one
 * range.
 */
public enum CostBasis {
  /** A web page says so; how it was counted is not known. */
  PUBLISHED_ESTIMATE("published estimate"),
  /** What Medicare pays the clinician under the physician fee schedule. */
  MEDICARE_FEE_SCHEDULE("Medicare fee schedule"),
  /** What hospitals ask of patients who pay themselves, from their published price files. */
  HOSPITAL_CASH("hospital cash price"),
  /** The list price of hospitals before any discount, from their published price files. */
  HOSPITAL_GROSS("hospital list price"),
  /** What hospitals agreed with insurers, from their published price files. */
  HOSPITAL_NEGOTIATED("hospital negotiated price"),
  /** A price of the user's own. */
  OWN("own price");

  private final String label;

  CostBasis(String label) {
    this.label = label;
  }

  /**
   * Returns the basis as people read it, such as "hospital cash price".
   *
   * @return the label, to stand inside a sentence
   */
  public String label() {
    return label;
  }

  /**
   * Tells whether the number was counted or set for the code itself, so that it belongs to what the
   * code means, whatever a text says under it.
   *
   * @return true for the fee schedule and the prices of hospitals
   */
  public boolean isMeasured() {
    return this != PUBLISHED_ESTIMATE && this != OWN;
  }
}
