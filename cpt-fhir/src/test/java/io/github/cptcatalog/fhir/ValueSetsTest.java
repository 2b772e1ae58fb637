package io.github.cptcatalog.fhir;

import static io.github.cptcatalog.fhir.CodingSystem.CPT;
import static io.github.cptcatalog.fhir.CodingSystem.HCPCS;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.IValidationSupport.ValueSetExpansionOutcome;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.FilterOperator;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueSetsTest {
  private static final String HL7 = "http://terminology.hl7.org/ValueSet/";
  private static final String OWN = "https://clinic.example/ValueSet/";

  private final CptValidationSupport support =
      new CptValidationSupport(Said.CONTEXT, Clinic.fragment());
  private final PrePopulatedValidationSupport others =
      new PrePopulatedValidationSupport(Said.CONTEXT);
  private final ValidationSupportContext root =
      new ValidationSupportContext(new ValidationSupportChain(support, others));

  @Nested
  class OfHl7 {
    @ParameterizedTest
    @CsvSource({
      "cpt-all, 11982, true",
      "cpt-all, 50, true",
      "cpt-all, 11982:50, true",
      "cpt-all, 44444, true",
      "cpt-all, 20976, false",
      "cpt-base, 11982, true",
      "cpt-base, 50, false",
      "cpt-base, 11982:50, false",
      "cpt-usable, 11982, true",
      "cpt-usable, 50, false",
      "cpt-usable, 11982:50, true",
      "cpt-modifiers, 11982, false",
      "cpt-modifiers, 50, true",
      "cpt-modifiers, 11982:50, false"
    })
    void haveCodesByTheirShape(String set, String code, boolean has) {
      assertThat(support.isValueSetSupported(root, HL7 + set)).isTrue();
      assertThat(validate(HL7 + set, CPT.url(), code).isOk()).isEqualTo(has);
    }

    @Test
    void doNotHaveCodesOfTheOtherSystem() {
      assertThat(Said.lines(validate(HL7 + "cpt-all", HCPCS.url(), "J1100")))
          .containsExactly(
              "ERROR The value set http://terminology.hl7.org/ValueSet/cpt-all does not have J1100"
                  + " of HCPCS Level II.");
    }

    @Test
    void areFoundWithAVersionAndCarryTheNoticeOfTheAma() {
      assertThat(support.fetchValueSet(HL7 + "cpt-all|1.0.0"))
          .isInstanceOfSatisfying(
              ValueSet.class, set -> assertThat(set.getCopyright()).contains("AMA"));
    }

    @Test
    void aCodeThatIsNotInSaysSoInTheWayTheValidatorJudgesByTheBinding() {
      CodeValidationResult result = validate(HL7 + "cpt-modifiers", CPT.url(), "11982");
      assertThat(result.getIssues().get(0).hasIssueDetailCode("not-in-vs")).isTrue();
    }
  }

  @Nested
  class OfOthers {
    @Test
    void haveTheCodesThatTheyList() {
      ValueSet set = add("listed", include(CPT, "11982", "44444"), include(HCPCS, "J1100"));
      assertThat(support.isValueSetSupported(root, set.getUrl())).isTrue();
      assertThat(validate(set.getUrl(), CPT.url(), "11982").isOk()).isTrue();
      assertThat(validate(set.getUrl(), HCPCS.url(), "J1100").isOk()).isTrue();
      assertThat(validate(set.getUrl(), CPT.url(), "11983").isOk()).isFalse();
      assertThat(Said.lines(validate(set.getUrl(), CPT.url(), "44444")))
          .isEqualTo(Said.by(Clinic.fragment()).of(CPT, "44444"));
    }

    @Test
    void doNotHaveTheCodesThatTheyExclude() {
      ValueSet set = add("excluding", include(CPT));
      set.getCompose().addExclude(include(CPT, "11982"));
      assertThat(validate(set.getUrl(), CPT.url(), "11982").isOk()).isFalse();
      assertThat(validate(set.getUrl(), CPT.url(), "11983").isOk()).isTrue();
    }

    @Test
    void haveWhatTheyImport() {
      add("inner", include(CPT, "11982", "11983"));
      ValueSet importing = add("importing", imported(OWN + "inner"));
      ValueSet both = add("both", include(CPT, "11983", "0001U").addValueSet(OWN + "inner"));
      assertThat(support.isValueSetSupported(root, importing.getUrl())).isTrue();
      assertThat(validate(importing.getUrl(), CPT.url(), "11982").isOk()).isTrue();
      assertThat(validate(importing.getUrl(), CPT.url(), "0001U").isOk()).isFalse();
      assertThat(validate(both.getUrl(), CPT.url(), "11983").isOk()).isTrue();
      assertThat(validate(both.getUrl(), CPT.url(), "11982").isOk()).isFalse();
      assertThat(validate(both.getUrl(), CPT.url(), "0001U").isOk()).isFalse();
    }

    @Test
    void thatImportThemselvesAreNotFollowedForEver() {
      ValueSet round = add("round", imported(OWN + "round"), include(CPT, "11982"));
      assertThat(validate(round.getUrl(), CPT.url(), "11982").isOk()).isTrue();
      assertThat(validate(round.getUrl(), CPT.url(), "11983").isOk()).isTrue();
    }

    @Test
    void thatChooseByAnUnknownFilterNeverRefuseACode() {
      ValueSet set = add("filtered", filtered("kind", "cat-1"));
      CodeValidationResult result = validate(set.getUrl(), CPT.url(), "11982");
      assertThat(result.isOk()).isTrue();
      assertThat(Said.lines(result))
          .containsExactly(
              "INFORMATION Whether the value set https://clinic.example/ValueSet/filtered has 11982"
                  + " was not checked: it chooses codes by a filter or a value set that is not known"
                  + " here.");
    }

    @Test
    void thatAreExpandedHaveWhatTheExpansionLists() {
      ValueSet set = new ValueSet();
      set.setUrl(OWN + "expanded");
      set.getExpansion().addContains().setSystem(CPT.url()).setCode("11982");
      others.addValueSet(set);
      assertThat(validate(set.getUrl(), CPT.url(), "11982").isOk()).isTrue();
      assertThat(validate(set.getUrl(), CPT.url(), "11983").isOk()).isFalse();
      set.getExpansion().addExtension(Expansion.TOO_COSTLY, new BooleanType(true));
      assertThat(validate(set.getUrl(), CPT.url(), "11983").isOk()).isTrue();
    }

    @Test
    void aSystemThatIsNotGivenIsInferredWhereHapiAllowsIt() {
      ValueSet set = add("inferred", include(HCPCS, "J1100"));
      assertThat(support.validateCodeInValueSet(root, infer(), null, "J1100", null, set).isOk())
          .isTrue();
      assertThat(
              support.validateCodeInValueSet(
                  root, new ConceptValidationOptions(), null, "J1100", null, set))
          .isNull();
    }

    @Test
    void withoutCodesOfOursAreNotOurs() {
      ValueSet set = add("foreign", new ConceptSetComponent().setSystem("http://loinc.org"));
      assertThat(support.isValueSetSupported(root, set.getUrl())).isFalse();
      assertThat(support.isValueSetSupported(root, OWN + "unknown")).isFalse();
      assertThat(validate(set.getUrl(), CPT.url(), "11982")).isNull();
      assertThat(validate(OWN + "unknown", CPT.url(), "11982")).isNull();
    }

    @Test
    void codesOfOtherSystemsAreForTheNextToAnswer() {
      ValueSet set =
          add("mixed", include(CPT), new ConceptSetComponent().setSystem("http://loinc.org"));
      assertThat(validate(set.getUrl(), "http://loinc.org", "718-7")).isNull();
      assertThat(validate(set.getUrl(), CPT.url(), "11982").isOk()).isTrue();
    }
  }

  @Nested
  class Expanded {
    @Test
    void listWhatTheCatalogHasButNoNumberThatIsNotAssigned() {
      ValueSet expanded = expand(find("cpt-base"), new ValueSetExpansionOptions());
      assertThat(codes(expanded))
          .containsExactly("0001U", "11952", "11982", "11983", "33333", "33336", "33337");
      assertThat(expanded.getExpansion().getTotal()).isEqualTo(7);
      assertThat(expanded.getExpansion().getContains().get(1).getDisplay())
          .isEqualTo("A shot of filler");
      assertThat(expanded.getExpansion().getContains().get(1).getSystem()).isEqualTo(CPT.url());
    }

    @Test
    void sayThatTheyCanNeverBeTheWholeOfASystem() {
      assertThat(expand(find("cpt-base"), new ValueSetExpansionOptions()).getExpansion())
          .matches(it -> it.hasExtension(Expansion.UNCLOSED))
          .matches(it -> !it.hasExtension(Expansion.TOO_COSTLY));
    }

    @Test
    void listModifiersWithTheRest() {
      assertThat(codes(expand(find("cpt-modifiers"), new ValueSetExpansionOptions())))
          .containsExactly("25", "50");
      assertThat(codes(expand(find("cpt-all"), new ValueSetExpansionOptions())))
          .contains("11982", "50");
    }

    @Test
    void listWhatIsEnumeratedOnceAndWithoutWhatIsExcluded() {
      ValueSet set = add("listed", include(CPT, "11982", "44444"), include(CPT, "11982", "11983"));
      set.getCompose().addExclude(include(CPT, "11983"));
      ValueSet expanded = expand(set, new ValueSetExpansionOptions());
      assertThat(codes(expanded)).containsExactly("11982", "44444");
      assertThat(expanded.getExpansion().hasExtension()).isFalse();
    }

    @Test
    void areCutAndSaySo() {
      ValueSet expanded =
          expand(find("cpt-base"), ValueSetExpansionOptions.forOffsetAndCount(2, 3));
      assertThat(codes(expanded)).containsExactly("11982", "11983", "33333");
      assertThat(expanded.getExpansion().getTotal()).isEqualTo(7);
      assertThat(expanded.getExpansion().getOffset()).isEqualTo(2);
      assertThat(expanded.getExpansion().hasExtension(Expansion.TOO_COSTLY)).isTrue();
      assertThat(expanded.getExpansion().getParameter("warning").getValue().primitiveValue())
          .isEqualTo(
              "Cut: 3 of 7 codes are listed. Ask for others by offset, at most 1000 at once.");
    }

    @Test
    void neverListMoreThanAThousand() {
      List<String> codes = new ArrayList<>();
      for (int i = 0; i < 1500; i++) {
        codes.add(String.valueOf(10004 + i));
      }
      ValueSet set = add("long", include(CPT, codes.toArray(String[]::new)));
      ValueSet expanded = expand(set, ValueSetExpansionOptions.forOffsetAndCount(0, 100_000));
      assertThat(expanded.getExpansion().getContains()).hasSize(1000);
      assertThat(expanded.getExpansion().getTotal()).isEqualTo(1500);
    }

    @Test
    void areNarrowedByATextInCodeOrDisplay() {
      ValueSetExpansionOptions implants = new ValueSetExpansionOptions().setFilter(" Implant");
      assertThat(codes(expand(find("cpt-base"), implants))).containsExactly("11982", "11983");
    }

    @Test
    void areOfTheDayOfTheCatalog() {
      CptValidationSupport later =
          new CptValidationSupport(Said.CONTEXT, Clinic.fragment().asOf(LocalDate.of(2026, 7, 1)));
      ValueSet expanded =
          (ValueSet) later.expandValueSet(root, null, find("cpt-base")).getValueSet();
      assertThat(codes(expanded)).doesNotContain("33333").contains("33337");
    }

    @Test
    void areNotMadeOfWhatIsNotKnownHere() {
      ValueSet filtered = add("filtered", filtered("kind", "cat-1"));
      ValueSetExpansionOutcome outcome = support.expandValueSet(root, null, filtered);
      assertThat(outcome.getValueSet()).isNull();
      assertThat(outcome.getError())
          .isEqualTo(
              "The value set https://clinic.example/ValueSet/filtered was not expanded: it chooses"
                  + " codes by a filter or a value set that is not known here. Known are modifier"
                  + " and modified, equal to true or false.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://loinc.org", "http://snomed.info/sct"})
    void withOtherSystemsAreForTheNextToMake(String system) {
      ValueSet mixed = add("mixed", include(CPT), new ConceptSetComponent().setSystem(system));
      assertThat(support.expandValueSet(root, null, mixed)).isNull();
      assertThat(support.expandValueSet(root, null, add("empty"))).isNull();
    }
  }

  private CodeValidationResult validate(String url, String system, String code) {
    return support.validateCode(root, new ConceptValidationOptions(), system, code, null, url);
  }

  private static ConceptValidationOptions infer() {
    return new ConceptValidationOptions().setInferSystem(true);
  }

  private ValueSet find(String id) {
    return (ValueSet) support.fetchValueSet(HL7 + id);
  }

  private ValueSet expand(ValueSet set, ValueSetExpansionOptions options) {
    return (ValueSet) support.expandValueSet(root, options, set).getValueSet();
  }

  private static List<String> codes(ValueSet expanded) {
    return expanded.getExpansion().getContains().stream()
        .map(ValueSetExpansionContainsComponent::getCode)
        .toList();
  }

  private ValueSet add(String id, ConceptSetComponent... includes) {
    ValueSet set = new ValueSet();
    set.setUrl(OWN + id);
    for (ConceptSetComponent include : includes) {
      set.getCompose().addInclude(include);
    }
    others.addValueSet(set);
    return set;
  }

  private static ConceptSetComponent include(CodingSystem system, String... codes) {
    ConceptSetComponent include = new ConceptSetComponent().setSystem(system.url());
    for (String code : codes) {
      include.addConcept().setCode(code);
    }
    return include;
  }

  private static ConceptSetComponent imported(String url) {
    return new ConceptSetComponent().addValueSet(url);
  }

  private static ConceptSetComponent filtered(String property, String value) {
    ConceptSetComponent include = include(CPT);
    include.addFilter().setProperty(property).setOp(FilterOperator.EQUAL).setValue(value);
    return include;
  }
}
