package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.CostBasis.HOSPITAL_CASH;
import static io.github.cptcatalog.model.CostSetting.NON_FACILITY;
import static io.github.cptcatalog.query.Filter.all;
import static io.github.cptcatalog.query.Filter.category;
import static io.github.cptcatalog.query.Filter.costAtMost;
import static io.github.cptcatalog.query.Filter.costWithin;
import static io.github.cptcatalog.query.Filter.durationAtMost;
import static io.github.cptcatalog.query.Filter.modifier;
import static io.github.cptcatalog.query.Filter.modifierKind;
import static io.github.cptcatalog.query.Filter.not;
import static io.github.cptcatalog.query.Filter.parse;
import static io.github.cptcatalog.query.Filter.priced;
import static io.github.cptcatalog.query.Filter.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.Verdict;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading filters from text; that every filter reads back is a law of its own. */
class FilterParseTest {
  @Test
  void aSentenceIsTheFilterThatItSays() {
    assertThat(
            parse(
                "category = SURGERY and modifier in (50, RT) and cost <= 3000 USD"
                    + " and not verdict = NOT_ASSIGNED"))
        .isEqualTo(
            category(Category.SURGERY)
                .and(modifier("50", "RT"))
                .and(costAtMost("3000"))
                .and(not(verdict(Verdict.NOT_ASSIGNED))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "all",
        "category = SURGERY",
        "category in (SURGERY, E/M)",
        "modifier in (50, RT)",
        "modifier kind = LATERALITY",
        "verdict = CONFIRMED",
        "setting = OFFICE",
        "anesthesia = LOCAL",
        "code from 62320 to 62327",
        "code starts with 6232",
        "in force on 2026-01-31",
        "duration <= PT1H30M",
        "duration >= 90 minutes",
        "priced",
        "priced[HOSPITAL_CASH]",
        "cost <= 3000 USD",
        "cost >= $1,999,000",
        "cost[HOSPITAL_CASH] within 50 to 200 USD",
        "cost[HOSPITAL_CASH, FACILITY] overlaps 50 to 200 USD"
      })
  void everyCriterionIsReadAndReadBack(String text) {
    Filter filter = parse(text);

    assertThat(parse(filter.toString())).isEqualTo(filter);
  }

  @Nested
  class Precedence {
    private final Filter a = modifier("A1");
    private final Filter b = modifier("B1");
    private final Filter c = modifier("C1");

    @Test
    void andBindsMoreTightlyThanOr() {
      assertThat(parse("modifier = A1 or modifier = B1 and modifier = C1"))
          .isEqualTo(a.or(b.and(c)));
      assertThat(parse("modifier = A1 and modifier = B1 or modifier = C1"))
          .isEqualTo(a.and(b).or(c));
    }

    @Test
    void notBindsMostTightly() {
      assertThat(parse("not modifier = A1 and modifier = B1")).isEqualTo(not(a).and(b));
      assertThat(parse("not not modifier = A1")).isEqualTo(a);
    }

    @Test
    void parenthesesComeBeforeBoth() {
      assertThat(parse("(modifier = A1 or modifier = B1) and modifier = C1"))
          .isEqualTo(a.or(b).and(c));
      assertThat(parse("not (modifier = A1 or modifier = B1)")).isEqualTo(not(a.or(b)));
      assertThat(parse("((modifier = A1))")).isEqualTo(a);
    }
  }

  @Nested
  class AsPeopleType {
    @Test
    void upperAndLowerCaseAreTheSame() {
      assertThat(parse("CATEGORY = surgery AND Not Verdict IN (Confirmed, UNCHECKED)"))
          .isEqualTo(
              category(Category.SURGERY).and(not(verdict(Verdict.CONFIRMED, Verdict.UNCHECKED))));
      assertThat(parse("code from 0001u to j1100")).isEqualTo(Filter.codeBetween("0001U", "J1100"));
    }

    @Test
    void spacesAreNeededOnlyBetweenWords() {
      assertThat(parse("not(modifier in(50,RT)or cost[HOSPITAL_CASH,non_facility]<=3000)"))
          .isEqualTo(not(modifier("50", "RT").or(costAtMost("3000", HOSPITAL_CASH, NON_FACILITY))));
      assertThat(parse("\n  priced\u00A0and\tall  ")).isEqualTo(priced());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "not assigned|NOT_ASSIGNED",
          "not-assigned|NOT_ASSIGNED",
          "Different Meaning|DIFFERENT_MEANING"
        })
    void namesOfSeveralWordsCanBeWrittenApart(String words, Verdict verdict) {
      assertThat(parse("verdict = " + words + " and priced"))
          .isEqualTo(verdict(verdict).and(priced()));
    }

    @Test
    void namesInBracketsToo() {
      assertThat(parse("priced[hospital cash, non facility]"))
          .isEqualTo(priced(HOSPITAL_CASH, NON_FACILITY));
      assertThat(parse("modifier kind = global period"))
          .isEqualTo(modifierKind(ModifierKind.GLOBAL_PERIOD));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "e/m|EVALUATION_AND_MANAGEMENT",
          "E&M services|EVALUATION_AND_MANAGEMENT",
          "Evaluation and management services|EVALUATION_AND_MANAGEMENT",
          "evaluation|EVALUATION_AND_MANAGEMENT",
          "Surgical Procedures|SURGERY",
          "Pathology & laboratory|PATHOLOGY_AND_LABORATORY",
          "medicine services|MEDICINE",
          "HCPCS Level II|HCPCS_LEVEL_II"
        })
    void categoriesGoByAnyOfTheirNames(String name, Category category) {
      assertThat(parse("category = " + name + " and priced"))
          .isEqualTo(category(category).and(priced()));
      assertThat(parse("category in (" + name + ", radiology)"))
          .isEqualTo(category(category, Category.RADIOLOGY));
    }

