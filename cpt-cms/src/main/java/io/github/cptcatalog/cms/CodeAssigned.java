package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether the number stands for anything. That a record describes something else than its code
 * means is nothing against the code on a claim line.
 */
final class CodeAssigned implements EveryLine {
  private final RuleText notAssigned;
  private final RuleText noSection;

  CodeAssigned(LineTexts texts) {
    this.notAssigned = texts.get("code-not-assigned");
    this.noSection = texts.get("code-in-no-section");
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    if (line.record().isEmpty()) {
      if (line.code().category().isEmpty()) {
        findings.add(noSection.about(line, List.of()));
      }
      return;
    }
    CodeCheck check = line.record().get().codeCheck();
    if (check.verdict() == Verdict.NOT_ASSIGNED) {
      findings.add(notAssigned.citing(sources(check)).about(line, List.of()));
    }
  }

  private static String sources(CodeCheck check) {
    return check.checkedOn().orElseThrow()
        + ": "
        + check.sources().stream().map(Source::name).collect(Collectors.joining(", "));
  }
}
