package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderSourcesTest {
  private static final Edition OWN =
      Edition.builder().name("own").version("7").asOf(LocalDate.of(2026, 3, 1)).build();

  private static final String DOCUMENT =
      "{"
          + TestFolder.EDITION
          + ", \"procedures\": ["
          + record("11111")
          + ", "
          + record("22222")
          + "], \"amendments\": [{\"code\": \"33333\", \"title\": \"Wax\"}]}";

  @TempDir private Path temp;
  private TestFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = TestFolder.in(temp);
  }

  private static String record(String code) {
    return "{\"code\": \"%s\", \"title\": \"Horn\", \"category\": \"SURGERY\"}".formatted(code);
  }

  private static InputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String codes(Dataset dataset) {
    return dataset.procedures().stream().map(Procedure::code).toList().toString();
  }

  @Nested
  class Documents {
    @Test
    void holdTheirRecordsThemselves() {
      folder.write("clinic.json", DOCUMENT);
      Dataset dataset = DatasetReader.read(temp.resolve("clinic.json"));

      assertThat(dataset.edition()).hasToString("test 1 (2026-01-28)");
      assertThat(codes(dataset)).isEqualTo("[11111, 22222]");
      assertThat(dataset.amendments())
          .singleElement()
          .satisfies(change -> assertThat(change.title()).contains("Wax"))
          .satisfies(change -> assertThat(change.code()).isEqualTo(ProcedureCode.of("33333")));
    }

    @Test
    void mayMixRecordsAndNamesOfFilesInTheOrderOfTheirLists() {
      folder.write("b.json", "[" + record("33333") + ", " + record("11111") + "]");
      folder.write("c.json", "{\"code\": \"55555\", \"title\": \"Wax\"}");
      folder.write(
          "manifest.json",
          "{\"amendments\": [\"c.json\", {\"code\": \"44444\", \"title\": \"Wax\"}], \"procedures\": ["
              + record("99999")
              + ", \"b.json\", "
              + record("22222")
              + "], "
              + TestFolder.EDITION
              + "}");

      assertThat(codes(folder.read())).isEqualTo("[99999, 33333, 11111, 22222]");
      assertThat(folder.read().amendments())
          .hasToString("[amendment of 55555, amendment of 44444]");
    }

    @Test
    void mayHoldTheirRegisterAfterTheRecordsThatNeedIt() {
      String json =
          "{\"procedures\": [{\"code\": \"11111\", \"title\": \"Horn\", \"category\": \"SURGERY\","
              + " \"billing\": {\"modifiers\": [{\"code\": \"RT\"}]}}], \"modifiers\": "
              + TestFolder.REGISTER
              + ", "
              + TestFolder.EDITION
              + "}";
      Dataset dataset = DatasetReader.read(stream(json), "late.json");

      assertThat(dataset.modifiers().entries()).hasSize(2);
      assertThat(dataset.procedures().get(0).modifiers().get(0).modifier())
          .isEqualTo(dataset.modifiers().entries().get(1));
    }

    @Test
    void withoutARegisterReferToTheBundledOne() {
      String json =
          "{"
              + TestFolder.EDITION
              + ", \"amendments\": [{\"code\": \"11111\", \"billing\": {\"modifiers\": [{\"code\":"
              + " \"50\"}]}}]}";
      Dataset dataset = DatasetReader.read(stream(json), "clinic.json");

      assertThat(dataset.modifiers().entries()).isEmpty();
      assertThat(BundledDataset.modifiers().entries())
          .contains(dataset.amendments().get(0).billing().modifiers().get(0).modifier());
    }

    @Test
    void tellTheirFaultsWithThoseOfTheRecordsInThem() {
      String json =
          """
          {
            "edition": {"name": "n", "version": "1"},
            "modifiers": {"entries": [{"code": "500"}]},
            "procedures": [
              {"code": "11111", "title": "Horn", "category": "SURGERY", "billing": {"modifiers": [{"code": "9Z"}]}},
              7,
              {"code": "1111", "title": "Horn", "category": "SURGERY"}
            ],
            "procedures": [],
            "price": 1,
            "amendments": {"code": "11111"}
          } x
          """;

      assertThatThrownBy(() -> DatasetReader.read(stream(json), "up.json"))
          .isInstanceOf(DatasetException.class)
          .hasMessage(
              """
              up.json has 8 faults:
                up.json:2:14 /edition: Missing asOf; add what is missing.
                up.json:3:29 /modifiers/entries/0: Missing level, name, kind, meaning, ncciAssociated, source; add what is missing.
                up.json:6:5 /procedures/1: Expected an object in { } but found the number 7.
                up.json:7:14 /procedures/2/code: Not a procedure code: "1111". Expected five digits, four digits and one of F, T, U, M, A, or a letter and four digits (such as 99213, 0001U or J1100); strip spaces and modifiers before parsing.
                up.json:9:3 /procedures: Field "procedures" stands twice in this object; keep one.
                up.json:10:3 /price: Unknown field "price"; expected one of edition, modifiers, procedures, amendments.
                up.json:11:17 /amendments: Expected a list in [ ] of records or names of files.
                up.json:12:3: Not JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')""");
    }

    @Test
    void nameACodeOnceAmongRecordsAndAmendments() {
      String json =
          "{\n"
              + TestFolder.EDITION
              + ",\n\"procedures\": [\n"
              + record("11111")
              + ",\n"
              + record("11111")
              + "], \"amendments\": [\n\n  "
              + "{\"code\": \"11111\", \"title\": \"W\u00e9x\"}, {\"code\": \"11111\", \"title\": \"Wax\"}]}";

      assertThatThrownBy(() -> DatasetReader.read(stream(json), "up.json"))
          .hasMessage(
              """
              up.json has 3 faults:
                up.json:5:1 /procedures/1: Code 11111 stands in up.json /procedures/0 already; keep one of the two.
                up.json:7:3 /amendments/0: Code 11111 stands in up.json /procedures/0 already; keep one of the two.
                up.json:7:38 /amendments/1: Code 11111 stands in up.json /procedures/0 already; keep one of the two.""");
    }

    @Test
    void needAnEdition() {
      assertThatThrownBy(() -> DatasetReader.read(stream("{\"procedures\": []}"), "up.json"))
          .hasMessage("up.json has 1 fault:\n  up.json:1:1: Missing edition; add what is missing.");
      assertThatThrownBy(() -> DatasetReader.read(stream("[" + record("11111") + "]"), "up.json"))
          .hasMessage(
              "up.json has 1 fault:\n  up.json:1:1: No data set, since it names no edition, but"
                  + " records: put them under \"procedures\" beside an \"edition\", or read the file"
                  + " with an edition.");
    }
  }

  @Nested
  class Streams {
    @Test
    void areReadToTheirEndAndLeftOpen() throws IOException {
      boolean[] closed = {false};
      InputStream stream =
          new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
              closed[0] = true;
            }
          };

      assertThat(codes(DatasetReader.read(stream, "up.json"))).isEqualTo("[11111, 22222]");
      assertThat(stream.read()).isEqualTo(-1);
      assertThat(closed[0]).isFalse();
    }

    @Test
    void haveNoOtherFiles() {
      String json = "{" + TestFolder.EDITION + ", \"procedures\": [\"p.json\"]}";

      assertThatThrownBy(() -> DatasetReader.read(stream(json), "up.json"))
          .hasMessageContaining(
              "p.json:1:1: The file cannot be read (java.io.FileNotFoundException: up.json is a"
                  + " stream, so it has no other files; put the records into it)");
    }

    @Test
    void thatBreakAreFaults() {
      InputStream broken =
          new InputStream() {
            @Override
            public int read() throws IOException {
              throw new IOException("cable cut");
            }

            @Override
            public int read(byte[] bytes, int start, int count) throws IOException {
              throw new IOException("cable cut");
            }
          };

      assertThatThrownBy(() -> DatasetReader.read(broken, "up.json"))
          .isInstanceOf(DatasetException.class)
          .hasMessageContaining("The file cannot be read (java.io.IOException: cable cut)");
    }
  }

  @Nested
  class Folders {
    @Test
    void areReadByTheirManifest() {
      folder.write("a.json", record("11111"));

      assertThat(codes(DatasetReader.read(temp))).isEqualTo("[11111]");
      assertThat(DatasetReader.read(temp, OWN).edition()).hasToString("test 1 (2026-01-28)");
    }

    @Test
    void withoutAManifestAreReadInTheOrderOfTheirPaths() {
      TestFolder.files(temp.resolve("bare"))
          .write("b/2.json", record("22222"))
          .write("c.json", "[" + record("44444") + ", " + record("33333") + "]")
          .write("a.json", record("11111"))
          .write("a.txt", "no JSON");
      Dataset dataset = DatasetReader.read(temp.resolve("bare"), OWN);

      assertThat(dataset.edition()).isEqualTo(OWN);
      assertThat(codes(dataset)).isEqualTo("[11111, 22222, 44444, 33333]");
    }

    @Test
    void nameTheFileOfEachFault() {
      Path bare = temp.resolve("bare");
      TestFolder.files(bare).write("a.json", "{}").write("b/c.json", record("1111"));

      assertThatThrownBy(() -> DatasetReader.read(bare, OWN))
          .hasMessageStartingWith(bare + " has 2 faults:\n  a.json:1:1: Missing code")
          .hasMessageContaining("c.json:1:10 /code: Not a procedure code");
    }

    @Test
    void holdRecordsAndNoDataSetsOfTheirOwn() {
      TestFolder.files(temp.resolve("bare"))
          .write("a.json", record("11111"))
          .write("clinic.json", DOCUMENT);

      assertThatThrownBy(() -> DatasetReader.read(temp.resolve("bare"), OWN))
          .hasMessageContaining(
              " has 1 fault:\n  clinic.json:1:1: A data set of its own in a folder of records; read"
                  + " it by itself, or name it manifest.json for the folder.");
    }

    @Test
    void withoutAnyJsonAreNoData() {
      TestFolder.files(temp.resolve("bare")).write("a.txt", "no JSON");

      assertThatThrownBy(() -> DatasetReader.read(temp.resolve("bare"), OWN))
          .isInstanceOf(DatasetException.class)
          .hasMessage(
              "No data in folder \"" + temp.resolve("bare") + "\": it has no file named *.json.");
    }
  }

  @Nested
  class RecordsWithAnEdition {
    @Test
    void mayStandAloneOrInAList() {
      folder.write("one.json", record("11111"));
      folder.write("two.json", "[" + record("22222") + ", " + record("11111") + "]");

      assertThat(codes(DatasetReader.read(temp.resolve("one.json"), OWN))).isEqualTo("[11111]");
      assertThat(codes(DatasetReader.read(temp.resolve("two.json"), OWN)))
          .isEqualTo("[22222, 11111]");
      assertThat(DatasetReader.read(temp.resolve("two.json"), OWN).edition()).isEqualTo(OWN);
    }

    @Test
    void areNotExpectedInADocumentThatStartsWithAnotherField() {
      folder.write("clinic.json", DOCUMENT.replaceFirst("\\{", "{\"comment\": {\"a\": [1]}, "));

      assertThatThrownBy(() -> DatasetReader.read(temp.resolve("clinic.json"), OWN))
          .hasMessage(
              "clinic.json has 1 fault:\n  clinic.json:1:2 /comment: Unknown field \"comment\";"
                  + " expected one of edition, modifiers, procedures, amendments.");
    }

    @Test
    void mayStandInADocumentWhichKeepsItsOwn() {
      folder.write("clinic.json", DOCUMENT);

      assertThat(DatasetReader.read(temp.resolve("clinic.json"), OWN))
          .isEqualTo(DatasetReader.read(temp.resolve("clinic.json")));
    }
  }

  @Nested
  class Resources {
    @Test
    void areOpenedByAFunctionOfTheirOwnModule() {
      assertThat(DatasetReader.read(BundledDataset.class::getResourceAsStream, "manifest.json"))
          .isEqualTo(BundledDataset.load());
      assertThat(
              DatasetReader.read(
                  ReaderSourcesTest.class::getResourceAsStream,
                  "/io/github/cptcatalog/data/manifest.json"))
          .isEqualTo(BundledDataset.load());
    }

    @Test
    void thatAreNotThereAreFaults() {
      assertThatThrownBy(
              () ->
                  DatasetReader.read(
                      ReaderSourcesTest.class::getResourceAsStream, "none/manifest.json"))
          .isInstanceOf(DatasetException.class)
          .hasMessageContaining("no resource none/manifest.json that the given function can open");
    }
  }
}
