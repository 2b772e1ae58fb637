package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a fresh JVM takes over our support, once its {@code FhirContext} is there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(7)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FhirStartBenchmark {
  private FhirContext context = FhirContext.forR4Cached();

  /** Makes a benchmark; JMH calls its methods. */
  public FhirStartBenchmark() {}

  /** Makes the context do what it puts off. */
  @Setup
  public void prepare() {
    context = FhirContext.forR4();
    context.getResourceDefinition("Claim");
  }

  /**
   * Makes the support.
   *
   * @return the support
   */
  @Benchmark
  public IValidationSupport ready() {
    return new CptValidationSupport(context);
  }

  /**
   * Makes the support and asks it for the first time, over the bundled data.
   *
   * @return the answer
   */
  @Benchmark
  public IValidationSupport.@Nullable CodeValidationResult firstAnswer() {
    IValidationSupport support = new CptValidationSupport(context);
    return support.validateCode(
        new ValidationSupportContext(support),
        new ConceptValidationOptions(),
        CodingSystem.CPT.url(),
        "11982",
        null,
        null);
  }
}
