package io.github.cptcatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is done, for whom and how. Every list is in the order of its source and empty where the
 * source says nothing; nothing is filled in.
 *
 * @param purpose what the procedure is for
 * @param indications when it is done
 * @param symptoms what the patient has beforehand
 * @param causesAndRiskFactors what leads to it
 * @param diagnosticTests tests made beforehand
 * @param steps how it is done, one step an entry, in order
 * @param equipment tools and supplies
 * @param anesthesia the ways of anesthesia that are used, in the order of the enum; empty where the
 *     source does not say, which is not the same as {@link Anesthesia#NONE}
 * @param duration how long it takes; empty where the source does not say
 * @param settings where it is done, in the order of the enum
 * @param personnel who does it
 * @param complications what can go wrong
 * @param benefits what it can bring; no promise
 */
@Value.Builder
public record ClinicalFacts(
    Optional<String> purpose,
    List<String> indications,
    List<String> symptoms,
    List<String> causesAndRiskFactors,
    List<String> diagnosticTests,
    List<String> steps,
    List<String> equipment,
    Set<Anesthesia> anesthesia,
    Optional<DurationRange> duration,
    Set<Setting> settings,
    List<String> personnel,
    List<String> complications,
    List<String> benefits)
    implements WithClinicalFacts {

  // not by the builder, whose class few programs need
  private static final ClinicalFacts NOTHING =
      new ClinicalFacts(
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Set.of(),
          Optional.empty(),
          Set.of(),
          List.of(),
          List.of(),
          List.of());

  /**
   * Copies every list and checks every text.
   *
   * @throws IllegalArgumentException if a text is blank or has control characters
   */
  public ClinicalFacts {
    purpose = Texts.optional("purpose", purpose);
    indications = Texts.all("indications", indications);
    symptoms = Texts.all("symptoms", symptoms);
    causesAndRiskFactors = Texts.all("causesAndRiskFactors", causesAndRiskFactors);
    diagnosticTests = Texts.all("diagnosticTests", diagnosticTests);
    steps = Texts.all("steps", steps);
    equipment = Texts.all("equipment", equipment);
    anesthesia = Distinct.enums("anesthesia", anesthesia, Anesthesia.class);
    Objects.requireNonNull(duration, "duration");
    settings = Distinct.enums("settings", settings, Setting.class);
    personnel = Texts.all("personnel", personnel);
    complications = Texts.all("complications", complications);
    benefits = Texts.all("benefits", benefits);
  }

  /**
   * Returns the part of which nothing is known.
   *
   * @return a part with every field empty
   */
  public static ClinicalFacts empty() {
    return NOTHING;
  }

  /**
   * Returns a builder; everything may be left out.
   *
   * @return an empty builder
   */
  public static ClinicalFactsBuilder builder() {
    return new ClinicalFactsBuilder();
  }
}
