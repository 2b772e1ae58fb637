package io.github.cptcatalog.fhir;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import io.github.cptcatalog.cms.ClaimLineCheck;
import io.github.cptcatalog.cms.Finding;
import io.github.cptcatalog.cms.Severity;
import io.github.cptcatalog.query.Catalog;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** What a validator tells of the lines in a resource. */
final class LineMessages {
  private final FhirLines lines = new FhirLines(PlaceOfService.load());
  private final DatedFindings findings;
  private final SaidOfCodes said;

  LineMessages(Catalog catalog, ClaimLineCheck check) {
    this.findings = new DatedFindings(check);
    this.said = new SaidOfCodes(catalog, check);
  }

  static SingleValidationMessage unread() {
    return message(
        "lines-not-read",
        ResultSeverityEnum.INFORMATION,
        "",
        "Claim lines were not checked, since this cannot be read as a resource.");
  }

  List<SingleValidationMessage> of(Resource root) {
    List<SingleValidationMessage> messages = new ArrayList<>();
    for (FoundResource found : FoundResource.within(root)) {
      for (LineFaults.Fault fault : LineFaults.of(found)) {
        messages.add(message(fault.rule(), ResultSeverityEnum.ERROR, fault.path(), fault.text()));
      }
      for (FhirLine line : lines.of(found)) {
        if (!line.days().isKnown()) {
          messages.add(noDate(line));
        }
        for (Finding finding : said.leftOf(findings.of(line), line)) {
          messages.add(message(line, finding));
        }
      }
    }
    return messages;
  }

  private static SingleValidationMessage noDate(FhirLine line) {
    return message(
        "no-date-of-service",
        ResultSeverityEnum.INFORMATION,
        line.codePath(),
        "No date of service of "
            + line.procedure()
            + " is given, neither here nor for the whole, so only what holds on every day was"
            + " checked.");
  }

  private static SingleValidationMessage message(FhirLine line, Finding finding) {
    return message(
        finding.rule(),
        severity(finding.severity()),
        line.pathOf(finding.modifiers()),
        finding.message() + " " + finding.mend() + " (Source: " + finding.source() + ")");
  }

  private static SingleValidationMessage message(
      String id, ResultSeverityEnum severity, String path, String text) {
    SingleValidationMessage message = new SingleValidationMessage();
    message.setMessageId(id);
    message.setSeverity(severity);
    message.setLocationString(path);
    message.setMessage(text);
    return message;
  }

  private static ResultSeverityEnum severity(Severity severity) {
    return switch (severity) {
      case ERROR -> ResultSeverityEnum.ERROR;
      case WARNING -> ResultSeverityEnum.WARNING;
      case NOTE -> ResultSeverityEnum.INFORMATION;
    };
  }
}
