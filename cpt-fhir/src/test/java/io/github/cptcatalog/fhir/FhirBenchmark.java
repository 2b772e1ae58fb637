package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long {@code validateCode} takes, beside HAPI's own support with the same codes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FhirBenchmark {
  private static final FhirContext R4 = FhirContext.forR4();
  private static final int ASKED = 50;

  /** How many invented codes are added to the bundled ones. */
  @Param({"0", "1000", "10000"})
  private int more;

  private IValidationSupport ours = new CptValidationSupport(R4);
  private IValidationSupport hapis = ours;
  private ValidationSupportContext root = new ValidationSupportContext(ours);
  private List<String> asked = List.of();
  private int next;

  /** Makes a benchmark; JMH fills in the parameters. */
  public FhirBenchmark() {}

  /**
   * Makes both supports, and holds them to the same verdict on each code that they are asked for.
   *
   * @throws IllegalStateException if they differ
   */
  @Setup
  public void prepare() {
    Catalog catalog = catalog();
    ours = new CptValidationSupport(R4, catalog);
    hapis = new InMemoryTerminologyServerValidationSupport(R4);
    PrePopulatedValidationSupport codes = new PrePopulatedValidationSupport(R4);
    codes.addCodeSystem(
        ProcedureResources.of(catalog)
            .codeSystem(CodingSystem.CPT)
            .setContent(CodeSystemContentMode.COMPLETE));
    // without the chain's cache, which keeps the answers of either
    root =
        new ValidationSupportContext(
            new ValidationSupportChain(
                ValidationSupportChain.CacheConfiguration.disabled(), codes, hapis));
    asked = asked(catalog);
    for (String code : asked) {
      if (isOk(ask(ours, code)) != isOk(ask(hapis, code))) {
        throw new IllegalStateException("The two differ on " + code + ".");
      }
    }
  }

  /**
   * Asks our support.
   *
   * @return the answer
   */
  @Benchmark
  public IValidationSupport.@Nullable CodeValidationResult catalogSupport() {
    return ask(ours, nextCode());
  }

  /**
   * Asks HAPI's support.
   *
   * @return the answer
   */
  @Benchmark
  public IValidationSupport.@Nullable CodeValidationResult hapiInMemory() {
    return ask(hapis, nextCode());
  }

  private String nextCode() {
    next = (next + 1) % asked.size();
    return asked.get(next);
  }

  private Catalog catalog() {
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

  /** Some fifty codes that both accept, and a number that is not assigned. */
  private static List<String> asked(Catalog catalog) {
    List<String> asked = new ArrayList<>();
    int step = Math.max(1, catalog.size() / ASKED);
    for (int i = 0; i < catalog.size(); i += step) {
      asked.add(catalog.procedures().get(i).code().text());
    }
    asked.add("20976");
    return asked;
  }

  private static boolean isOk(IValidationSupport.@Nullable CodeValidationResult result) {
    return result != null && result.isOk();
  }

  private IValidationSupport.@Nullable CodeValidationResult ask(
      IValidationSupport support, String code) {
    return support.validateCode(
        root, new ConceptValidationOptions(), CodingSystem.CPT.url(), code, null, null);
  }
}
