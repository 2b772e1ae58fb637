package io.github.cptcatalog.data;

import static io.github.cptcatalog.data.TestFolder.EDITION;
import static io.github.cptcatalog.data.TestFolder.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.ModifierLevel;
import io.github.cptcatalog.model.ModifierPaymentRule;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that cannot be read, or that stand where they should not, and files that are odd but good.
 */
class ReaderFilesTest {
  private static final String GOOD = record("\"summary\": \"A visit.\"");

  @TempDir Path temp;
  private TestFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = TestFolder.in(temp);
  }

  @Nested
  class Accepts {
    @Test
    void anObjectOrAList() {
      folder.write("a.json", GOOD).write("b.json", "[" + GOOD.replace("99213", "99214") + "]");
      folder.write("c.json", "[]").manifestNaming("b.json", "a.json", "c.json");
      assertThat(folder.read().procedures())
          .extracting(procedure -> procedure.code().text())
          .containsExactly("99214", "99213");
    }

    @Test
    void aByteOrderMarkWithoutMovingTheColumns() {
      folder.write("a.json", "\uFEFF" + GOOD);
      assertThat(folder.read().procedures()).hasSize(1);
      assertThat(folder.faultsOf("\uFEFF{\"code\": 1}"))
          .startsWith("a.json:1:10 /code: Expected a procedure code");
    }

    @Test
    void linesThatEndAsOnWindows() {
      folder.write("a.json", GOOD.replace("\n", "\r\n"));
      assertThat(folder.read().procedures()).extracting(Procedure::title).containsExactly("Visit");
      assertThat(folder.faultsOf(record("\"summary\": 1").replace("\n", "\r\n")))
          .startsWith("a.json:5:14 /summary: Expected a text in quotes");
    }

    @Test
    void filesInFoldersBelowTheManifest() {
      folder.write("deep/er/a.json", GOOD).manifestNaming("deep/er/a.json");
      assertThat(folder.read().procedures()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"entries\": []}", "{\"notices\": [], \"entries\": []}"})
    void aRegisterWithoutEntries(String register) {
      folder.write("a.json", GOOD).write("modifiers.json", register);
      assertThat(folder.read().modifiers()).isEqualTo(ModifierRegister.empty());
    }

    @Test
    void aRegisterWithItsDayAndNotices() {
      folder.write("a.json", GOOD);
      ModifierRegister register = folder.read().modifiers();
      assertThat(register.asOf()).contains(LocalDate.of(2026, 1, 28));
      assertThat(register.notices()).containsExactly("A notice.");
      assertThat(register.entries())
          .containsExactly(
              Modifier.builder()
                  .code("50")
                  .level(ModifierLevel.CPT)
                  .name("Both sides")
                  .kind(ModifierKind.LATERALITY)
                  .meaning("Left and right.")
                  .ncciAssociated(false)
                  .paymentRule(ModifierPaymentRule.BILAT_BY_INDICATOR)
                  .source("Test")
                  .build(),
              Modifier.builder()
                  .code("RT")
                  .level(ModifierLevel.HCPCS_LEVEL_II)
                  .name("Right")
                  .kind(ModifierKind.LATERALITY)
                  .meaning("The right side.")
                  .ncciAssociated(true)
                  .firstDay(LocalDate.of(1984, 1, 1))
                  .lastDay(LocalDate.of(2030, 12, 31))
                  .source("Test")
                  .build());
    }

    @Test
    void aManifestWithoutModifiersAndProcedures() {
      folder.write("manifest.json", "{" + EDITION + "}");
      assertThat(folder.read().modifiers()).isEqualTo(ModifierRegister.empty());
      assertThat(folder.read().procedures()).isEmpty();
    }
  }

  @Test
  void columnsCountCharactersAndNotBytes() {
    String fields = "\"synonyms\": [\"caf\u00e9 \u6f22\u5b57\", 5]";
    assertThat(folder.faultsOf(record(fields)))
        .isEqualTo("a.json:5:27 /synonyms/1: Expected a text in quotes but found the number 5.");
  }

  @Nested
  class NotJson {
    @Test
    void aTruncatedFileIsAFaultAtItsEnd() {
      assertThat(folder.faultsOf("{\n  \"code\": \"992"))
          .isEqualTo(
              "a.json:2:15: Not JSON: Unexpected end-of-input: was expecting closing quote for a"
                  + " string value");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"{a: 1}", "{\"a\": NaN}", "{\"a\": 007}", "{\"a\": [1, {", "{'a': 1}", "// x"})
    void theMessageIsForAuthorsNotForProgrammers(String json) {
      assertThat(folder.faultsOf(json))
          .contains("Not JSON: ")
          .doesNotContain("Feature")
          .doesNotContain("Source")
          .doesNotContain("enable");
    }

    @Test
    void aTruncatedListIsAFaultBesideThoseBeforeIt() {
      assertThat(
              folder.faultsOf(
                  "[{\"code\": \"99213\", \"title\": \"Visit\"},\n{\"code\": \"99214\", \"titl"))
          .isEqualTo(
              "a.json:1:2 /0: Missing category; add what is missing.\n"
                  + "a.json:2:24: Not JSON: Unexpected end-of-input in field name");
    }

    @Test
    void aMissingCommaIsAFaultAtItsPlace() {
      assertThat(folder.faultsOf("{\"code\": \"99213\"\n\"title\": \"Visit\"}"))
          .startsWith("a.json:2:1: Not JSON: Unexpected character ('\"' (code 34))");
    }

    @Test
    void whatFollowsTheEndIsAFault() {
      assertThat(folder.faultsOf(GOOD + "\n  {\"code\": \"99214\"}"))
          .isEqualTo("a.json:8:3: Something follows the end of the document; remove it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\uFEFF"})
    void anEmptyFileIsAFault(String nothing) {
      assertThat(folder.faultsOf(nothing)).isEqualTo("a.json:1:1: The file is empty.");
    }

    @Test
    void textInAnotherEncodingIsAFault() {
      folder.write(
          "a.json", GOOD.replace("Visit", "Visit\u00e9").getBytes(StandardCharsets.ISO_8859_1));
      assertThat(folder.faults())
          .isEqualTo(
              "a.json:3:18: No text in UTF-8, but perhaps in Windows-1252 or UTF-16; save it in"
                  + " UTF-8.");
    }

    @Test
    void textOfTwoBytesALetterIsAFault() {
      for (Charset wide :
          List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
        folder.write("a.json", GOOD.getBytes(wide));
        assertThat(folder.faults()).contains(": No text in UTF-8, but perhaps in ");
      }
    }

    @Test
    void theWordNullIsNotARecord() {
      assertThat(folder.faultsOf("null"))
          .isEqualTo("a.json:1:1: Expected an object in { } but found null.");
      assertThat(folder.faultsOf("[" + GOOD + ", null]"))
          .isEqualTo("a.json:7:3 /1: Expected an object in { } but found null.");
    }

    @Test
    void deepNestingIsAFaultAndNoOverflow() {
      assertThat(folder.faultsOf("[".repeat(100_000)))
          .isEqualTo(
              "a.json:1:52: Objects and lists stand more than 50 deep in each other; if that is"
                  + " right, raise ReadLimits.depth.");
    }
  }

  @Nested
  class Names {
    @Test
    void aMissingFileIsAFaultUnderItsName() {
      folder.write("a.json", GOOD).manifestNaming("a.json", "b.json");
      assertThat(folder.faults())
          .isEqualTo(
              "b.json:1:1: The file cannot be read (java.nio.file.NoSuchFileException: "
                  + temp.resolve("b.json")
                  + "); check name and rights.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.json", "/etc/passwd", "x/../../a.json", "C:a.json"})
    void aFileOutsideTheFolderIsRefused(String name) {
      folder.manifestNaming(name);
      assertThat(folder.faults())
          .isEqualTo(
              "manifest.json:1:115 /procedures/0: File \""
                  + name
                  + "\" leaves the folder of the file that names it; name a file in it, such as"
                  + " procedures/99213.json.");
    }

    @Test
    void aBackslashIsRefused() {
      folder.manifestNaming("x\\\\a.json");
      assertThat(folder.faults())
          .contains(
              " /procedures/0: File \"x\\a.json\" leaves the folder of the file that names it;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000.json", "\\ud800.json"})
    void aNameThatNoFileCanHaveIsAFault(String name) {
      folder.manifestNaming(name);
      assertThat(folder.failure().faults())
          .singleElement()
          .satisfies(fault -> assertThat(fault.message()).startsWith("The file cannot be read ("));
    }

    @Test
    void aCodeThatStandsInTwoFilesIsAFaultOfTheSecond() {
      folder.write("a.json", GOOD).write("b.json", GOOD).manifestNaming("a.json", "b.json");
      assertThat(folder.faults())
          .isEqualTo("b.json:1:1: Code 99213 stands in a.json already; keep one of the two.");
    }

    @Test
    void aManifestThatIsNotThereIsAFault() {
      assertThatThrownBy(() -> DatasetReader.read(temp.resolve("none.json")))
          .isInstanceOf(DatasetException.class)
          .hasMessage(
              "none.json has 1 fault:\n  none.json:1:1: The file cannot be read"
                  + " (java.nio.file.NoSuchFileException: "
                  + temp.resolve("none.json")
                  + "); check name and rights.");
    }

    @Test
    void aFolderWithoutAManifestIsAFault() {
      assertThatThrownBy(() -> DatasetReader.read(temp.getRoot()))
          .isInstanceOf(DatasetException.class)
          .hasMessage(
              "No manifest.json in folder \""
                  + temp.getRoot()
                  + "\"; name a file in it, or read its records with an edition.");
    }
  }

  @Nested
  class Manifests {
    @Test
    void aListIsNotAManifest() {
      folder.write("manifest.json", "[]");
      assertThat(folder.faults())
          .isEqualTo(
              "manifest.json:1:1: Expected an object in { } with the fields edition, modifiers,"
                  + " procedures, amendments, and found something else.");
    }

    @Test
    void theWordNullIsNotAManifest() {
      folder.write("manifest.json", "null");
      assertThat(folder.faults())
          .startsWith("manifest.json:1:1: Expected an object in { } with the fields edition,");
    }

    @Test
    void anUnreadableRegisterMakesNoModifierAFault() {
      folder.write("modifiers.json", "{\"entries\": [{\"code\": \"500\", \"name\": \"n\"}]}");
      folder.write("a.json", record("\"billing\": {\"modifiers\": [{\"code\": \"50\"}]}"));
      assertThat(folder.faults())
          .isEqualTo(
              "modifiers.json:1:14 /entries/0: Missing level, kind, meaning, ncciAssociated, source;"
                  + " add what is missing.");
    }

    @Test
    void aRegisterInTheFormOfAListIsRefused() {
      folder.write("modifiers.json", "[]");
      assertThat(folder.faults())
          .isEqualTo("modifiers.json:1:1: Expected an object in { } but found a list.");
    }

    @Test
    void aRecordIsNotARegister() {
      folder.write("modifiers.json", GOOD);

      assertThat(folder.faults())
          .contains(
              "modifiers.json:2:11 /code: Unknown field \"code\"; expected one of asOf, entries,");
    }

    @Test
    void aWordIsNotYesOrNo() {
      folder.write(
          "modifiers.json",
          TestFolder.REGISTER.replace("\"ncciAssociated\": false", "\"ncciAssociated\": \"no\""));
      assertThat(folder.faults())
          .isEqualTo(
              "modifiers.json:6:24 /entries/0/ncciAssociated: Expected true or false but found the"
                  + " text \"no\".");
    }

    @Test
    void aModifierThatEndsBeforeItBeginsIsRefused() {
      folder.write("modifiers.json", TestFolder.REGISTER.replace("2030-12-31", "1980-12-31"));
      assertThat(folder.faults())
          .isEqualTo(
              "modifiers.json:7:5 /entries/1: Last day 1980-12-31 comes before the first,"
                  + " 1984-01-01; swap them.");
    }

    @Test
    void aModifierThatStandsTwiceIsRefused() {
      folder.write("modifiers.json", TestFolder.REGISTER.replace("\"RT\"", "\"50\""));
      assertThat(folder.failure().faults())
          .singleElement()
          .satisfies(fault -> assertThat(fault.message()).contains("50"));
    }
  }
}
