package io.github.cptcatalog.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Review;
import io.github.cptcatalog.model.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each record here is wrong in one way, and is found for it. */
class ConcernsTest {

  @Nested
  class InCodes {
    @Test
    void aDoubtfulRecord() {
      assertThat(statements(CodeConcerns::doubtful, Invented.doubtful("11111", "22222")))
          .containsExactly("different meaning; right codes: 22222");
    }

    @Test
    void anUncheckedCode() {
      assertThat(statements(CodeConcerns::unchecked, Invented.record("11111", "Horn")))
          .containsExactly("unchecked");
    }

    @Test
    void aCodeThatHasEnded() {
      Procedure ended =
          Invented.record("55700", "Horn")
              .withValidity(
                  Validity.builder()
                      .lastDay(Invented.DAY.minusDays(1))
                      .addReplacedBy(ProcedureCode.of("55707"))
                      .build());

      assertThat(statements(CodeConcerns::notInForce, ended))
          .containsExactly("ended on 2026-01-30; replaced by: 55707");
    }

    @Test
    void aCodeThatHasNotBegun() {
      Procedure early =
          Invented.record("55707", "Horn")
              .withValidity(Validity.builder().firstDay(Invented.DAY.plusDays(1)).build());

      assertThat(statements(CodeConcerns::notInForce, early))
          .containsExactly("begins on 2026-02-01");
    }

    @Test
    void butNotACodeOnItsFirstAndLastDay() {
      Procedure today =
          Invented.record("55707", "Horn")
              .withValidity(
                  Validity.builder().firstDay(Invented.DAY).lastDay(Invented.DAY).build());

      assertThat(statements(CodeConcerns::notInForce, today)).isEmpty();
    }

    @Test
    void aRightCodeAndAReplacementThatAreNotInTheData() {
      Procedure lost =
          Invented.doubtful("11111", "22222", "33333")
              .withValidity(Validity.builder().addReplacedBy(ProcedureCode.of("44444")).build());

      assertThat(statements(CodeConcerns::pointsNowhere, lost, Invented.record("22222", "There")))
          .containsExactly(
              "right code 33333 is not in the data", "replacement 44444 is not in the data");
    }

    @Test
    void anAddOnWhoseMainCodeIsNotInTheData() {
      Procedure addOn = Invented.record("29826", "Horn");
      addOn = addOn.withBilling(addOn.billing().withAddOnTo(ProcedureCode.of("29806")));

      assertThat(statements(CodeConcerns::addOnAlone, addOn))
          .containsExactly("main code 29806 is not in the data");
      assertThat(statements(CodeConcerns::addOnAlone, addOn, Invented.record("29806", "Main")))
          .isEmpty();
    }

    @Test
    void anAddOnThatNamesNoMainCode() {
      Procedure addOn = Invented.record("29826", "Horn");
      addOn = addOn.withBilling(addOn.billing().withIndicators(Optional.of(addOnIndicators())));

      assertThat(statements(CodeConcerns::addOnAlone, addOn))
          .containsExactly("global days ZZZ say that it is an add-on, and no main code is named");
    }

    @Test
    void aRecordThatNoClinicianHasReviewed() {
      Procedure open = Invented.record("11111", "Horn");
      Procedure done =
          open.withReview(
              Review.builder()
                  .state(Review.State.REVIEWED)
                  .reviewer("Dr. Invented")
                  .reviewedOn(Invented.DAY)
                  .build());

      assertThat(CodeConcerns.notReviewed(material(open)).found()).containsOnlyKeys(open);
      assertThat(CodeConcerns.notReviewed(material(done)).found()).isEmpty();
    }
  }

  @Nested
  class InTexts {
    private final Procedure full =
        Invented.record("11111", "Horn").withSummary("A horn.").withSynonyms("trumpet");

    @Test
    void aFieldThatMostOthersHave() {
      Procedure bare = Invented.record("44444", "Horn").withSynonyms("trumpet");

      assertThat(statements(TextConcerns::missing, bare, full, other("22222"), other("33333")))
          .containsExactly("lacks: Summary");
    }

    @Test
    void butNotAFieldThatHalfOfTheOthersLackToo() {
      Procedure bare = Invented.record("44444", "Horn").withSynonyms("trumpet");

      assertThat(
              statements(
                  TextConcerns::missing,
                  bare,
                  full,
                  other("22222").withSummary("" + "A horn."),
                  withoutSummary("33333"),
                  withoutSummary("55555")))
          .isEmpty();
    }

    @Test
    void norWhereThereIsOnlyOneOther() {
      assertThat(statements(TextConcerns::missing, Invented.record("44444", "Horn"), full))
          .isEmpty();
    }

    @Test
    void aBasisThatMostOthersHaveACostOf() {
      assertThat(
              statements(
                  TextConcerns::missing,
                  cash("11111", CostBasis.MEDICARE_FEE_SCHEDULE),
                  cash("22222", CostBasis.HOSPITAL_CASH),
                  cash("33333", CostBasis.HOSPITAL_CASH)))
          .containsExactly("lacks: Costs by hospital cash price");
    }

