package io.github.cptcatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change to a record of another data set, such as a price or a note that a clinic adds, without a
 * copy of the rest. {@link #applyTo} says how each field is merged. What is empty here stays as it
 * is in the record; nothing can be taken away, for that a data set replaces the record whole.
 *
 * @param code the code of the record to amend
 * @param title replaces the title
 * @param summary replaces the summary
 * @param synonyms added to the record's
 * @param codeCheck replaces the check of the code
 * @param clinical purpose and duration replace the record's, everything else is added to it
 * @param patient the experience replaces the record's, everything else is added to it
 * @param validity replaces the record's
 * @param billing the indicators replace the record's, everything else is added to it
 * @param sources added to the record's
 * @param review replaces the record's
 * @param officialText replaces the record's
 */
@Value.Builder
public record Amendment(
    ProcedureCode code,
    Optional<String> title,
    Optional<String> summary,
    List<String> synonyms,
    Optional<CodeCheck> codeCheck,
    ClinicalFacts clinical,
    PatientGuide patient,
    Optional<Validity> validity,
    BillingFacts billing,
    List<Source> sources,
    Optional<Review> review,
    Optional<OfficialText> officialText)
    implements WithAmendment {

  /**
   * Copies every list and checks every part.
   *
   * @throws IllegalArgumentException if a text is blank, a synonym stands twice, or nothing but the
   *     code is given
   */
  public Amendment {
    Objects.requireNonNull(code, "code");
    title = Texts.optional("title", title);
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
    boolean amendsNothing =
        title.isEmpty()
            && summary.isEmpty()
            && synonyms.isEmpty()
            && codeCheck.isEmpty()
            && clinical.equals(ClinicalFacts.empty())
            && patient.equals(PatientGuide.empty())
            && validity.isEmpty()
            && billing.equals(BillingFacts.empty())
            && sources.isEmpty()
            && review.isEmpty()
            && officialText.isEmpty();
    if (amendsNothing) {
      throw new IllegalArgumentException(
          "Amendment of " + code + " changes nothing; give it a field, or leave it out.");
    }
  }

  /**
   * Returns a builder; the code must be given, and something to change.
   *
   * @return a builder in which everything is empty
   */
  public static AmendmentBuilder builder() {
    return new AmendmentBuilder()
        .clinical(ClinicalFacts.empty())
        .patient(PatientGuide.empty())
        .billing(BillingFacts.empty());
  }

  /**
   * Returns the record with this amendment.
   *
   * <ul>
   *   <li>A text replaces the text.
   *   <li>Entries of a list are added after those of the record; what is there already is not added
   *       again.
   *   <li>A modifier replaces the use of the same modifier, a question the same question.
   *   <li>A cost estimate replaces the one of the same basis, setting, time and source: the one of
   *       the same place, or the only one that there is. Each is replaced once at most; whatever
   *       replaces none is added at the end.
   * </ul>
   *
   * <p>Trust does not carry over to what was not checked. Where title, summary or purpose change
   * and no check of the code comes with them, a confirmed record becomes unchecked; where the
   * summary, the clinical or the patient part changes and no review comes with it, the record
   * counts as not reviewed. A doubt stays.
   *
   * @param procedure the record to amend
   * @return a new record
   * @throws IllegalArgumentException if the record has another code, the amendment would lift a
   *     doubt, or the result breaks a rule of {@link Procedure}
   */
  public Procedure applyTo(Procedure procedure) {
    if (!Objects.requireNonNull(procedure, "procedure").code().equals(code)) {
      throw new IllegalArgumentException(
          "Amendment of " + code + " does not fit the record " + procedure.code() + ".");
    }
    return new Merge(this, procedure).procedure();
  }

  /** Returns a short description, such as {@code amendment of 11982}. */
  @Override
  public String toString() {
    return "amendment of " + code;
  }
}
