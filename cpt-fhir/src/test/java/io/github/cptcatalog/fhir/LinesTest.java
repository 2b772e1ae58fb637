package io.github.cptcatalog.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import io.github.cptcatalog.model.CodedProcedure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lines of many specialties through the whole validator, with everything that it says of them. */
class LinesTest {
  private static final ProcedureResources RESOURCES = ProcedureResources.of(Excerpt.catalog());
  private static final List<Row> ROWS =
      Hapi.file("lines.tsv")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> Row.of(line.split("\t", -1)))
          .toList();

  @TestFactory
  Stream<DynamicTest> aLineAloneInAClaim() {
    return ROWS.stream()
        .map(
            row ->
                dynamicTest(
                    row.line() + " on " + row.day(),
                    () -> assertThat(messages(row.claim())).isEqualTo(row.said())));
  }

  @Test
  void allOfThemInABundle() {
    Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
    for (int i = 0; i < ROWS.size(); i++) {
      Claim claim = ROWS.get(i).claim();
      claim.setId("claim-" + i);
      bundle.addEntry().setFullUrl("https://clinic.example/Claim/claim-" + i).setResource(claim);
    }

    List<SingleValidationMessage> messages =
        Hapi.validatorOverExcerpt().validateWithResult(bundle).getMessages();

    assertThat(errors(messages))
        .isEqualTo(
            ROWS.stream()
                .flatMap(row -> Stream.of(row.said().split(", ")))
                .filter(said -> said.startsWith("ERROR"))
                .count());
    assertThat(messages)
        .extracting(SingleValidationMessage::getMessage)
        .noneMatch(
            it -> it.contains("unknown") && (it.contains("ama-assn") || it.contains("HCPCS")));
  }

  private static long errors(List<SingleValidationMessage> messages) {
    return messages.stream().filter(it -> it.getSeverity() == ResultSeverityEnum.ERROR).count();
  }

  private static String messages(Resource claim) {
    String said =
        Hapi.validatorOverExcerpt().validateWithResult(claim).getMessages().stream()
            .filter(it -> !it.getLocationString().contains(".location"))
            .map(LinesTest::message)
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? "-" : said;
  }

  private static String message(SingleValidationMessage message) {
    String element =
        message
            .getLocationString()
            .replace("Claim.item[0].", "")
            .replace(".coding[0]", "")
            .replace("productOrService", "code");
    String rule =
        message.getMessageId().startsWith("Terminology") ? "support" : message.getMessageId();
    return message.getSeverity() + " " + element + " " + rule;
  }

  private record Row(String line, String day, String place, String units, String said) {
    static Row of(String[] cells) {
      return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    Claim claim() {
      CodedProcedure procedure = CodedProcedure.parse(line);
      Claim claim = Hapi.R4.newJsonParser().parseResource(Claim.class, Hapi.file("claim.json"));
      claim.setItem(new ArrayList<>());
      claim
          .addItem()
          .setSequence(1)
          .setProductOrService(RESOURCES.productOrService(procedure))
          .setModifier(RESOURCES.modifiers(procedure))
          .setServiced(new DateType(day))
          .setLocation(
              new CodeableConcept(
                  new Coding()
                      .setSystem(
                          "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set")
                      .setCode(place)))
          .setQuantity(new Quantity().setValue(new BigDecimal(units)));
      return claim;
    }
  }
}
