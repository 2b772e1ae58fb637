package io.github.cptcatalog.data;

import static io.github.cptcatalog.data.TestFolder.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.DatasetFault;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One fault in one record, and what is said of it. */
class ReaderFaultsTest {
  @TempDir Path temp;
  private TestFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = TestFolder.in(temp);
  }

  @Test
  void aFaultCarriesFilePlacePointerAndText() {
    folder.write("a.json", record("\"summary\": \"A visit.\"").replaceFirst("99213", "9921"));
    assertThat(folder.failure().faults())
        .singleElement()
        .isEqualTo(
            new DatasetFault(
                "a.json",
                2,
                11,
                "/code",
                Optional.of("9921"),
                "Not a procedure code: \"9921\". Expected five digits, four digits and one of F, T,"
                    + " U, M, A, or a letter and four digits (such as 99213, 0001U or J1100); strip"
                    + " spaces and modifiers before parsing."));
  }

  @Nested
  class Fields {
    @Test
    void anUnknownFieldIsNamedWithThoseThatExist() {
      assertThat(folder.faultsOf(record("\"sumary\": \"A visit.\"")))
          .isEqualTo(
              "a.json:5:13 /sumary: Unknown field \"sumary\"; expected one of billing, category,"
                  + " clinical, code, codeCheck, officialText, patient, review, sources, summary, synonyms, title,"
                  + " validity.");
    }

    @Test
    void aFieldThatStandsTwiceIsAFaultAtItsSecondPlace() {
      assertThat(folder.faultsOf(record("\"title\": \"Another visit\"")))
          .isEqualTo("a.json:5:3 /title: Field \"title\" stands twice in this object; keep one.");
    }

    @Test
    void aTwinInsideAPartIsFoundToo() {
      assertThat(folder.faultsOf(record("\"clinical\": {\"steps\": [],\n    \"steps\": []}")))
          .isEqualTo(
              "a.json:6:5 /clinical/steps: Field \"steps\" stands twice in this object; keep one.");
    }

    @Test
    void allMissingFieldsOfARecordAreNamedAtOnce() {
      assertThat(folder.faultsOf("{}"))
          .isEqualTo("a.json:1:1: Missing code, title, category; add what is missing.");
    }

    @Test
    void allMissingFieldsOfACostAreNamedAtOnce() {
      assertThat(folder.faultsOf(record("\"billing\": {\"costs\": [{\"low\": \"5\"}]}")))
          .isEqualTo(
              "a.json:5:25 /billing/costs/0: Missing high, currency, basis, asOf, source; add what"
                  + " is missing.");
    }

    @Test
    void allMissingFieldsOfAPartWithoutABuilderAreNamedAtOnce() {
      assertThat(folder.faultsOf(record("\"clinical\": {\"duration\": {}}")))
          .isEqualTo(
              "a.json:5:28 /clinical/duration: Missing shortest, longest; add what is missing.");
    }

    @Test
    void specialCharactersOfANameAreEscapedInThePointer() {
      assertThat(folder.faultsOf(record("\"clinical\": {\"a~b/c\": 1}")))
          .startsWith("a.json:5:25 /clinical/a~0b~1c: Unknown field \"a~b/c\"; expected one of ");
    }
  }

  @Nested
  class Texts {
    @Test
    void aCodeIsNeverANumber() {
      assertThat(folder.faultsOf(record("\"billing\": {\"relatedCodes\": [\"99214\", 99215]}")))
          .isEqualTo(
              "a.json:5:41 /billing/relatedCodes/1: Expected a procedure code such as \"99213\""
                  + " but found the number 99215.");
    }

    @Test
    void aTextIsNeverANumber() {
      assertThat(folder.faultsOf(record("\"summary\": 12")))
          .isEqualTo("a.json:5:14 /summary: Expected a text in quotes but found the number 12.");
    }

    @Test
    void nullIsRefused() {
      assertThat(folder.faultsOf(record("\"summary\": null")))
          .isEqualTo(
              "a.json:5:14 /summary: Found null; leave the field out where nothing is known.");
    }

    @Test
    void nullInAListIsRefused() {
      assertThat(folder.faultsOf(record("\"synonyms\": [\"a\", null]")))
          .isEqualTo(
              "a.json:5:21 /synonyms/1: Found null; leave the field out where nothing is known.");
    }

    @Test
    void aBlankTextIsNamedWhereItStands() {
      assertThat(folder.faultsOf(record("\"summary\": \" \"")))
          .isEqualTo(
              "a.json:5:14 /summary: A blank text; write one, or leave the field out where it may be"
                  + " absent.");
    }
  }

  @Nested
  class Amounts {
    private String cost(String low, String high, String more) {
      return record(
          """
          "billing": {"costs": [{
            "low": %s, "high": %s, "currency": "USD", "basis": "OWN", "asOf": "2025", "source": "Us"%s
          }]}"""
              .formatted(low, high, more));
    }

    @Test
    void aLetterIsNotADigit() {
      assertThat(folder.faultsOf(cost("\"12O.00\"", "\"130\"", "")))
          .isEqualTo(
              "a.json:6:10 /billing/costs/0/low: \"12O.00\" is not an amount; expected such as"
                  + " \"120.00\", zero or more, with neither sign nor commas.");
    }

    @Test
    void anAmountStandsInQuotes() {
      assertThat(folder.faultsOf(cost("\"120\"", "130.5", "")))
          .isEqualTo(
              "a.json:6:25 /billing/costs/0/high: Expected an amount in quotes such as \"120.00\""
                  + " but found the number 130.5.");
    }

    @Test
    void lowIsNotAboveHigh() {
      assertThat(folder.faultsOf(cost("\"250\"", "\"90\"", "")))
          .isEqualTo(
              "a.json:5:25 /billing/costs/0: Cost range upside down: low 250.00 is above high"
                  + " 90.00; swap the two.");
    }

    @Test
    void aFractionIsNotACount() {
      assertThat(folder.faultsOf(cost("\"1\"", "\"2\"", ", \"sampleSize\": 5.7")))
          .isEqualTo(
              "a.json:6:109 /billing/costs/0/sampleSize: Expected a whole number but found the"
                  + " number 5.7.");
    }

    @Test
    void aTextIsNotACount() {
      assertThat(folder.faultsOf(cost("\"1\"", "\"2\"", ", \"sampleSize\": \"5\"")))
          .isEqualTo(
              "a.json:6:109 /billing/costs/0/sampleSize: Expected a whole number but found the"
                  + " text \"5\".");
    }

    @Test
    void aNumberTooLargeForAnythingIsAFaultLikeAnother() {
      assertThat(folder.faultsOf(record("\"summary\": 1e99999999999")))
          .startsWith("a.json:5:14 /summary: Expected a text in quotes but found the number ");
    }
  }

  @Nested
  class Values {
    @Test
    void aDayThatTheCalendarLacksIsRefused() {
      assertThat(folder.faultsOf(record("\"validity\": {\"firstDay\": \"2026-02-30\"}")))
          .isEqualTo(
              "a.json:5:28 /validity/firstDay: \"2026-02-30\" is not a day; expected such as"
                  + " \"2026-01-28\".");
    }

    @Test
    void aDayWithAYearOfFiveDigitsIsRefused() {
      assertThat(folder.faultsOf(record("\"validity\": {\"firstDay\": \"+20260-01-01\"}")))
          .isEqualTo(
              "a.json:5:28 /validity/firstDay: \"+20260-01-01\" is not a day; expected such as"
                  + " \"2026-01-28\".");
    }

    @Test
    void aDurationIsWrittenAsIsoSays() {
      assertThat(
              folder.faultsOf(
                  record(
                      "\"clinical\": {\"duration\": {\"shortest\": \"30 min\", \"longest\":"
                          + " \"PT1H\"}}")))
          .isEqualTo(
              "a.json:5:41 /clinical/duration/shortest: \"30 min\" is not a duration; expected such"
                  + " as \"PT30M\" or \"PT1H30M\".");
    }

    @Test
    void anUnknownWordIsShownWithThoseThatExist() {
      assertThat(folder.faultsOf(record("\"clinical\": {\"anesthesia\": [\"LOCAL\", \"ICE\"]}")))
          .isEqualTo(
              "a.json:5:40 /clinical/anesthesia/1: \"ICE\" is not one of NONE, LOCAL, SEDATION,"
                  + " REGIONAL, GENERAL.");
    }

    @Test
    void aWordOfAFixedSetStandsOnceAndAsItIsWritten() {
      assertThat(
              folder.faultsOf(
                  record(
                      "\"clinical\": {\"anesthesia\": [\"LOCAL\", \"NONE\", \"LOCAL\"], \"settings\":"
                          + " [\"OFFICE \", 3]}")))
          .isEqualTo(
              """
              a.json:5:48 /clinical/anesthesia/2: LOCAL stands twice in this list; keep one.
              a.json:5:71 /clinical/settings/0: "OFFICE " is not one of OFFICE, OUTPATIENT_CLINIC, AMBULATORY_SURGERY_CENTER, HOSPITAL, EMERGENCY_DEPARTMENT, IMAGING_CENTER, LABORATORY, HOME.
              a.json:5:82 /clinical/settings/1: Expected a text in quotes but found the number 3.""");
    }

    @Test
    void aModifierThatNoRegisterHasIsRefused() {
      assertThat(
              folder.faultsOf(
                  record("\"billing\": {\"modifiers\": [{\"code\": \"50\"}, {\"code\": \"9Z\"}]}")))
          .isEqualTo(
              "a.json:5:45 /billing/modifiers/1: Modifier \"9Z\" is neither in the modifier register"
                  + " of this data set nor in the bundled one; correct the code or add it to the"
                  + " register.");
    }

    @Test
    void aVerdictWithoutItsDayAndSourcesIsRefused() {
      assertThat(folder.faultsOf(record("\"codeCheck\": {\"verdict\": \"CONFIRMED\"}")))
          .isEqualTo(
              "a.json:5:16 /codeCheck: Verdict CONFIRMED needs checkedOn and sources; a check has a"
                  + " day and a source.");
    }
  }

  @Nested
  class Shapes {
    @Test
    void aTextIsNotAList() {
      assertThat(folder.faultsOf(record("\"synonyms\": \"visit\"")))
          .isEqualTo("a.json:5:15 /synonyms: Expected a list in [ ] but found the text \"visit\".");
    }

    @Test
    void aListIsNotAText() {
      assertThat(folder.faultsOf(record("\"summary\": [\"visit\"]")))
          .isEqualTo("a.json:5:14 /summary: Expected a text in quotes but found a list.");
    }

    @Test
    void anObjectIsNotAText() {
      assertThat(folder.faultsOf(record("\"summary\": {\"text\": \"visit\"}")))
          .isEqualTo("a.json:5:14 /summary: Expected a text in quotes but found an object.");
    }

    @Test
    void aTextIsNotAnObject() {
      assertThat(folder.faultsOf(record("\"clinical\": \"visit\"")))
          .isEqualTo(
              "a.json:5:15 /clinical: Expected an object in { } but found the text \"visit\".");
    }

    @Test
    void anEmptyTextIsNotAnObjectEither() {
      assertThat(folder.faultsOf(record("\"clinical\": \"\"")))
          .isEqualTo("a.json:5:15 /clinical: Expected an object in { } but found the text \"\".");
    }
  }
}
