package io.github.cptcatalog.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures {@code validateCode} beside HAPI's own support, which has the same codes, and prints the
 * figures of docs/performance.md. Not among the benchmarks, whose libraries ask for other versions
 * of what HAPI needs.
 */
@EnabledIfSystemProperty(named = "measure", matches = "true")
class MeasureTest {
  private static final int ROUNDS = 9;
  private static final long ROUND_NANOS = 500_000_000L;

  @Test
  void untilTheFirstAnswerOverTheBundledData() {
    Hapi.R4.getResourceDefinition("Claim");
    long start = System.nanoTime();
    CptValidationSupport support = new CptValidationSupport(Hapi.R4);
    long ready = System.nanoTime();
    ask(support, new ValidationSupportContext(support), "11982");
    long answered = System.nanoTime();
    System.out.printf(
        "ready %.2f ms, first answer %.0f ms%n", millis(start, ready), millis(ready, answered));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_000, 10_000})
  void validateCode(int more) {
    Catalog catalog = catalog(more);
    CptValidationSupport ours = new CptValidationSupport(Hapi.R4, catalog);
    PrePopulatedValidationSupport codes = new PrePopulatedValidationSupport(Hapi.R4);
    codes.addCodeSystem(
        ProcedureResources.of(catalog)
            .codeSystem(CodingSystem.CPT)
            .setContent(CodeSystemContentMode.COMPLETE));
    IValidationSupport hapi = new InMemoryTerminologyServerValidationSupport(Hapi.R4);
    ValidationSupportContext root =
        new ValidationSupportContext(
            new ValidationSupportChain(
                ValidationSupportChain.CacheConfiguration.disabled(), codes, hapi));
    List<String> asked = asked(catalog);
    for (String code : asked) {
      assertThat(ask(hapi, root, code).isOk()).as(code).isEqualTo(ask(ours, root, code).isOk());
    }
    System.out.printf(
        "%d codes: ours %.2f us, HAPI's %.2f us%n",
        catalog.size(), micros(ours, root, asked), micros(hapi, root, asked));
  }

  private static Catalog catalog(int more) {
    List<Procedure> procedures = new ArrayList<>(ProcedureCatalog.catalog().procedures());
    for (int i = 0; i < more; i++) {
      ProcedureCode code = ProcedureCode.of(String.valueOf(20_000 + i));
      if (ProcedureCatalog.catalog().find(code).isEmpty()) {
        procedures.add(
            Procedure.builder()
                .code(code)
                .title("Invented " + i)
                .category(Category.SURGERY)
                .build());
      }
    }
    return Catalog.of(procedures);
  }

  /** Fifty codes that both accept, and a number that is not assigned. */
  private static List<String> asked(Catalog catalog) {
    List<String> asked = new ArrayList<>();
    int step = Math.max(1, catalog.size() / 50);
    for (int i = 0; i < catalog.size(); i += step) {
      asked.add(catalog.procedures().get(i).code().text());
    }
    asked.add("20976");
    return asked;
  }

  private static double micros(
      IValidationSupport support, ValidationSupportContext root, List<String> codes) {
    double[] rounds = new double[ROUNDS];
    int heard = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      long calls = 0;
      while (System.nanoTime() - start < ROUND_NANOS) {
        for (String code : codes) {
          heard += ask(support, root, code).isOk() ? 1 : 0;
        }
        calls += codes.size();
      }
      rounds[round] = (System.nanoTime() - start) / 1_000.0 / calls;
    }
    assertThat(heard).isPositive();
    // the first rounds are the compiler's
    double[] warm = Arrays.copyOfRange(rounds, ROUNDS / 3, ROUNDS);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }

  private static IValidationSupport.CodeValidationResult ask(
      IValidationSupport support, ValidationSupportContext root, String code) {
    return support.validateCode(
        root, new ConceptValidationOptions(), CodingSystem.CPT.url(), code, null, null);
  }

  private static double millis(long start, long end) {
    return (end - start) / 1_000_000.0;
  }
}
