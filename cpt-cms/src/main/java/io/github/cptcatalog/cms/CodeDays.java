package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Validity;
import java.util.List;
import java.util.Optional;

/** The days of codes that are known to have ended or begun, for catalogs that lack the codes. */
record CodeDays(List<Span> spans) {
  /** Codes with the days in which they are in force. */
  record Span(CodeSet codes, Validity validity, String source) {}

  static CodeDays load(RuleNames names) {
    List<String> columns = List.of("codes", "firstDay", "lastDay", "replacedBy", "source");
    return new CodeDays(
        RuleTable.read("code-days.tsv", columns).stream().map(row -> span(row, names)).toList());
  }

  Optional<Span> find(ProcedureCode code) {
    for (Span span : spans) {
      if (span.codes().holds(code)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  private static Span span(TableRow row, RuleNames names) {
    List<ProcedureCode> replacedBy =
        row.optional("replacedBy").isEmpty()
            ? List.of()
            : row.words("replacedBy").stream().map(ProcedureCode::of).toList();
    return new Span(
        names.codes(row, "codes"),
        new Validity(row.day("firstDay"), row.day("lastDay"), replacedBy),
        names.sources(row, "source"));
  }
}
