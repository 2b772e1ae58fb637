package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Amounts and indicators of some codes, frozen: copied from what was computed from RVU25D, RVU26C
 * and GPCI 2025, and from the price files of 3,778 hospitals, and not from the data files.
 */
class FiguresTest {
  private static final List<Procedure> RECORDS = BundledDataset.load().procedures();

  /** Code, basis, setting, as of, low, typical, high, number of hospitals. */
  private static final String COSTS =
      """
      11982 MEDICARE_FEE_SCHEDULE NON_FACILITY 2025 95.60 107.07 132.61 -
      11982 MEDICARE_FEE_SCHEDULE FACILITY 2025 63.70 70.52 90.75 -
      11982 MEDICARE_FEE_SCHEDULE NON_FACILITY 2026 114.57 114.57 114.57 -
      11982 MEDICARE_FEE_SCHEDULE FACILITY 2026 63.13 63.13 63.13 -
      11982 HOSPITAL_CASH - 2026-01-28 120.00 430.35 2626.00 2091
      22513 MEDICARE_FEE_SCHEDULE NON_FACILITY 2025 4473.05 5206.49 7332.87 -
      22513 MEDICARE_FEE_SCHEDULE FACILITY 2025 444.24 493.28 625.48 -
      22513 MEDICARE_FEE_SCHEDULE NON_FACILITY 2026 5801.07 5801.07 5801.07 -
      22513 MEDICARE_FEE_SCHEDULE FACILITY 2026 453.58 453.58 453.58 -
      22513 HOSPITAL_CASH - 2026-01-28 2472.56 9076.80 20994.31 1884
      62323 MEDICARE_FEE_SCHEDULE NON_FACILITY 2025 218.43 246.80 329.85 -
      62323 MEDICARE_FEE_SCHEDULE FACILITY 2025 88.89 96.07 125.56 -
      62323 MEDICARE_FEE_SCHEDULE NON_FACILITY 2026 273.22 273.22 273.22 -
      62323 MEDICARE_FEE_SCHEDULE FACILITY 2026 89.18 89.18 89.18 -
      62323 HOSPITAL_CASH - 2026-01-28 443.30 1342.12 3147.21 2471
      62362 MEDICARE_FEE_SCHEDULE FACILITY 2025 337.49 379.75 465.84 -
      62362 MEDICARE_FEE_SCHEDULE FACILITY 2026 371.75 371.75 371.75 -
      62362 HOSPITAL_CASH - 2026-01-28 369.93 5816.85 30867.20 917
      64483 MEDICARE_FEE_SCHEDULE NON_FACILITY 2025 209.84 236.13 313.73 -
      64483 MEDICARE_FEE_SCHEDULE FACILITY 2025 99.47 107.71 139.66 -
      64483 MEDICARE_FEE_SCHEDULE NON_FACILITY 2026 264.87 264.87 264.87 -
      64483 MEDICARE_FEE_SCHEDULE FACILITY 2026 99.53 99.53 99.53 -
      64483 HOSPITAL_CASH - 2026-01-28 465.30 1512.00 3540.16 2353
      96522 MEDICARE_FEE_SCHEDULE NON_FACILITY 2025 93.17 108.36 151.52 -
      96522 MEDICARE_FEE_SCHEDULE NON_FACILITY 2026 125.25 125.25 125.25 -
      96522 HOSPITAL_CASH - 2026-01-28 120.00 319.20 774.00 1123
      96523 MEDICARE_FEE_SCHEDULE NON_FACILITY 2025 20.01 23.29 32.70 -
      96523 MEDICARE_FEE_SCHEDULE NON_FACILITY 2026 26.05 26.05 26.05 -
      96523 HOSPITAL_CASH - 2026-01-28 53.94 129.48 312.96 2905
      99214 MEDICARE_FEE_SCHEDULE NON_FACILITY 2025 114.69 125.18 158.97 -
      99214 MEDICARE_FEE_SCHEDULE FACILITY 2025 87.71 93.80 125.05 -
      99214 MEDICARE_FEE_SCHEDULE NON_FACILITY 2026 135.61 135.61 135.61 -
      99214 MEDICARE_FEE_SCHEDULE FACILITY 2026 84.50 84.50 84.50 -
      99214 HOSPITAL_CASH - 2026-01-28 82.43 230.75 733.20 2610
      """;

  /** Code; status, PC/TC, days of aftercare; multiple, bilateral, assistant, co-surgeon, team. */
  private static final String INDICATORS =
      """
      11982 A 0 000 2 0 0 0 0
      22513 A 0 010 2 0 1 0 0
      62323 A 0 000 2 9 1 0 0
      62362 A 0 010 2 0 0 1 0
      64483 A 0 000 2 1 1 0 0
      96522 A 5 XXX 0 0 0 0 0
      96523 T 5 XXX 0 0 0 0 0
      99214 A 0 XXX 0 0 0 0 0
      """;

  @Test
  void theEstimatesAreThoseOfTheSourcesInThisOrder() {
    assertThat(linesOf(COSTS, FiguresTest::costs)).isEqualTo(COSTS);
  }

  @Test
  void theIndicatorsAreThoseOfTheFeeSchedule() {
    assertThat(linesOf(INDICATORS, FiguresTest::indicators)).isEqualTo(INDICATORS);
  }

  @Test
  void everyMeasuredAmountIsInDollarsAndNamesItsFile() {
    List<String> breaches = new ArrayList<>();
    for (Procedure record : RECORDS) {
      for (CostEstimate cost : record.costs()) {
        String source =
            switch (cost.basis()) {
              case MEDICARE_FEE_SCHEDULE ->
                  cost.asOf().year() == 2025
                      ? "CMS physician fee schedule RVU25D (October 2025) and GPCI 2025, conversion"
                          + " factor 32.3465"
                      : "CMS physician fee schedule RVU26C (July 2026), conversion factor 33.4009";
              case HOSPITAL_CASH ->
                  "Price files of 3,778 US hospitals, snapshot 2026-01-28,"
                      + " nathansutton/hospital-price-transparency at 42c0ab1";
              default -> cost.source();
            };
        if (!cost.source().equals(source)
            || !cost.range().currency().getCurrencyCode().equals("USD")) {
          breaches.add(record.code() + ": " + cost);
        }
      }
    }
    assertThat(breaches).isEmpty();
  }

  private static String linesOf(String frozen, Function<Procedure, List<String>> lines) {
    List<String> codes = frozen.lines().map(line -> line.substring(0, 5)).distinct().toList();
    assertThat(codes).hasSize(8);
    return RECORDS.stream()
        .filter(record -> codes.contains(record.code().text()))
        .flatMap(record -> lines.apply(record).stream().map(line -> record.code() + " " + line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> costs(Procedure record) {
    return record.costs().stream()
        .map(
            cost ->
                Stream.of(
                        cost.basis().name(),
                        cost.setting().map(Enum::name).orElse("-"),
                        cost.asOf().toString(),
                        cost.range().low().toPlainString(),
                        cost.typical().map(BigDecimal::toPlainString).orElse("-"),
                        cost.range().high().toPlainString(),
                        cost.sampleSize().isEmpty() ? "-" : "" + cost.sampleSize().getAsInt())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<String> indicators(Procedure record) {
    PaymentIndicators printed = record.billing().indicators().orElseThrow();
    return List.of(
        String.join(
            " ",
            printed.status(),
            printed.pcTc(),
            printed.globalDays(),
            printed.multiple(),
            printed.bilateral(),
            printed.assistant(),
            printed.coSurgeon(),
            printed.team()));
  }
}
