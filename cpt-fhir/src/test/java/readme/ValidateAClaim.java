package readme;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import io.github.cptcatalog.fhir.ClaimLineModule;
import io.github.cptcatalog.fhir.CptValidationSupport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

public class ValidateAClaim {
  public static void main(String[] args) throws IOException {
    FhirContext fhir = FhirContext.forR4();
    ValidationSupportChain chain = new ValidationSupportChain();
    chain.addValidationSupport(new CptValidationSupport(fhir)); // 1: the codes
    chain.addValidationSupport(new DefaultProfileValidationSupport(fhir));
    chain.addValidationSupport(new CommonCodeSystemsTerminologyService(fhir));
    chain.addValidationSupport(new InMemoryTerminologyServerValidationSupport(fhir));
    chain.addValidationSupport(new SnapshotGeneratingValidationSupport(fhir));

    FhirValidator validator = fhir.newValidator();
    validator.registerValidatorModule(new FhirInstanceValidator(chain));
    validator.registerValidatorModule(new ClaimLineModule()); // 2: each line on its own day

    validator.validateWithResult(Files.readString(Path.of(args[0]))).getMessages().stream()
        .filter(message -> message.getSeverity() == ResultSeverityEnum.ERROR)
        .map(message -> message.getLocationString() + ": " + message.getMessage())
        .forEach(System.out::println);
  }
}
