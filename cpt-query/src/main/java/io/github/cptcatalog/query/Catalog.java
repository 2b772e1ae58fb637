package io.github.cptcatalog.query;

import io.github.cptcatalog.model.AmbulanceTrip;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.MalformedCodeException;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Procedures by code, made of one or more data sets. Immutable and safe to share between threads;
 * make one and keep it.
 */
public final class Catalog {
  private final List<Edition> editions;
  private final List<ModifierRegister> registers;
  private final TreeMap<ProcedureCode, Procedure> byCode = new TreeMap<>();
  private final TreeMap<String, Modifier> modifiers = new TreeMap<>();
  private final List<Procedure> inCodeOrder;

  private Catalog(
      List<Edition> editions, List<Procedure> procedures, List<ModifierRegister> registers) {
    this.editions = List.copyOf(editions);
    this.registers = List.copyOf(registers);
    procedures.forEach(procedure -> byCode.put(procedure.code(), procedure));
    registers.stream()
        .flatMap(register -> register.entries().stream())
        .forEach(modifier -> modifiers.put(modifier.code(), modifier));
    // a data set need not have a register; what its procedures use is known even so
    procedures.stream()
        .flatMap(procedure -> procedure.modifiers().stream())
        .map(ModifierUse::modifier)
        .forEach(modifier -> modifiers.putIfAbsent(modifier.code(), modifier));
    this.inCodeOrder = List.copyOf(byCode.values());
  }

  /**
   * Makes a catalog of data sets. Where two of them have a code or a modifier in common, the later
   * one counts.
   *
   * @param first a data set
   * @param later further ones, each over those before it
   * @return a new catalog
   */
  public static Catalog of(Dataset first, Dataset... later) {
    List<Dataset> datasets = new ArrayList<>();
    datasets.add(Objects.requireNonNull(first, "first"));
    Collections.addAll(datasets, later);
    return ofAll(datasets);
  }

  /**
   * Makes a catalog of procedures that belong to no data set.
   *
   * @param procedures each code once; may be empty
   * @return a new catalog without editions, with the modifiers that the procedures name
   * @throws IllegalArgumentException if a code stands twice
   */
  public static Catalog of(Collection<Procedure> procedures) {
    List<Procedure> copy = List.copyOf(Objects.requireNonNull(procedures, "procedures"));
    Set<ProcedureCode> seen = new HashSet<>();
    for (Procedure procedure : copy) {
      if (!seen.add(procedure.code())) {
        throw new IllegalArgumentException("Code " + procedure.code() + " stands twice; keep one.");
      }
    }
    return new Catalog(List.of(), copy, List.of());
  }

  static Catalog ofAll(List<Dataset> datasets) {
    return new Catalog(
        datasets.stream().map(Dataset::edition).toList(),
        datasets.stream().flatMap(dataset -> dataset.procedures().stream()).toList(),
        datasets.stream().map(Dataset::modifiers).toList());
  }

  /**
   * Returns the record under a code. Look at its {@link Procedure#doubt()} before you rely on it.
   *
   * @param code a code as text, such as {@code "11952"}
   * @return the record; empty where this catalog has none or the text is not a code. {@link
   *     #lookup(String)} tells those apart
   */
  public Optional<Procedure> find(String code) {
    return ProcedureCode.find(Objects.requireNonNull(code, "code")).flatMap(this::find);
  }

  /**
   * Returns the record under a code. Look at its {@link Procedure#doubt()} before you rely on it.
   *
   * @param code a code
   * @return the record; empty where this catalog has none
   */
  public Optional<Procedure> find(ProcedureCode code) {
    return Optional.ofNullable(byCode.get(Objects.requireNonNull(code, "code")));
  }

