package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * Writes what a catalog has as FHIR: codings and concepts for the resources of others, and a {@code
 * CodeSystem} or {@code ValueSet} of its own. Immutable and safe to share between threads; each
 * call returns a new object, which is the caller's to change.
 *
 * <p>A display says what the code means in the words of the catalog: the title of the record, or
 * {@code codeCheck.officialMeaning} where the text is about something else. A number that is not
 * assigned has none and is in no code system or value set. Official wording is never written, since
 * its licence must be shown beside it.
 */
public final class ProcedureResources {
  private static final int MOST_IN_A_VALUE_SET = 1_000;

  private final Catalog catalog;
  private final Records records;

  private ProcedureResources(Catalog catalog) {
    this.catalog = Objects.requireNonNull(catalog, "catalog");
    this.records = new Records(catalog);
  }

  /**
   * Makes a writer for a catalog.
   *
   * @param catalog codes and modifiers; that of a day writes the year as the version of CPT
   * @return a new writer
   */
  public static ProcedureResources of(Catalog catalog) {
    return new ProcedureResources(catalog);
  }

  /**
   * Returns a code as a coding.
   *
   * @param code a code, in the catalog or not
   * @return the system by the shape of the code, the year as the version of CPT where the catalog
   *     is of a day, and a display where the catalog knows what the code means
   */
  public Coding coding(ProcedureCode code) {
    Coding coding = coding(CodingSystem.of(code), code.text());
    records.find(code).flatMap(Displays::of).ifPresent(coding::setDisplay);
    return coding;
  }

  /**
   * Returns the code of a record as a coding.
   *
   * @param procedure a record, of this catalog or not
   * @return as {@link #coding(ProcedureCode)}, with what this record says as display
   */
  public Coding coding(Procedure procedure) {
    Coding coding = coding(CodingSystem.of(procedure.code()), procedure.code().text());
    Displays.of(procedure).ifPresent(coding::setDisplay);
    return coding;
  }

  /**
   * Returns a modifier as a coding.
   *
   * @param modifier an entry of a register
   * @return the system by the level of the modifier, and its name as display
   */
  public Coding coding(Modifier modifier) {
    return coding(CodingSystem.of(modifier.level()), modifier.code()).setDisplay(modifier.name());
  }

  /**
   * Returns what stands in {@code productOrService} of a claim line, without the modifiers.
   *
   * @param procedure a code with modifiers
   * @return a concept with the coding of the code
   */
  public CodeableConcept productOrService(CodedProcedure procedure) {
    return new CodeableConcept(coding(procedure.code()));
  }

  /**
   * Returns what stands in {@code modifier} of a claim line.
   *
   * @param procedure a code with modifiers
   * @return a new list with a concept for each modifier, in the order of the line; one that is not
   *     in the register is written under CPT where it has two digits and else under HCPCS Level II,
   *     without a display
   */
  public List<CodeableConcept> modifiers(CodedProcedure procedure) {
    return procedure.modifiers().stream()
        .map(modifier -> new CodeableConcept(modifier(modifier, procedure.code())))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * Returns the codes and modifiers of the catalog that belong to a system. It is complete where
   * the editions are, for every kind of code of the system, on the day of the catalog or else of
   * its newest edition; and else a fragment. Modifiers are those of the register, which may lack
   * some even so.
   *
   * @param system the system
   * @return a code system under the address of the system, with our displays, synonyms as
   *     designations, what is known of each code as properties, and the notices of the editions
   *     with that of the AMA as copyright
   */
  public CodeSystem codeSystem(CodingSystem system) {
    return new CodeSystemPart(catalog, system).toResource();
  }

  /**
   * Returns a value set that lists what a query finds, 1,000 codes at most.
   *
   * @param url the address of the value set, such as {@code https://clinic.example/ValueSet/pumps}
   * @param query which codes
   * @return as {@link #valueSet(String, ProcedureQuery, int)}
   */
  public ValueSet valueSet(String url, ProcedureQuery query) {
    return valueSet(url, query, MOST_IN_A_VALUE_SET);
  }

  /**
   * Returns a value set that lists what a query finds. It is a list of codes and stays as it is
   * when the catalog changes.
   *
   * @param url the address of the value set, such as {@code https://clinic.example/ValueSet/pumps}
   * @param query which codes
   * @param most how many codes, 1 or more
   * @return a value set with our displays; where it is cut, description and the extension {@code
   *     valueset-warning} say how many codes are missing; where the query finds none, a value set
   *     that has none
   * @throws IllegalArgumentException if the address is blank, or {@code most} is below 1
   */
  public ValueSet valueSet(String url, ProcedureQuery query, int most) {
    return new ValueSetOfQuery(catalog).toResource(url, query, most);
  }

  /** Returns the version of a system that the catalog speaks of; CPT is published by the year. */
  Optional<String> version(CodingSystem system) {
    return system == CodingSystem.CPT
        ? catalog.day().map(day -> "" + day.getYear())
        : Optional.empty();
  }

  private Coding coding(CodingSystem system, String code) {
    Coding coding = new Coding().setSystem(system.url()).setCode(code);
    version(system).ifPresent(coding::setVersion);
    return coding;
  }

  private Coding modifier(String modifier, ProcedureCode procedure) {
    return catalog
        .modifier(modifier, procedure)
        .map(this::coding)
        .orElseGet(() -> coding(systemOf(modifier), modifier));
  }

  private static CodingSystem systemOf(String modifier) {
    return modifier.chars().allMatch(Character::isDigit) ? CodingSystem.CPT : CodingSystem.HCPCS;
  }
}
