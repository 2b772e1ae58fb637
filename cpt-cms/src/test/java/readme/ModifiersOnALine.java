package readme;

import io.github.cptcatalog.cms.ClaimLine;
import io.github.cptcatalog.cms.ClaimLineCheck;
import io.github.cptcatalog.cms.ModifierAdvice;
import io.github.cptcatalog.cms.PaymentEffects;
import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.time.LocalDate;
import java.util.Optional;

public class ModifiersOnALine {
  public static void main(String[] args) {
    Catalog catalog = ProcedureCatalog.catalog();
    LocalDate day = LocalDate.of(2026, 3, 1);
    CodedProcedure injection = CodedProcedure.parse("64483 50 RT");

    ClaimLineCheck.of(catalog).check(ClaimLine.of(injection, day)).forEach(System.out::println);

    ModifierAdvice.of(catalog).modifiersFor(injection.code(), day, Optional.empty()).stream()
        .limit(2)
        .forEach(System.out::println);

    System.out.println(PaymentEffects.of(catalog).effectOf(injection.code(), "50", day));
  }
}
