package io.github.cptcatalog.cli;

import io.github.cptcatalog.cms.Finding;
import io.github.cptcatalog.cms.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a check says of a claim line, as a page to read at the prompt. The worst comes first. */
final class FindingPage {
  private final TextPage page = new TextPage();

  static String of(CheckedLine checked) {
    FindingPage findings = new FindingPage();
    // what was typed may hold what a terminal would obey
    String typed = checked.line().replaceAll("\\p{Cc}", "?");
    findings.page.line(typed + " on " + checked.date() + ": " + summary(checked));
    findings.page.list("Read with repairs", checked.repairs());
    checked.findings().forEach(findings::add);
    return findings.page.text();
  }

  static String of(List<Finding> findings) {
    FindingPage page = new FindingPage();
    findings.forEach(page::add);
    return page.page.text();
  }

  private void add(Finding finding) {
    String about =
        finding.modifiers().isEmpty() ? "" : ": " + String.join(", ", finding.modifiers());
    page.paragraph(
        mark(finding) + finding.severity() + " " + finding.rule() + about,
        Optional.of(finding.message()));
    page.paragraph("", Optional.of("Mend: " + finding.mend()));
    page.paragraph("", days(finding));
    page.paragraph("", Optional.of("Source: " + finding.source()));
  }

  private static String mark(Finding finding) {
    return finding.severity() == Severity.ERROR ? "! " : "";
  }

  private static Optional<String> days(Finding finding) {
    return finding.firstDay().isEmpty() && finding.lastDay().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Holds"
                + finding.firstDay().map(day -> " from " + day).orElse("")
                + finding.lastDay().map(day -> " until " + day).orElse(""));
  }

  private static String summary(CheckedLine checked) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = checked.count(severity);
      if (count > 0) {
        counts.add(
            count + " " + severity.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s"));
      }
    }
    return counts.isEmpty()
        ? "nothing found, which is no promise that it will be paid"
        : String.join(", ", counts);
  }
}
