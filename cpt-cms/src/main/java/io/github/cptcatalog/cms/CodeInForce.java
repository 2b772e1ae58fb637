package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the code is in force on the date of service, by the catalog or by what we know of it. */
final class CodeInForce implements EveryLine {
  private final CodeDays days;
  private final RuleText ended;
  private final RuleText notYet;

  CodeInForce(CodeDays days, LineTexts texts) {
    this.days = days;
    this.ended = texts.get("ended-code");
    this.notYet = texts.get("code-not-yet-in-force");
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    Optional<Procedure> record = line.record();
    if (record.isPresent() && !record.get().validity().equals(Validity.open())) {
      check(line, record.get().validity(), sources(record.get()), findings);
      return;
    }
    Optional<CodeDays.Span> known = days.find(line.code());
    if (known.isPresent()) {
      check(line, known.get().validity(), known.get().source(), findings);
    }
  }

  private void check(LineFacts line, Validity validity, String source, List<Finding> findings) {
    LocalDate day = line.day();
    if (validity.isInForceOn(day)) {
      return;
    }
    if (validity.isEndedBy(day)) {
      LocalDate last = validity.lastDay().orElseThrow();
      findings.add(
          ended
              .citing(source)
              .within(Optional.of(last.plusDays(1)), Optional.empty())
              .about(line, List.of(), last + replacement(validity.replacedBy())));
    } else {
      LocalDate first = validity.firstDay().orElseThrow();
      findings.add(
          notYet
              .citing(source)
              .within(Optional.empty(), Optional.of(first.minusDays(1)))
              .about(line, List.of(), first.toString()));
    }
  }

  private static String replacement(List<ProcedureCode> codes) {
    return codes.isEmpty()
        ? "; no replacement is known here"
        : "; replaced by "
            + codes.stream().map(ProcedureCode::text).collect(Collectors.joining(", "));
  }

  private static String sources(Procedure record) {
    return record.sources().isEmpty()
        ? "the record of the catalog"
        : record.sources().stream().map(Source::name).collect(Collectors.joining(", "));
  }
}
