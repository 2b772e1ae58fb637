package io.github.cptcatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a patient wants to know, in plain words. Every list is in the order of its source and empty
 * where the source says nothing. It is general information, never advice for one patient.
 *
 * @param preparation what to do beforehand
 * @param recovery what happens and what to do right afterwards
 * @param followUp visits and checks later on
 * @param homeCare what to do at home
 * @param education what to know and how to stay well
 * @param alternatives other ways of treatment
 * @param alternativeDrawbacks what speaks against those, or for the procedure beside them
 * @param experience what it feels like
 * @param faqs questions that patients ask
 */
@Value.Builder
public record PatientGuide(
    List<String> preparation,
    List<String> recovery,
    List<String> followUp,
    List<String> homeCare,
    List<String> education,
    List<String> alternatives,
    List<String> alternativeDrawbacks,
    Optional<String> experience,
    List<Faq> faqs)
    implements WithPatientGuide {

  private static final PatientGuide NOTHING =
      new PatientGuide(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of());

  /**
   * Copies every list and checks every text.
   *
   * @throws IllegalArgumentException if a text is blank or has control characters, or a question
   *     stands twice
   */
  public PatientGuide {
    preparation = Texts.all("preparation", preparation);
    recovery = Texts.all("recovery", recovery);
    followUp = Texts.all("followUp", followUp);
    homeCare = Texts.all("homeCare", homeCare);
    education = Texts.all("education", education);
    alternatives = Texts.all("alternatives", alternatives);
    alternativeDrawbacks = Texts.all("alternativeDrawbacks", alternativeDrawbacks);
    experience = Texts.optional("experience", experience);
    faqs = List.copyOf(Objects.requireNonNull(faqs, "faqs"));
    Distinct questions = new Distinct("faqs");
    for (Faq faq : faqs) {
      questions.add(faq.question());
    }
  }

  /**
   * Returns the part of which nothing is known.
   *
   * @return a part with every field empty
   */
  public static PatientGuide empty() {
    return NOTHING;
  }

  /**
   * Returns a builder; everything may be left out.
   *
   * @return an empty builder
   */
  public static PatientGuideBuilder builder() {
    return new PatientGuideBuilder();
  }
}
