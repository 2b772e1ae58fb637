package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.CostBasis.HOSPITAL_CASH;
import static io.github.cptcatalog.model.CostBasis.HOSPITAL_GROSS;
import static io.github.cptcatalog.model.CostBasis.MEDICARE_FEE_SCHEDULE;
import static io.github.cptcatalog.model.CostBasis.OWN;
import static io.github.cptcatalog.model.CostBasis.PUBLISHED_ESTIMATE;
import static io.github.cptcatalog.model.CostSetting.FACILITY;
import static io.github.cptcatalog.model.CostSetting.NON_FACILITY;
import static io.github.cptcatalog.model.Verdict.CONFIRMED;
import static io.github.cptcatalog.model.Verdict.DIFFERENT_MEANING;
import static io.github.cptcatalog.model.Verdict.NOT_ASSIGNED;
import static io.github.cptcatalog.query.Parts.billing;
import static io.github.cptcatalog.query.Parts.cost;
import static io.github.cptcatalog.query.Parts.procedure;
import static io.github.cptcatalog.query.Parts.validity;
import static io.github.cptcatalog.query.Parts.verdict;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.ClinicalFactsBuilder;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DurationRange;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Setting;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Thirty-two invented procedures over every kind of code and every category; frozen. */
final class Sample {
  static final Edition EDITION =
      Edition.builder()
          .name("sample")
          .version("2026.1")
          .asOf(LocalDate.parse("2026-01-31"))
          .build();

  private static final Comparator<Procedure> BY_TEXT =
      Comparator.comparing(procedure -> procedure.code().text());

  private static final List<Procedure> OF_DIGITS =
      List.of(
          procedure("00100", "Lullaby for a small giant")
              .withCodeCheck(verdict(CONFIRMED))
              .withClinical(clinical(30, 60).addAnesthesia(Anesthesia.GENERAL).build()),
          procedure("01999", "Lullaby for a large giant"),
          procedure("10004", "Tuning of an ear")
              .withBilling(billing("50 LT RT", cost(PUBLISHED_ESTIMATE, "$500 to $1000", "2024")))
              .withClinical(
                  clinical(10, 20)
                      .addSetting(Setting.OFFICE)
                      .addAnesthesia(Anesthesia.NONE)
                      .build()),
          procedure("11950", "Polishing of the moon")
              .withBilling(billing("50", cost(PUBLISHED_ESTIMATE, "$1500 to $3000", "2025"))),
          procedure("11952", "Opening of a gate")
              .withCodeCheck(verdict(DIFFERENT_MEANING, "11982", "11983"))
              .withBilling(billing("50 RT LT", cost(PUBLISHED_ESTIMATE, "$1500 to $3000", "2025")))
              .withClinical(
                  clinical(30, 60).addAnesthesia(Anesthesia.LOCAL, Anesthesia.GENERAL).build()),
          procedure("11982", "Removal of a gate")
              .withCodeCheck(verdict(CONFIRMED, "11982"))
              .withBilling(
                  billing(
                      "22 51 59",
                      cost(HOSPITAL_CASH, FACILITY, "$2000 to $2500", "2024"),
                      cost(HOSPITAL_CASH, FACILITY, "$2100 to $2600", "2026-01-28"),
                      cost(HOSPITAL_CASH, NON_FACILITY, "$900 to $950", "2025"),
                      cost(MEDICARE_FEE_SCHEDULE, NON_FACILITY, "$105.50", "2026"))),
          procedure("20976", "Untying of a knot")
              .withCodeCheck(verdict(NOT_ASSIGNED, "62320"))
              .withBilling(billing("50", cost(PUBLISHED_ESTIMATE, "$1000 to $3000", "2025")))
              .withClinical(clinical(30, 30).addAnesthesia(Anesthesia.LOCAL).build()),
          procedure("29999", "Something with a hinge"),
          procedure("33000", "Mending of a clock")
              .withBilling(billing("RT", cost(PUBLISHED_ESTIMATE, "EUR 1000 to EUR 2000", "2025"))),
          procedure("62320", "Straightening of a river")
              .withCodeCheck(verdict(CONFIRMED))
              .withClinical(clinical(60, 120).addSettings(Setting.HOSPITAL, Setting.HOME).build()),
          procedure("62321", "Straightening of a river, with a map")
              .withBilling(billing("", cost(OWN, "$3000", "2025"))),
          procedure("62323", "straightening of a brook")
              .withBilling(billing("", cost(OWN, "EUR 80", "2025"), cost(OWN, "$75", "2024"))),
          procedure("70010", "Portrait of a bone")
              .withBilling(billing("26 TC", cost(HOSPITAL_GROSS, "$250 to $4000", "2025-07-01")))
              .withClinical(clinical(5, 15).addSetting(Setting.IMAGING_CENTER).build()),
          procedure("77777", "Portrait of a shadow"),
          procedure("80047", "Counting of bubbles")
              .withBilling(billing("91", cost(MEDICARE_FEE_SCHEDULE, "$13.73", "2026")))
              .withClinical(clinical(1, 2).addSetting(Setting.LABORATORY).build()),
          procedure("90999", "Teaching a parrot to count").withCodeCheck(verdict(NOT_ASSIGNED)),
          procedure("96522", "Filling of a lamp")
              .withCodeCheck(verdict(CONFIRMED))
              .withBilling(billing("", cost(PUBLISHED_ESTIMATE, "$500 to $500", "2025"))),
          procedure("99100", "Lullaby at the seaside"),
          procedure("99202", "Talk about the weather")
              .withCodeCheck(verdict(CONFIRMED))
              .withValidity(validity("2021-01-01", ""))
              .withBilling(billing("25", cost(MEDICARE_FEE_SCHEDULE, "$70 to $90", "2026"))),
          procedure("99213", "Talk about the sea").withValidity(validity("", "2026-01-31")),
          procedure("99499", "Talk about nothing")
              .withValidity(validity("2020-01-01", "2025-12-31")));