    @Test
    void aModifierThatIsAWordOfTheGrammarIsAModifier() {
      assertThat(parse("modifier = in or modifier in (OR, on)"))
          .isEqualTo(modifier("IN").or(modifier("OR", "ON")));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "3000",
          "3000 USD",
          "3000 usd",
          "3000.0 USD",
          "3,000",
          "$3,000.00",
          "$ 3000",
          "USD 3000"
        })
    void theSameAmountIsTheSameFilterHoweverItIsWritten(String amount) {
      assertThat(parse("cost <= " + amount + " and all")).isEqualTo(costAtMost("3000"));
    }

    @Test
    void aCommaGroupsDigitsByThreeAndPartsValuesOtherwise() {
      assertThat(parse("cost <= 3,000")).isEqualTo(costAtMost("3000"));
      assertThat(parse("cost <= 1,999,000.50 USD")).isEqualTo(costAtMost("1999000.50"));
      assertThat(parse("modifier in (50,26,RT,59)")).isEqualTo(modifier("50", "26", "RT", "59"));
    }

    @Test
    void anotherCurrencyIsNamedBeforeOrAfter() {
      assertThat(parse("cost <= 3000 EUR")).isEqualTo(costAtMost("EUR 3000"));
      assertThat(parse("cost <= eur 3000")).isEqualTo(costAtMost("EUR 3000"));
      assertThat(parse("cost <= 3000 ALL and all")).isEqualTo(costAtMost("ALL 3000"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1500 to 3000",
          "1500 to 3000 USD",
          "1500 USD to 3000",
          "$1,500.00 to $3,000.00",
          "$1500 to 3000 usd"
        })
    void aRangeHasItsCurrencyAtEitherEndOrNone(String range) {
      assertThat(parse("cost within " + range))
          .isEqualTo(costWithin(CostRange.usd("1500", "3000")));
    }

    @Test
    void aRangeCanBeOneAmount() {
      assertThat(parse("cost within 50 to 50")).isEqualTo(costWithin(CostRange.usd("50", "50")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H30M", "pt1h30m", "PT90M", "90 minutes"})
    void durationsAreIsoOrMinutes(String time) {
      assertThat(parse("duration <= " + time)).isEqualTo(durationAtMost(Duration.ofMinutes(90)));
    }
  }

  @Nested
  class Rejects {
    private static final String CRITERIA =
        "\"not\", \"(\" or a criterion, which starts with all, category, modifier, modifier kind,"
            + " verdict, setting, anesthesia, code, in force on, duration, priced or cost";

    @Test
    void anAmountThatIsNone() {
      refused("cost <= cheap")
          .withMessage(
              "Column 9: expected an amount such as 3000 USD, found \"cheap\" in \"cost <="
                  + " cheap\".");
    }

    @Test
    void aCriterionThatIsNone() {
      refused("price < 5")
          .withMessage("Column 1: expected " + CRITERIA + ", found \"price\" in \"price < 5\".");
      refused("").withMessage("Column 1: expected " + CRITERIA + ", found the end in \"\".");
      refused("priced and ").withMessageStartingWith("Column 12: expected \"not\", \"(\" or a");
    }

    @Test
    void aNameThatStandsForNothing() {
      refused("verdict = maybe")
          .withMessage(
              "Column 11: expected one of CONFIRMED, DIFFERENT_MEANING, NOT_ASSIGNED, UNCHECKED,"
                  + " found \"maybe\" in \"verdict = maybe\".");
      refused("category in (surgery, teeth)")
          .withMessageStartingWith("Column 23: expected one of EVALUATION_AND_MANAGEMENT, ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "category SURGERY|10|\"=\" or \"in\"|\"SURGERY\"",
          "category !=  SURGERY|10|\"=\" or \"in\"|\"!\"",
          "modifier in 50|13|\"(\"|\"50\"",
          "modifier in ()|14|a modifier such as 50 or RT|\")\"",
          "modifier in (50 RT)|17|\",\" or \")\"|\"RT\"",
          "modifier = left|12|a modifier such as 50 or RT|\"left\"",
          "code = 62320|6|\"from\" or \"starts with\"|\"=\"",
          "code starts 62|13|\"with\"|\"62\"",
          "code starts with 623201|18|the start of a code, one to five digits or letters such as 6232|\"623201\"",
          "code from 6232 to 62327|11|a code such as 62320|\"6232\"",
          "code from 62320 62327|17|\"to\"|\"62327\"",
          "code from 62327 to 62320|20|a code such as 62327 that does not come before 62327|\"62320\"",
          "in (50)|4|\"force on\"|\"(\"",
          "in force 2026-01-31|10|\"on\"|\"2026-01-31\"",
          "in force on 2026-02-30|13|a day such as 2026-01-31|\"2026-02-30\"",
          "duration = PT1H|10|\"<=\" or \">=\"|\"=\"",
          "duration <= 1h|13|a time above zero such as PT1H30M or 90 minutes|\"1h\"",
          "duration <= PT0S|13|a time above zero such as PT1H30M or 90 minutes|\"PT0S\"",
          "duration <= 0 minutes|13|a time above zero such as PT1H30M or 90 minutes|\"0\"",
          "duration <= 90|15|\"minutes\"|the end",
          "priced[teeth]|8|one of PUBLISHED_ESTIMATE, MEDICARE_FEE_SCHEDULE, HOSPITAL_CASH, HOSPITAL_GROSS, HOSPITAL_NEGOTIATED, OWN|\"teeth\"",
          "priced[own,]|12|one of NON_FACILITY, FACILITY|\"]\"",
          "priced[own|11|\",\" or \"]\"|the end",
          "priced[own, facility|21|\"]\"|the end",
          "cost < 5|6|\"<=\", \">=\", \"overlaps\" or \"within\"|\"<\"",
          "cost <=|8|an amount such as 3000 USD|the end",
          "cost <= abc|9|an amount such as 3000 USD|\"abc\"",
          "cost <= USD cheap|13|an amount such as 3000 USD|\"cheap\"",
          "cost <= EUR and all|13|an amount such as 3000 USD|\"and\"",
          "cost <= 3,0000|10|\"and\", \"or\" or the end|\",\"",
          "cost <= 3,00x|10|\"and\", \"or\" or the end|\",\"",
          "cost <= 3,000x|10|\"and\", \"or\" or the end|\",\"",
          "cost <= 3,|10|\"and\", \"or\" or the end|\",\"",
          "modifier in (RT,260)|17|a modifier such as 50 or RT|\"260\"",
          "cost <= 3000,50|13|\"and\", \"or\" or the end|\",\"",
          "cost <= 5-$6|9|an amount such as 3000 USD|\"5-$6\"",
          "cost <= $5-$6|9|an amount such as 3000 USD|\"$5-$6\"",
          "cost <= 3000.123|9|an amount such as 3000 USD|\"3000.123\"",
          "cost <= 1000000000000000|9|an amount such as 3000 USD|\"1000000000000000\"",
          "cost <= 5 XXX|11|a currency such as USD|\"XXX\"",
          "cost within 5|14|\"to\"|the end",
          "cost within $1 to EUR 2|23|an amount in USD|\"2\"",
          "cost within $1 to 2 EUR|19|an amount in USD|\"2\"",
          "cost within 2 to 1|18|an amount that is not below 2.00 USD|\"1\"",
          "(priced|8|\"and\", \"or\" or \")\"|the end",
          "priced)|7|\"and\", \"or\" or the end|\")\"",
          "priced priced|8|\"and\", \"or\" or the end|\"priced\"",
        })
    void whatIsNotExpectedWhereItStands(String text, int column, String expected, String found) {
      refused(text)
          .withMessage(
              "Column "
                  + column
                  + ": expected "
                  + expected
                  + ", found "
                  + found
                  + " in \""
                  + text
                  + "\".")
          .satisfies(refused -> assertThat(refused.column()).isEqualTo(column))
          .satisfies(refused -> assertThat(refused.expected()).isEqualTo(expected));
    }

    @Test
    void aLongTextQuotedOnlyAroundTheColumn() {
      refused("priced or ".repeat(50) + "x".repeat(50))
          .withMessageEndingWith(
              ", found \""
                  + "x".repeat(40)
                  + "…\" in \"…"
                  + "priced or ".repeat(4)
                  + "x".repeat(40)
                  + "…\".");
    }

    @Test
    void controlCharactersWithoutRepeatingThem() {
      refused("priced \u001B[31m").withMessageEndingWith("found \"?\" in \"priced ?[31m\".");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneWithoutCuttingItInTwo() {
      String syringe = "\uD83D\uDC89";
      refused("x".repeat(39) + syringe + "y").withMessageContaining("\"" + "x".repeat(39) + "…\"");
      refused("modifier = " + syringe + "x".repeat(39) + " ?")
          .withMessageContaining("found \"" + syringe + "x".repeat(38) + "…\"");
    }

    @Test
    void nothingAtAll() {
      assertThatNullPointerException().isThrownBy(() -> parse(null)).withMessage("text");
    }

    @Test
    void keepsTheCause() {
      refused("modifier = left").havingCause().withMessageStartingWith("Not a modifier: \"left\"");
    }
  }

  @Nested
  class Limits {
    @Test
    void tenThousandCharactersAreTheMost() {
      String priced = "priced" + " ".repeat(9_994);

      assertThat(parse(priced)).isEqualTo(priced());
      refused(priced + " ")
          .withMessageStartingWith(
              "Column 10001: expected at most 10,000 characters, found 10,001 in \"…");
      refused("(".repeat(10_000_000)).withMessageContaining("found 10,000,000 in");
    }

    @Test
    void theyCountInThePrintedFormToo() {
      refused(chain("cost<=", " or ", 600))
          .withMessageMatching(
              "Column 1: expected at most 10,000 characters in the printed filter, found 1\\d,\\d{3}"
                  + " in \"cost<=10 or cost<=11 or cost<=12 or cost…\"\\.");
    }

    @Test
    void aHundredParenthesesInsideOneAnotherAreTheMost() {
      assertThat(parse("(".repeat(100) + "priced" + ")".repeat(100))).isEqualTo(priced());
      refused("(".repeat(101) + "priced" + ")".repeat(101))
          .withMessageStartingWith(
              "Column 101: expected at most 100 parentheses and nots inside one another, found"
                  + " \"(\" in");
      refused("(".repeat(10_000)).withMessageStartingWith("Column 101: ");
    }

    @Test
    void notsCountLikeParentheses() {
      assertThat(parse("not ".repeat(99) + "(priced)")).isEqualTo(not(priced()));
      refused("not ".repeat(100) + "(priced)").withMessageStartingWith("Column 401: ");
      refused("not ".repeat(2_500)).withMessageStartingWith("Column 401: ");
    }

    @Test
    void parenthesesBesideOneAnotherDoNotCount() {
      assertThat(parse("(priced) and ".repeat(500) + "(all)")).isEqualTo(priced());
    }

    @Test
    void aThousandCriteriaAreTheMost() {
      assertThat(parse("all or ".repeat(999) + "all")).isEqualTo(all());
      refused("all or ".repeat(1_000) + "all")
          .withMessageStartingWith(
              "Column 7001: expected at most 1,000 criteria, found \"all\" in");
      refused("(all)and ".repeat(1_000) + "all").withMessageStartingWith("Column 9001: ");
    }

    private static String chain(String criterion, String joined, int count) {
      return IntStream.range(10, 10 + count)
          .mapToObj(i -> criterion + i)
          .collect(Collectors.joining(joined));
    }
  }

  private static ThrowableAssertAlternative<FilterSyntaxException> refused(String text) {
    return assertThatExceptionOfType(FilterSyntaxException.class).isThrownBy(() -> parse(text));
  }
}
