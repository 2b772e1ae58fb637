package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationIssue;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationIssueCoding;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationIssueDetails;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;

/**
 * One thing to say of a coding.
 *
 * @param severity how bad it is
 * @param kind what it is about, by FHIR's code system tx-issue-type
 * @param text the sentences to show
 */
record Remark(IssueSeverity severity, Kind kind, String text) {

  /** What a remark is about. */
  enum Kind {
    /** The code is none, or none that may be used. */
    INVALID_CODE("code-invalid", "invalid-code"),
    /** The code is there, but a rule speaks against it as it stands. */
    RULE("business-rule", "code-rule"),
    /** The code is not in force on every day. */
    STATUS("business-rule", "status-check"),
    /** Something worth knowing. */
    COMMENT("informational", "code-comment"),
    /** The display is not the one of the catalog. */
    DISPLAY("informational", "invalid-display"),
    /** The code is not in the value set; the validator judges that by the binding. */
    NOT_IN_VALUE_SET("code-invalid", "not-in-vs");

    private final String type;
    private final String detail;

    Kind(String type, String detail) {
      this.type = type;
      this.detail = detail;
    }
  }

  static Remark error(Kind kind, String text) {
    return new Remark(IssueSeverity.ERROR, kind, text);
  }

  static Remark warning(Kind kind, String text) {
    return new Remark(IssueSeverity.WARNING, kind, text);
  }

  static Remark note(Kind kind, String text) {
    return new Remark(IssueSeverity.INFORMATION, kind, text);
  }

  CodeValidationIssue toIssue() {
    CodeValidationIssue issue = new CodeValidationIssue(text, severity, kind.type);
    issue.setDetails(
        new CodeValidationIssueDetails(text)
            .addCoding(CodeValidationIssueCoding.TX_ISSUE_SYSTEM, kind.detail));
    return issue;
  }
}
