package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.ClinicalFactsBuilder;
import io.github.cptcatalog.model.DurationRange;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.model.ValidityBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Invented settings, anesthesia, durations and dates, each absent from some procedures. */
final class SyntheticFacts {
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  private static final Skew<Integer> HOW_MANY = Skew.of(List.of(0, 1, 2, 3), 30, 45, 18, 7);

  private static final Skew<Setting> SETTINGS = Skew.zipf(List.of(Setting.values()));

  private static final Skew<Anesthesia> WAYS = Skew.zipf(List.of(Anesthesia.values()));

  private SyntheticFacts() {}

  static ClinicalFacts clinical(Random random) {
    ClinicalFactsBuilder facts = ClinicalFacts.builder();
    facts.addAllSettings(SETTINGS.draw(HOW_MANY.draw(random), random));
    facts.addAllAnesthesia(WAYS.draw(HOW_MANY.draw(random), random));
    if (random.nextInt(10) < 7) {
      int shortest = 5 * (1 + random.nextInt(24));
      facts.duration(DurationRange.minutes(shortest, shortest + 5L * random.nextInt(24)));
    }
    return facts.build();
  }

  /** Six of ten codes are open at both ends, one of ten has ended or will. */
  static Validity validity(Random random) {
    int kind = random.nextInt(10);
    if (kind < 6) {
      return Validity.open();
    }
    LocalDate first = FIRST_DAY.plusMonths(random.nextInt(12 * 26));
    ValidityBuilder validity = Validity.builder().firstDay(first);
    return (kind == 9 ? validity.lastDay(first.plusMonths(1 + random.nextInt(120))) : validity)
        .build();
  }
}
