package io.github.cptcatalog.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Merges one amendment into one record; {@link Amendment#applyTo} has the rules. */
final class Merge {
  private final Amendment amendment;
  private final Procedure base;

  Merge(Amendment amendment, Procedure base) {
    this.amendment = amendment;
    this.base = base;
  }

  Procedure procedure() {
    Procedure merged =
        new Procedure(
            base.code(),
            amendment.title().orElse(base.title()),
            base.category(),
            over(base.summary(), amendment.summary()),
            added(base.synonyms(), amendment.synonyms()),
            base.codeCheck(),
            clinical(base.clinical(), amendment.clinical()),
            patient(base.patient(), amendment.patient()),
            amendment.validity().orElse(base.validity()),
            base.billing(),
            added(base.sources(), amendment.sources()),
            base.review(),
            over(base.officialText(), amendment.officialText()));
    return merged
        .withCodeCheck(codeCheck(merged))
        .withReview(review(merged))
        .withBilling(billing(base.billing(), amendment.billing()));
  }

  private CodeCheck codeCheck(Procedure merged) {
    CodeCheck before = base.codeCheck();
    if (amendment.codeCheck().isPresent()) {
      CodeCheck after = amendment.codeCheck().get();
      if (before.isDoubtful() && !after.isDoubtful()) {
        throw new IllegalArgumentException(
            "Amendment of "
                + base.code()
                + " would lift the doubt "
                + before.verdict()
                + " from a text that it leaves standing; replace the record whole instead.");
      }
      return after;
    }
    boolean sameSubject =
        merged.title().equals(base.title())
            && merged.summary().equals(base.summary())
            && merged.clinical().purpose().equals(base.clinical().purpose());
    return sameSubject || before.isDoubtful() ? before : CodeCheck.unchecked();
  }

  private Review review(Procedure merged) {
    boolean sameText =
        merged.summary().equals(base.summary())
            && merged.clinical().equals(base.clinical())
            && merged.patient().equals(base.patient());
    return amendment.review().orElse(sameText ? base.review() : Review.none());
  }

  private static ClinicalFacts clinical(ClinicalFacts base, ClinicalFacts change) {
    return new ClinicalFacts(
        over(base.purpose(), change.purpose()),
        added(base.indications(), change.indications()),
        added(base.symptoms(), change.symptoms()),
        added(base.causesAndRiskFactors(), change.causesAndRiskFactors()),
        added(base.diagnosticTests(), change.diagnosticTests()),
        added(base.steps(), change.steps()),
        added(base.equipment(), change.equipment()),
        added(Anesthesia.class, base.anesthesia(), change.anesthesia()),
        over(base.duration(), change.duration()),
        added(Setting.class, base.settings(), change.settings()),
        added(base.personnel(), change.personnel()),
        added(base.complications(), change.complications()),
        added(base.benefits(), change.benefits()));
  }

  private static PatientGuide patient(PatientGuide base, PatientGuide change) {
    return new PatientGuide(
        added(base.preparation(), change.preparation()),
        added(base.recovery(), change.recovery()),
        added(base.followUp(), change.followUp()),
        added(base.homeCare(), change.homeCare()),
        added(base.education(), change.education()),
        added(base.alternatives(), change.alternatives()),
        added(base.alternativeDrawbacks(), change.alternativeDrawbacks()),
        over(base.experience(), change.experience()),
        replaced(base.faqs(), change.faqs(), Faq::question));
  }

  private static BillingFacts billing(BillingFacts base, BillingFacts change) {
    return new BillingFacts(
        replaced(base.modifiers(), change.modifiers(), ModifierUse::code),
        costs(base.costs(), change.costs()),
        added(base.coverageNotes(), change.coverageNotes()),
        added(base.relatedCodes(), change.relatedCodes()),
        added(base.addOnTo(), change.addOnTo()),
        over(base.indicators(), change.indicators()));
  }

  /**
   * Each cost takes at most one place: first where the geography agrees, then where none else can.
   */
  private static List<CostEstimate> costs(List<CostEstimate> base, List<CostEstimate> changes) {
    List<CostEstimate> merged = new ArrayList<>(base);
    Set<Integer> taken = new HashSet<>();
    List<CostEstimate> elsewhere = new ArrayList<>();
    for (CostEstimate change : changes) {
      OptionalInt same =
          alike(base, change)
              .filter(i -> base.get(i).geography().equals(change.geography()))
              .findFirst();
      if (same.isPresent() && taken.add(same.getAsInt())) {
        merged.set(same.getAsInt(), change);
      } else {
        elsewhere.add(change);
      }
    }
    for (CostEstimate change : elsewhere) {
      int[] alike = alike(base, change).toArray();
      if (alike.length == 1 && taken.add(alike[0])) {
        merged.set(alike[0], change);
      } else {
        merged.add(change);
      }
    }
    return merged;
  }

  private static IntStream alike(List<CostEstimate> base, CostEstimate change) {
    return IntStream.range(0, base.size()).filter(i -> isSamePrice(base.get(i), change));
  }

  private static boolean isSamePrice(CostEstimate one, CostEstimate other) {
    return one.basis() == other.basis()
        && one.setting().equals(other.setting())
        && one.asOf().equals(other.asOf())
        && one.source().equals(other.source());
  }

  private static <T> Optional<T> over(Optional<T> base, Optional<T> change) {
    return change.or(() -> base);
  }

  private static <T> List<T> added(List<T> base, List<T> more) {
    if (more.isEmpty()) {
      return base;
    }
    List<T> all = new ArrayList<>(base);
    Set<T> there = new HashSet<>(base);
    more.stream().filter(element -> !there.contains(element)).forEach(all::add);
    return all;
  }

  private static <E extends Enum<E>> Set<E> added(Class<E> type, Set<E> base, Set<E> more) {
    EnumSet<E> all = EnumSet.noneOf(type);
    all.addAll(base);
    all.addAll(more);
    return all;
  }

  /** Puts each element in the place of the one with the same key, or at the end. */
  private static <T> List<T> replaced(List<T> base, List<T> changes, Function<T, String> key) {
    List<T> all = new ArrayList<>(base);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < base.size(); i++) {
      places.put(key.apply(base.get(i)), i);
    }
    for (T change : changes) {
      Integer place = places.get(key.apply(change));
      if (place == null) {
        all.add(change);
      } else {
        all.set(place, change);
      }
    }
    return all;
  }
}