  /**
   * Returns the record under a code that must be there.
   *
   * @param code a code as text, such as {@code "11952"}
   * @return the record
   * @throws MalformedCodeException if the text is not a code
   * @throws UnknownCodeException if this catalog lacks the code; it names the nearest ones
   */
  public Procedure get(String code) {
    ProcedureCode wanted = ProcedureCode.of(code);
    return find(wanted)
        .orElseThrow(
            () -> {
              Lookup missed = new Answers(this).notInCatalog(wanted, newestDate());
              return new UnknownCodeException(wanted, missed.nearest(), missed.sentence());
            });
  }

  /**
   * Looks a code up and says in words what came of it. Whether a code is in force is judged by the
   * newest date of the {@link #editions()}; a catalog without editions calls none ended.
   *
   * @param text any text
   * @return the answer
   */
  public Lookup lookup(String text) {
    return new Answers(this).to(text, newestDate());
  }

  /**
   * Looks a code up for a day and says in words what came of it.
   *
   * @param text any text
   * @param day the date of service by which ended codes are judged
   * @return the answer
   */
  public Lookup lookup(String text, LocalDate day) {
    return new Answers(this).to(text, Optional.of(Objects.requireNonNull(day, "day")));
  }

  /**
   * Returns the widest query: every procedure, in code order.
   *
   * @return a query to narrow
   */
  public ProcedureQuery query() {
    return ProcedureQuery.of(this);
  }

  /**
   * Tells what changed from this catalog to another.
   *
   * @param other the later catalog
   * @return the records that only one of them has, and those that differ, field by field
   */
  public CatalogDiff diff(Catalog other) {
    return CatalogDiff.between(this, Objects.requireNonNull(other, "other"));
  }

  /**
   * Returns every procedure.
   *
   * @return unmodifiable, in code order; may be empty
   */
  public List<Procedure> procedures() {
    return inCodeOrder;
  }

  /**
   * Returns the number of procedures.
   *
   * @return zero or more
   */
  public int size() {
    return inCodeOrder.size();
  }

  /**
   * Returns the editions of the data sets that this catalog is made of.
   *
   * @return unmodifiable, in the order in which they were layered; empty for a catalog that was
   *     made of bare procedures
   */
  public List<Edition> editions() {
    return editions;
  }

  /**
   * Returns an entry of the modifier register.
   *
   * @param code two digits or letters in any case, such as {@code "50"}
   * @return the entry; empty where the register has none, which does not mean that there is no such
   *     modifier
   */
  public Optional<Modifier> modifier(String code) {
    return Optional.ofNullable(
        modifiers.get(Objects.requireNonNull(code, "code").toUpperCase(Locale.ROOT)));
  }

  /**
   * Returns what a modifier means on a line with this procedure. Two letters on an ambulance line
   * name a trip, although 46 such pairs are ordinary modifiers elsewhere.
   *
   * @param code two digits or letters in any case, such as {@code "HH"}
   * @param procedure the code on the same line
   * @return the entry of the register, or the trip; empty where neither is known
   */
  public Optional<Modifier> modifier(String code, ProcedureCode procedure) {
    return AmbulanceTrip.find(code, procedure)
        .map(AmbulanceTrip::toModifier)
        .or(() -> modifier(code));
  }

  /**
   * Returns the registers that {@link #modifiers()} comes from, each with the day as of which it
   * holds and its notices.
   *
   * @return unmodifiable, in the order in which the data sets were layered; each may be empty
   */
  public List<ModifierRegister> modifierRegisters() {
    return registers;
  }

  /**
   * Returns the modifiers of all registers, and those that procedures use besides; of those with
   * one code the latest.
   *
   * @return unmodifiable, ordered by code; may be empty
   */
  public List<Modifier> modifiers() {
    return List.copyOf(modifiers.values());
  }

  Set<ProcedureCode> codes() {
    return Collections.unmodifiableSet(byCode.keySet());
  }

  private Optional<LocalDate> newestDate() {
    return editions.stream().map(Edition::asOf).max(LocalDate::compareTo);
  }
}
