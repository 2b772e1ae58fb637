package io.github.cptcatalog.fhir;

/** What stands in every resource that has codes. */
final class Copyright {
  /** The notice for CPT codes. */
  static final String CPT =
      "CPT is a registered trademark of the American Medical Association (AMA). This resource is not"
          + " endorsed by the AMA and has no official code descriptions; using CPT codes in a product"
          + " may need a licence from the AMA. Texts are in the words of the catalog.";

  private Copyright() {}
}
