package io.github.cptcatalog.cli;

import io.github.cptcatalog.cms.AdvisedModifier;
import io.github.cptcatalog.model.ProcedureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The modifiers that may fit a code as JSON, a line for each. */
final class AdviceJson {
  private AdviceJson() {}

  static String of(ProcedureCode code, LocalDate day, List<AdvisedModifier> advised) {
    return "{\"code\": "
        + Json.quoted(code.text())
        + ", \"date\": "
        + Json.quoted(day.toString())
        + ", \"modifiers\": "
        + (advised.isEmpty()
            ? "[]"
            : advised.stream()
                .map(AdviceJson::of)
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]")))
        + "}";
  }

  private static String of(AdvisedModifier advised) {
    return "{\"modifier\": "
        + Json.quoted(advised.code())
        + ", \"name\": "
        + Json.quoted(advised.modifier().name())
        + ", \"reason\": "
        + Json.quoted(advised.reason())
        + ", \"source\": "
        + Json.quoted(advised.source())
        + ", \"remarks\": "
        + FindingJson.of(advised.remarks())
        + "}";
  }
}
