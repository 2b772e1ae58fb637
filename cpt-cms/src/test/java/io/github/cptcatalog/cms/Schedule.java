package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.ProcedureCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fee schedule of some sixty codes, which knows its rows. */
final class Schedule implements PaymentIndicatorSource {
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "status",
          "pcTc",
          "globalDays",
          "multiple",
          "bilateral",
          "assistant",
          "coSurgeon",
          "team",
          "rows");

  private final Map<ProcedureCode, PaymentIndicators> indicators = new HashMap<>();
  private final Map<ProcedureCode, List<String>> rows = new HashMap<>();

  Schedule() {
    for (TableRow row : RuleTable.read("schedule.tsv", COLUMNS)) {
      ProcedureCode code = ProcedureCode.of(row.required("code"));
      indicators.put(code, indicators(row));
      rows.put(code, row.optional("rows").isPresent() ? row.words("rows") : List.of());
    }
  }

  @Override
  public Optional<PaymentIndicators> find(ProcedureCode code, LocalDate day) {
    return Optional.ofNullable(indicators.get(code));
  }

  @Override
  public RowPresence row(ProcedureCode code, String modifier, LocalDate day) {
    if (!rows.containsKey(code) || rows.get(code).contains("?")) {
      return RowPresence.UNKNOWN;
    }
    return rows.get(code).contains(modifier) ? RowPresence.PRESENT : RowPresence.ABSENT;
  }

  private static PaymentIndicators indicators(TableRow row) {
    return PaymentIndicators.builder()
        .year(2026)
        .status(row.required("status"))
        .pcTc(row.required("pcTc"))
        .globalDays(row.required("globalDays"))
        .multiple(row.required("multiple"))
        .bilateral(row.required("bilateral"))
        .assistant(row.required("assistant"))
        .coSurgeon(row.required("coSurgeon"))
        .team(row.required("team"))
        .source("CMS physician fee schedule RVU26C (July 2026)")
        .build();
  }
}