  private static final List<Procedure> OF_LETTERS =
      List.of(
          procedure("0001A", "Waving at a boat")
              .withValidity(validity("2020-12-11", "2023-10-31", "90999")),
          procedure("0001F", "Measuring of a yawn"),
          procedure("0002M", "Reckoning with stars"),
          procedure("0001U", "Weighing of a feather")
              .withBilling(billing("", cost(OWN, "$0", "2026"))),
          procedure("0042T", "Ride on a comet")
              .withCodeCheck(verdict(DIFFERENT_MEANING, "0043T"))
              .withValidity(validity("", "2024-12-31", "0999T", "62320")),
          procedure("0999T", "Ride on a newer comet").withValidity(validity("2025-01-01", "")),
          procedure("1000F", "Measuring of a nap").withValidity(validity("", "2022-06-30")),
          procedure("A0001", "Carriage").withBilling(billing("", cost(OWN, "EUR 90.50", "2026"))),
          procedure("G0008", "Umbrella").withCodeCheck(verdict(CONFIRMED)),
          procedure("J1100", "Drops").withBilling(billing("JZ", cost(OWN, "$0.12", "2026"))),
          procedure("J9999", "Other drops"));

  static final Dataset DATASET =
      new Dataset(
          EDITION,
          // letters first, so that no test passes because the data set is sorted
          Stream.concat(OF_LETTERS.stream(), OF_DIGITS.stream()).toList(),
          ModifierRegister.of(
              List.of(Parts.modifier("RT"), Parts.modifier("50"), Parts.modifier("GA"))));

  static final Catalog CATALOG = Catalog.of(DATASET);

  private Sample() {}

  /** The codes of the sample that meet the condition, one by one, in code order. */
  static List<String> codes(Filter filter) {
    return codes(DATASET.procedures().stream().filter(filter::matches).sorted(BY_TEXT).toList());
  }

  static List<String> codes(List<Procedure> procedures) {
    return procedures.stream().map(procedure -> procedure.code().text()).toList();
  }

  static Procedure get(String code) {
    return DATASET.procedures().stream()
        .filter(procedure -> procedure.code().text().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static ClinicalFactsBuilder clinical(int shortest, int longest) {
    return ClinicalFacts.builder().duration(DurationRange.minutes(shortest, longest));
  }
}
