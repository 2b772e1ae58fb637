package io.github.cptcatalog.data;

import static io.github.cptcatalog.data.TestFolder.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault of a data set comes at once, and none that only follows from another. */
class ReaderManyFaultsTest {
  @TempDir Path temp;
  private TestFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = TestFolder.in(temp);
  }

  @Test
  void severalFaultsOfOneRecordComeInTheirOrder() {
    assertThat(
            folder.faultsOf(
                """
                {
                  "code": 99213,
                  "titel": "Visit",
                  "category": "VISITS",
                  "clinical": {
                    "steps": ["one", 2, "three", 4],
                    "duration": {"shortest": "PT2H", "longest": "PT1H"}
                  },
                  "validity": {"lastDay": "soon"}
                }
                """))
        .isEqualTo(
            """
            a.json:2:11 /code: Expected a procedure code such as "99213" but found the number 99213.
            a.json:3:12 /titel: Unknown field "titel"; expected one of billing, category, clinical, code, codeCheck, officialText, patient, review, sources, summary, synonyms, title, validity.
            a.json:4:15 /category: "VISITS" is not one of EVALUATION_AND_MANAGEMENT, ANESTHESIA, SURGERY, RADIOLOGY, PATHOLOGY_AND_LABORATORY, MEDICINE, CATEGORY_II, CATEGORY_III, HCPCS_LEVEL_II.
            a.json:6:22 /clinical/steps/1: Expected a text in quotes but found the number 2.
            a.json:6:34 /clinical/steps/3: Expected a text in quotes but found the number 4.
            a.json:7:17 /clinical/duration: Durations upside down: shortest PT2H is above longest PT1H; swap the two.
            a.json:9:27 /validity/lastDay: "soon" is not a day; expected such as "2026-01-28".
            a.json:1:1: Missing title; add what is missing.""");
  }

  @Test
  void faultsOfTheDocumentComeFirstAndThoseOfItsFilesInTheirOrder() {
    folder.write("z.json", record("\"summary\": 1"));
    folder.write("a.json", record("\"summary\": \"Good.\""));
    folder.write("m.json", "[" + record("\"summary\": 2") + ", {}]");
    folder.manifestNaming("z.json", "gone/../x.json", "a.json", "m.json");
    assertThat(folder.faults())
        .isEqualTo(
            """
            manifest.json:1:125 /procedures/1: File "gone/../x.json" leaves the folder of the file that names it; name a file in it, such as procedures/99213.json.
            z.json:5:14 /summary: Expected a text in quotes but found the number 1.
            a.json:1:1: Code 99213 stands in z.json already; keep one of the two.
            m.json:5:14 /0/summary: Expected a text in quotes but found the number 2.
            m.json:7:3 /1: Missing code, title, category; add what is missing.
            m.json:1:2 /0: Code 99213 stands in z.json already; keep one of the two.""");
  }

  @Test
  void aRecordThatLacksWhatWasAtFaultIsNoSecondFault() {
    assertThat(
            folder.faultsOf(
                record(
                    "\"billing\": {\"costs\": [{\"low\": 1, \"high\": \"2\", \"currency\":"
                        + " \"USD\", \"basis\": \"OWN\", \"asOf\": \"2025\", \"source\":"
                        + " \"Us\"}]}")))
        .isEqualTo(
            "a.json:5:33 /billing/costs/0/low: Expected an amount in quotes such as \"120.00\" but"
                + " found the number 1.");
  }

  @Test
  void aRuleThatMayHoldOnceAFaultInAListIsMendedIsNoSecondFault() {
    assertThat(
            folder.faultsOf(
                record(
                    """
                    "codeCheck": {"verdict": "CONFIRMED", "checkedOn": "2026-01-28",
                      "sources": [{"name": "A file", "kind": "OWN"}]}""")))
        .isEqualTo("a.json:6:15 /codeCheck/sources/0: Missing citation; add what is missing.");
  }

  @Test
  void aRuleOfTheRecordThatMayHoldOnceACodeIsMendedIsNoSecondFault() {
    assertThat(
            folder.faultsOf(
                record(
                    """
                    "codeCheck": {"verdict": "CONFIRMED", "checkedOn": "2026-01-28",
                      "rightCodes": ["99214", "9921E"],
                      "sources": [{"name": "A file", "citation": "here", "kind": "OWN"}]}""")))
        .startsWith("a.json:6:27 /codeCheck/rightCodes/1: Not a procedure code: \"9921E\".")
        .doesNotContain("\n");
  }

  @Test
  void aTwinAndAnotherFaultAreBothReported() {
    assertThat(folder.faultsOf(record("\"summary\": 1,\n  \"code\": \"99214\"")))
        .isEqualTo(
            """
            a.json:6:3 /code: Field "code" stands twice in this object; keep one.
            a.json:5:14 /summary: Expected a text in quotes but found the number 1.""");
  }

  @Test
  void placesStayRightAfterPartsWereCutOut() {
    assertThat(folder.faultsOf(record("\"synonyms\": [1, 2,\n  3, \"a\", 4]")))
        .isEqualTo(
            """
            a.json:5:16 /synonyms/0: Expected a text in quotes but found the number 1.
            a.json:5:19 /synonyms/1: Expected a text in quotes but found the number 2.
            a.json:6:3 /synonyms/2: Expected a text in quotes but found the number 3.
            a.json:6:11 /synonyms/4: Expected a text in quotes but found the number 4.""");
  }

  @Test
  void aCodeThatStandsTwiceIsToldBesideOtherFaults() {
    folder.write("a.json", "[" + record("\"summary\": \"Good.\"") + "]");
    folder.write("b.json", "[\n" + record("\"summary\": 5") + ", {\"code\": \"9\"}]");
    folder.manifestNaming("a.json", "b.json");

    assertThat(folder.faults())
        .contains("b.json:2:1 /0: Code 99213 stands in a.json /0 already; keep one of the two.")
        .contains("b.json:6:14 /0/summary: Expected a text in quotes but found the number 5.")
        .contains("b.json:8:12 /1/code: Not a procedure code: \"9\".");
  }

  @Test
  void inAFileWithCarriageReturnsLinesAreCountedToo() {
    String one = "{\"code\": \"99213\", \"title\": \"Visit\", \"category\": \"SURGERY\"}";
    folder.write("a.json", "[\r" + one + ",\r\n" + one + ",\n" + one + "]");

    assertThat(folder.faults())
        .contains("a.json:3:1 /1: Code 99213 stands")
        .contains("a.json:4:1 /2: Code 99213 stands");
  }
}