    @Test
    void butNotAMeasuredCostThatADoubtfulRecordMayNotHave() {
      assertThat(
              statements(
                  TextConcerns::missing,
                  Invented.doubtful("11111", "22222"),
                  cash("22222", CostBasis.HOSPITAL_CASH),
                  cash("33333", CostBasis.HOSPITAL_CASH)))
          .containsExactly("lacks: Costs");
    }

    @Test
    void aFieldThatIsTooHard() {
      Procedure hard =
          full.withSummary("Individualized rehabilitation necessitates multidisciplinary care.");

      assertThat(statements(TextConcerns::hardFields, hard)).hasSize(1);
      assertThat(statements(TextConcerns::hardFields, hard).get(0))
          .matches("Summary: grade \\d\\d\\.\\d");
      assertThat(statements(TextConcerns::hardFields, full)).isEmpty();
    }

    @Test
    void anEntryThatIsTooHardThoughItsFieldIsNot() {
      Procedure hard =
          full.withPatient(
              full.patient()
                  .withRecovery("Rest. Drink. Eat. Sleep. Walk a bit. Sit up.", "Recuperation."));

      assertThat(statements(TextConcerns::hardEntries, hard))
          .containsExactly("Recovery, grade 43.8: Recuperation.");
    }

    private Procedure other(String code) {
      return Invented.record(code, "Horn").withSummary("A horn.").withSynonyms("trumpet");
    }

    private Procedure withoutSummary(String code) {
      return Invented.record(code, "Horn").withSynonyms("trumpet");
    }

    private Procedure cash(String code, CostBasis basis) {
      return Invented.priced(code, Invented.cost(basis, "$10.00 to $20.00").build());
    }
  }

  @Nested
  class InCosts {
    @Test
    void aRecordWithoutACost() {
      assertThat(statements(CostConcerns::none, Invented.record("11111", "Horn")))
          .containsExactly("no cost estimate");
    }

    @Test
    void aPublishedEstimateFarFromAMeasuredOne() {
      assertThat(
              statements(
                  CostConcerns::farFromMeasured,
                  Invented.priced(
                      "11111",
                      Invented.cost(CostBasis.PUBLISHED_ESTIMATE, "$500.00 to $900.00").build(),
                      Invented.cost(CostBasis.HOSPITAL_CASH, "$50.00 to $100.00").build())))
          .containsExactly(
              "$500.00 to $900.00, 5.0 times the near end of $50.00 to $100.00 (hospital cash"
                  + " price, 2026) of 11111");
    }

    @Test
    void alsoWhereTheMeasuredOneIsZero() {
      assertThat(
              statements(
                  CostConcerns::farFromMeasured,
                  Invented.priced(
                      "11111",
                      Invented.cost(CostBasis.PUBLISHED_ESTIMATE, "$500.00").build(),
                      Invented.cost(CostBasis.HOSPITAL_CASH, "$0.00").build())))
          .containsExactly(
              "$500.00, many times the near end of $0.00 (hospital cash price, 2026) of 11111");
    }

    @Test
    void aSpreadOfMoreThanTwentyTimes() {
      Procedure wide =
          Invented.priced(
              "11111",
              Invented.cost(CostBasis.HOSPITAL_CASH, "$10.00 to $200.00").build(),
              Invented.cost(CostBasis.HOSPITAL_GROSS, "$10.00 to $200.01").build(),
              Invented.cost(CostBasis.OWN, "$0.00 to $1.00").build());

      assertThat(statements(CostConcerns::extremeSpread, wide))
          .containsExactly(
              "$10.00 to $200.01 (hospital list price, 2026)", "$0.00 to $1.00 (own price, 2026)");
    }

    @Test
    void aCostWithoutATypicalAmountOrASample() {
      Procedure vague =
          Invented.priced(
              "11111",
              Invented.cost(CostBasis.HOSPITAL_CASH, "$10.00 to $20.00").sampleSize(9).build(),
              Invented.cost(CostBasis.HOSPITAL_GROSS, "$10.00").build(),
              Invented.cost(CostBasis.MEDICARE_FEE_SCHEDULE, "$10.00").build());

      assertThat(statements(CostConcerns::vague, vague))
          .containsExactly(
              "$10.00 to $20.00 (hospital cash price, 2026): no typical amount",
              "$10.00 (hospital list price, 2026): no sample size");
    }
  }

  private static PaymentIndicators addOnIndicators() {
    return PaymentIndicators.builder()
        .year(2026)
        .status("A")
        .pcTc("0")
        .globalDays("ZZZ")
        .multiple("0")
        .bilateral("0")
        .assistant("0")
        .coSurgeon("0")
        .team("0")
        .source("A list")
        .build();
  }

  /** What is stated of the first record, among all of them. */
  private static List<String> statements(
      Function<Material, Concern> concern, Procedure first, Procedure... others) {
    Procedure[] all = Arrays.copyOf(others, others.length + 1);
    all[others.length] = first;
    return concern.apply(material(all)).found().getOrDefault(first, List.of());
  }

  private static Material material(Procedure... procedures) {
    return Material.of(List.of(procedures), LocalDate.of(2026, 1, 31));
  }
}
