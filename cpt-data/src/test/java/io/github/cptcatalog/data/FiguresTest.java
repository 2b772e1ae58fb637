package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every measured amount and every payment indicator against tables that were copied from the
 * sources by a program of their own, and not from the data files.
 */
class FiguresTest {
  private static final List<Procedure> RECORDS = BundledDataset.load().procedures();

  @Test
  void theEstimatesAreThoseOfTheSourcesInThisOrder() {
    assertThat(
            RECORDS.stream()
                .flatMap(record -> costs(record).stream().map(line -> record.code() + "\t" + line)))
        .as("measured costs; add those of a new record to measured-costs.tsv, from their source")
        .containsExactlyElementsOf(table("measured-costs.tsv"));
  }

  @Test
  void theIndicatorsAreThoseOfTheFeeSchedule() {
    assertThat(
            RECORDS.stream()
                .filter(record -> record.billing().indicators().isPresent())
                .map(record -> record.code() + "\t" + indicators(record)))
        .as("indicators; add those of a new record to payment-indicators.tsv, from their source")
        .containsExactlyElementsOf(table("payment-indicators.tsv"));
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

  private static List<String> table(String name) {
    try (InputStream file = FiguresTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new AssertionError(name, unreadable);
    }
  }

  private static List<String> costs(Procedure record) {
    return record.costs().stream()
        .filter(cost -> cost.basis().isMeasured())
        .map(
            cost ->
                Stream.of(
                        cost.basis().name(),
                        cost.setting().map(Enum::name).orElse(""),
                        cost.asOf().toString(),
                        cost.range().low().toPlainString(),
                        cost.typical().map(BigDecimal::toPlainString).orElse(""),
                        cost.range().high().toPlainString(),
                        cost.sampleSize().isEmpty() ? "" : "" + cost.sampleSize().getAsInt())
                    .collect(Collectors.joining("\t")))
        .toList();
  }

  private static String indicators(Procedure record) {
    PaymentIndicators printed = record.billing().indicators().orElseThrow();
    return String.join(
        "\t",
        printed.status(),
        printed.pcTc(),
        printed.globalDays(),
        printed.multiple(),
        printed.bilateral(),
        printed.assistant(),
        printed.coSurgeon(),
        printed.team());
  }
}
