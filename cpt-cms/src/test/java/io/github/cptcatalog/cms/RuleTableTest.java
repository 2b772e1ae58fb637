package io.github.cptcatalog.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RuleTableTest {
  private static final String HEADER = String.join("\t", NotTogether.COLUMNS);
  private static final String SIDES = "sides\tERROR\t50\tLT RT\t-\t-\tcpm-12-40.7\tNo.\tMend it.";

  @Test
  void aRowIsReadByTheNamesOfItsColumns() {
    TableRow row = rows(SIDES).get(0);

    assertThat(row.required("rule")).isEqualTo("sides");
    assertThat(row.words("others")).containsExactly("LT", "RT");
    assertThat(row.day("firstDay")).isEmpty();
  }

  @Nested
  class ARuleFileFailsLoudly {
    @Test
    void withoutASource() {
      fails(SIDES.replace("cpm-12-40.7", "-"))
          .hasMessage(
              "sides.tsv line 3, column source is empty; every row of this table needs one.");
    }

    @Test
    void withASourceThatNobodyNames() {
      fails(SIDES.replace("cpm-12-40.7", "hearsay"))
          .hasMessage(
              "sides.tsv line 3, column source names \"hearsay\"; expected a name of sources.tsv.");
    }

    @Test
    void withoutAMend() {
      fails(SIDES.replace("Mend it.", "")).hasMessageContaining("column mend is empty");
    }

    @Test
    void withASeverityThatThereIsNot() {
      fails(SIDES.replace("ERROR", "FATAL"))
          .hasMessage(
              "sides.tsv line 3, column severity is \"FATAL\"; expected one of [ERROR, WARNING,"
                  + " NOTE].");
    }

    @Test
    void withADayThatIsNone() {
      fails(SIDES.replace("\t-\t-\t", "\t1/1/2026\t-\t"))
          .hasMessage(
              "sides.tsv line 3, column firstDay is \"1/1/2026\"; expected a day such as"
                  + " 2026-01-31.");
    }

    @Test
    void withASetThatNobodyNames() {
      fails(SIDES.replace("LT RT", "@ears"))
          .hasMessage(
              "sides.tsv line 3, column others names the set @ears, which no row above or set file"
                  + " has.");
    }

    @Test
    void withAModifierThatIsNone() {
      fails(SIDES.replace("LT RT", "LEFT"))
          .hasMessage(
              "sides.tsv line 3, column others names \"LEFT\"; expected modifiers such as 50 RT.");
    }

    @Test
    void withAPlaceThatNothingFills() {
      fails(SIDES.replace("No.", "No {name}."))
          .hasMessageContaining("column message cannot be read")
          .hasMessageContaining("has a place that nothing fills at 3");
    }

    @Test
    void withACellTooFew() {
      assertThatThrownBy(() -> rows("sides\tERROR"))
          .hasMessage(
              "sides.tsv line 3 has 2 cells; expected 9, parted by tabs, with a hyphen for an empty"
                  + " one.");
    }

    @Test
    void withOtherColumns() {
      assertThatThrownBy(() -> RuleTable.parse("sides.tsv", List.of("rule"), List.of("rules")))
          .hasMessage("sides.tsv line 1 names the columns [rules]; expected [rule].");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> fails(String line) {
      RuleNames names = RuleNames.load();
      return assertThatThrownBy(() -> NotTogether.of(rows(line).get(0), names))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static List<TableRow> rows(String line) {
    return RuleTable.parse("sides.tsv", NotTogether.COLUMNS, List.of("# a comment", HEADER, line));
  }
}
