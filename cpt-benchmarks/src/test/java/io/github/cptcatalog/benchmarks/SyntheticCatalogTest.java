package io.github.cptcatalog.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CodeKind;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SyntheticCatalogTest {
  private static final int ROWS = 2_000;
  private static final List<Procedure> PROCEDURES = SyntheticCatalog.of(ROWS);

  @Test
  void isTheSameEachTime() {
    assertThat(SyntheticCatalog.of(ROWS)).isEqualTo(PROCEDURES);
  }

  @Test
  void isTheSameOnEveryMachine() {
    String text =
        PROCEDURES.stream()
            .map(it -> it + " " + it.category() + " " + it.modifiers() + " " + it.costs())
            .collect(joining("\n"));

    assertThat(text.hashCode()).isEqualTo(-791_640_149);
  }

  @Test
  void hasEachCodeOnceAndInOrder() {
    assertThat(PROCEDURES)
        .hasSize(ROWS)
        .extracting(Procedure::code)
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @Test
  void reachesFourHundredThousandLegalCodesOfAllShapes() {
    assertThat(LegalCodes.draw(400_000, new Random(1)))
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(ProcedureCode.find(code)).isPresent());
    assertThat(PROCEDURES)
        .extracting(procedure -> procedure.code().kind())
        .contains(CodeKind.values());
  }

  @Test
  void hasManyOfSomeCategoriesAndFewOfOthers() {
    Map<Category, Long> counts =
        PROCEDURES.stream().collect(groupingBy(Procedure::category, counting()));

    assertThat(counts).hasSize(Category.values().length);
    assertThat(counts.get(Category.SURGERY)).isBetween(550L, 650L);
    assertThat(counts.get(Category.ANESTHESIA)).isBetween(25L, 55L);
  }

  @Test
  void hasSixtyModifiersSomeOfThemRare() {
    Map<String, Long> counts =
        PROCEDURES.stream()
            .flatMap(procedure -> procedure.modifiers().stream())
            .collect(groupingBy(ModifierUse::code, counting()));

    assertThat(counts).hasSize(60);
    assertThat(counts.get("A0")).isGreaterThan(20 * counts.get("F9"));
  }

  @Test
  void hasTitlesOfFourToSevenWordsOfTheVocabulary() {
    assertThat(PROCEDURES)
        .extracting(procedure -> TitleWords.of(procedure.title()))
        .allSatisfy(words -> assertThat(words).hasSizeBetween(4, 7).isSubsetOf(Vocabulary.WORDS));
    assertThat(Vocabulary.WORDS).hasSize(2_000).doesNotHaveDuplicates();
  }

  @Test
  void lacksACodeThatIsKnown() {
    assertThat(PROCEDURES)
        .extracting(procedure -> procedure.code().text())
        .doesNotContain(SyntheticCatalog.absentCode(ROWS));
    assertThat(ProcedureCode.find(SyntheticCatalog.absentCode(ROWS))).isPresent();
  }
}
