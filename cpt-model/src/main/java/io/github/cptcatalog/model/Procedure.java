package io.github.cptcatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What a data set says of one procedure: its code, what it is, how it is done, what a patient
 * should know, what it costs, and how far all that can be trusted.
 *
 * <p>Read {@link #codeCheck()} before you rely on a record: published pages about codes are often
 * wrong, and a record whose text is about something else than its code is kept and marked, not
 * mended. All text is in the words of the data set; the official wording of a code stands in {@link
 * #officialText()} alone.
 *
 * @param code the code that the record stands under
 * @param title what the text describes, in a few words
 * @param category the official section; not held against {@link ProcedureCode#category()}, which is
 *     empty for some numbers
 * @param summary a few plain sentences; empty where the source has none
 * @param synonyms names that people use for it
 * @param codeCheck whether the text is about what the code means
 * @param clinical what is done, for whom and how
 * @param patient what a patient wants to know
 * @param validity when the code is in force
 * @param billing modifiers, costs and coverage
 * @param sources where the record comes from
 * @param review whether a clinician has reviewed the record
 * @param officialText the official wording of the code, with its licence; empty unless a licensee
 *     has filled it from a file of their own
 */
@Value.Builder
public record Procedure(
    ProcedureCode code,
    String title,
    Category category,
    Optional<String> summary,
    List<String> synonyms,
    CodeCheck codeCheck,
    ClinicalFacts clinical,
    PatientGuide patient,
    Validity validity,
    BillingFacts billing,
    List<Source> sources,
    Review review,
    Optional<OfficialText> officialText)
    implements WithProcedure {

  /**
   * Copies every list and checks every part.
   *
   * @throws IllegalArgumentException if a text is blank, a synonym stands twice, a confirmed record
   *     names other right codes than its own, a doubtful one names its own as right or carries a
   *     measured cost, or a code replaces itself or is an add-on to itself
   */
  public Procedure {
    Objects.requireNonNull(code, "code");
    title = Texts.required("title", title);
    Objects.requireNonNull(category, "category");
    summary = Texts.optional("summary", summary);
    synonyms = Distinct.list("synonyms", Texts.all("synonyms", synonyms));
    Objects.requireNonNull(codeCheck, "codeCheck");
    Objects.requireNonNull(clinical, "clinical");
    Objects.requireNonNull(patient, "patient");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(billing, "billing");
    sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    Objects.requireNonNull(review, "review");
    Objects.requireNonNull(officialText, "officialText");
    requireRightCodesToFit(code, codeCheck);
    requireCostsToFit(code, codeCheck, billing);
    if (validity.replacedBy().contains(code) || billing.addOnTo().contains(code)) {
      throw new IllegalArgumentException(
          "Record " + code + " names its own code in replacedBy or addOnTo; name another.");
    }
  }

  /**
   * Returns a builder in which everything but code, title and category is empty, the code unchecked
   * and the record not reviewed, so those three suffice.
   *
   * @return a new builder
   */
  public static ProcedureBuilder builder() {
    return new ProcedureBuilder()
        .codeCheck(CodeCheck.unchecked())
        .clinical(ClinicalFacts.empty())
        .patient(PatientGuide.empty())
        .validity(Validity.open())
        .billing(BillingFacts.empty())
        .review(Review.none());
  }

  /**
   * Returns the modifiers commonly used with the procedure; short for {@code
   * billing().modifiers()}.
   *
   * @return unmodifiable, in the order of the source; empty where none is known
   */
  public List<ModifierUse> modifiers() {
    return billing.modifiers();
  }

  /**
   * Returns every cost estimate; short for {@code billing().costs()}.
   *
   * @return unmodifiable, in the order of the data set; empty where no cost is known
   */
  public List<CostEstimate> costs() {
    return billing.costs();
  }

  /**
   * Returns the first cost estimate. Look at its basis before you show the number. The order is the
   * data set's; the bundled one puts the Medicare fee schedule of 2025 outside a facility first,
   * since it is counted the same way for every code and place, then the amount in a facility, then
   * 2026, then hospital cash prices.
   *
   * @return the first of {@link #costs()}; empty where no cost is known
   */
  public Optional<CostEstimate> cost() {
    return billing.costs().stream().findFirst();
  }

  /**
   * Returns the newest cost estimate of a basis; of several as new, such as one for each setting,
   * the first listed.
   *
   * @param basis what kind of number it is
   * @return the estimate; empty where there is none of this basis
   */
  public Optional<CostEstimate> cost(CostBasis basis) {
    Objects.requireNonNull(basis, "basis");
    return newest(cost -> cost.basis() == basis);
  }

  /**
   * Returns the newest cost estimate of a basis in a setting; of several as new the first listed.
   *
   * @param basis what kind of number it is
   * @param setting the setting that the price was set for
   * @return the estimate; empty where there is none of this basis and setting
   */
  public Optional<CostEstimate> cost(CostBasis basis, CostSetting setting) {
    Objects.requireNonNull(basis, "basis");
    Optional<CostSetting> wanted = Optional.of(Objects.requireNonNull(setting, "setting"));
    return newest(cost -> cost.basis() == basis && cost.setting().equals(wanted));
  }

  /**
   * Returns the questions that patients ask; short for {@code patient().faqs()}.
   *
   * @return unmodifiable, in the order of the source; may be empty
   */
  public List<Faq> faqs() {
    return patient.faqs();
  }

  /**
   * Returns what speaks against using this text for this code, as sentences to show first.
   *
   * @return the doubt; empty where the check found none or nobody has checked
   */
  public Optional<String> doubt() {
    if (!codeCheck.isDoubtful()) {
      return Optional.empty();
    }
    String official =
        codeCheck
            .officialMeaning()
            .map(meaning -> "officially stands for: " + meaning.replaceAll("[.?!]$", "") + ".")
            .orElse("is not assigned to anything in the official code set.");
    String right =
        codeCheck.rightCodes().isEmpty()
            ? ""
            : codeCheck.rightCodes().stream()
                .map(ProcedureCode::text)
                .collect(Collectors.joining(", ", " Look at ", " for what this text describes."));
    return Optional.of(
        "The text of this record is not about code " + code + ". The code " + official + right);
  }

  /** Returns code, verdict and title, such as {@code 11952 [different meaning] Removal of …}. */
  @Override
  public String toString() {
    return code + " [" + codeCheck.verdict().label() + "] " + title;
  }

  private Optional<CostEstimate> newest(Predicate<CostEstimate> wanted) {
    CostEstimate newest = null;
    for (CostEstimate cost : billing.costs()) {
      if (wanted.test(cost) && (newest == null || cost.asOf().compareTo(newest.asOf()) > 0)) {
        newest = cost;
      }
    }
    return Optional.ofNullable(newest);
  }

  /** Measured figures belong to what the code means, and the text is about something else. */
  private static void requireCostsToFit(ProcedureCode code, CodeCheck check, BillingFacts billing) {
    for (CostEstimate cost : billing.costs()) {
      if (check.isDoubtful() && cost.basis().isMeasured()) {
        throw new IllegalArgumentException(
            "Record "
                + code
                + " has the verdict "
                + check.verdict()
                + " and a cost by "
                + cost.basis()
                + "; that figure belongs to another service, so leave it out.");
      }
    }
  }

  private static void requireRightCodesToFit(ProcedureCode code, CodeCheck check) {
    boolean ownCodeIsRight = check.rightCodes().contains(code);
    if (check.isDoubtful() && ownCodeIsRight) {
      throw new IllegalArgumentException(
          "Record "
              + code
              + " has the verdict "
              + check.verdict()
              + " and names its own code as right; drop one of the two.");
    }
    if (check.verdict() == Verdict.CONFIRMED && !check.rightCodes().isEmpty() && !ownCodeIsRight) {
      throw new IllegalArgumentException(
          "Record "
              + code
              + " is CONFIRMED but its rightCodes leave out its own code; add it or change the verdict.");
    }
  }
}
