package io.github.cptcatalog.cli;

import io.github.cptcatalog.cms.AdvisedModifier;
import io.github.cptcatalog.cms.Finding;
import io.github.cptcatalog.cms.Severity;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Lookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The modifiers that may fit a code as a page to read at the prompt, doubts first. */
final class AdvicePage {
  private final String code;
  private final Lookup answer;
  private final LocalDate day;
  private final List<AdvisedModifier> advised;
  private final TextPage page = new TextPage();

  AdvicePage(String code, Lookup answer, LocalDate day, List<AdvisedModifier> advised) {
    this.code = code;
    this.answer = answer;
    this.day = day;
    this.advised = advised;
  }

  String text(List<Finding> ofTheCode) {
    RecordPage.warn(page, answer);
    page.line(code + answer.procedure().map(Procedure::title).map(" "::concat).orElse(""));
    if (advised.isEmpty()) {
      page.line("No modifiers to suggest on " + day + ".");
      return page.text() + FindingPage.of(errors(ofTheCode));
    }
    page.line("Modifiers that may fit on " + day + ", in the order of a claim line");
    advised.forEach(this::add);
    return page.text();
  }

  private void add(AdvisedModifier modifier) {
    page.paragraph(
        modifier.code() + " " + modifier.modifier().name(), Optional.of(modifier.reason()));
    for (Finding remark : modifier.remarks()) {
      String mark = remark.severity() == Severity.WARNING ? "! " : "";
      page.paragraph("", Optional.of(mark + remark.severity() + " " + remark.message()));
    }
    page.paragraph("", Optional.of("Source: " + modifier.source()));
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }
}
