package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.Modifier;
import java.util.List;

/** A modifier that may fit a line, why, and who says so. */
record Candidate(Modifier modifier, String reason, String source) {
  String code() {
    return modifier.code();
  }

  /** Returns the advice, with what a check of the line has to say of the modifier. */
  AdvisedModifier advised(List<Finding> findings) {
    List<Finding> remarks =
        findings.stream().filter(finding -> finding.modifiers().contains(code())).toList();
    return new AdvisedModifier(modifier, reason, source, remarks);
  }
}
