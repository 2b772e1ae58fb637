package io.github.cptcatalog.query;

import io.github.cptcatalog.model.AmbulanceTrip;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.MalformedCodeException;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Procedures by code, made of one or more data sets. Immutable and safe to share between threads;
 * make one and keep it. To reload, make a new one and swap an {@link
 * java.util.concurrent.atomic.AtomicReference}: who reads has the old one whole or the new one.
 */
public final class Catalog {
  private final Layers layers;
  private final Optional<LocalDate> day;
  private final List<Procedure> inCodeOrder;
  private final Lazy<Indexes> indexes;

  Catalog(Layers layers, Optional<LocalDate> day) {
    this.layers = layers;
    this.day = day;
    this.inCodeOrder =
        day.isEmpty() ? layers.procedures() : inForce(layers.procedures(), day.get());
    this.indexes =
        new Lazy<>(
            // a class: the first lambda of a program takes long to link
            new Supplier<>() {
              @Override
              public Indexes get() {
                return new Indexes(inCodeOrder);
              }
            });
  }

  /**
   * Makes a catalog of data sets, each over those before it.
   *
   * <ul>
   *   <li>A record replaces the one that an earlier data set has under its code, with all that was
   *       amended in it.
   *   <li>An amendment changes the record that the data sets before its own have under its code, as
   *       {@link io.github.cptcatalog.model.Amendment#applyTo} says.
   *   <li>Of two modifiers with one code that of the later register counts; one that a record uses
   *       counts where no register has the code.
   * </ul>
   *
   * @param first a data set
   * @param later further ones, each over those before it
   * @return a new catalog
   * @throws DatasetException if amendments name codes that no data set before their own has, or
   *     break a rule where they are applied; it names every such amendment of every data set
   */
  public static Catalog of(Dataset first, Dataset... later) {
    CatalogBuilder builder = builder().add(Objects.requireNonNull(first, "first"));
    Arrays.stream(later).forEach(builder::add);
    return builder.build();
  }

  /**
   * Makes a catalog of procedures that belong to no data set.
   *
   * @param procedures each code once; may be empty
   * @return a new catalog without editions, with the modifiers that the procedures name
   * @throws IllegalArgumentException if a code stands twice
   */
  public static Catalog of(Collection<Procedure> procedures) {
    return builder().addProcedures(procedures).build();
  }

  /**
   * Returns a builder, for a number of layers that is known at run time only.
   *
   * @return an empty builder, which would build an empty catalog
   */
  public static CatalogBuilder builder() {
    return new CatalogBuilder();
  }

  /**
   * Returns the catalog of a day: it finds, lists and counts the records that are in force then; a
   * record of which no day is known always is. It remembers the others, so that {@link #lookup} and
   * {@link #get} can say of an ended code that it ended and what replaced it. Editions, modifiers
   * and origins are those of all days.
   *
   * @param day the date of service
   * @return a catalog of the same layers; made from all of them, whatever day this one is of
   */
  public Catalog asOf(LocalDate day) {
    return new Catalog(layers, Optional.of(Objects.requireNonNull(day, "day")));
  }

  /**
   * Returns the day that this catalog is of.
   *
   * @return the day given to {@link #asOf}; empty for a catalog of all days
   */
  public Optional<LocalDate> day() {
    return day;
  }

  /**
   * Returns the record under a code. Look at its {@link Procedure#doubt()} before you rely on it.
   *
   * @param code a code as text, such as {@code "11952"}
   * @return the record; empty where this catalog has none, where it was not in force on the day of
   *     this catalog, or where the text is not a code. {@link #lookup(String)} tells those apart
   */
  public Optional<Procedure> find(String code) {
    return ifInForce(layers.find(Objects.requireNonNull(code, "code")));
  }

  /**
   * Returns the record under a code. Look at its {@link Procedure#doubt()} before you rely on it.
   *
   * @param code a code
   * @return the record; empty where this catalog has none, or where it was not in force on the day
   *     of this catalog
   */
  public Optional<Procedure> find(ProcedureCode code) {
    return ifInForce(remembered(Objects.requireNonNull(code, "code")));
  }

  /**
   * Returns the record under a code that must be there.
   *
   * @param code a code as text, such as {@code "11952"}
   * @return the record
   * @throws MalformedCodeException if the text is not a code
   * @throws UnknownCodeException if this catalog lacks the code, naming the nearest ones; if the
   *     code was not in force on the day of this catalog, saying since when or until when
   */
  public Procedure get(String code) {
    ProcedureCode wanted = ProcedureCode.of(code);
    return find(wanted).orElseThrow(() -> new Answers(this).unknown(wanted, usualDay()));
  }

  /**
   * Looks a code up and says in words what came of it. Whether a code is in force is judged by the
   * day of this catalog; where it is of all days, by the newest date of the data sets that have
   * records; a catalog without either calls none ended.
   *
   * @param text any text
   * @return the answer
   */
  public Lookup lookup(String text) {
    return new Answers(this).to(text, usualDay());
  }

  /**
   * Looks a code up for a day and says in words what came of it. It looks at the records of all
   * days, even in the catalog of another day.
   *
   * @param text any text
   * @param day the date of service by which it is judged whether a code is in force
   * @return the answer
   */
  public Lookup lookup(String text, LocalDate day) {
    Objects.requireNonNull(day, "day");
    // what a catalog of another day says is absent may be there on this one
    Catalog ofTheDay = this.day.isPresent() ? asOf(day) : this;
    return new Answers(ofTheDay).to(text, Optional.of(day));
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
   * Returns the procedures that fit a text best, as a search box wants them while somebody types.
   * Short for {@code query().search(text, most)}, where more is said.
   *
   * @param text any text, such as {@code "pump refil"}
   * @param most how many to give at most, zero or more
   * @return unmodifiable, the best first; empty where nothing fits or the text has no word
   * @throws IllegalArgumentException if the number is negative
   */
  public List<SearchHit> search(String text, int most) {
    return query().search(text, most);
  }

  /**
   * Tells which data sets a record comes from, in force or not.
   *
   * @param code a code as text, such as {@code "11952"}
   * @return the data set that has the record, and those that amended it; empty where this catalog
   *     lacks the code or the text is not a code
   */
  public Optional<Origin> origin(String code) {
    return ProcedureCode.find(Objects.requireNonNull(code, "code")).flatMap(this::origin);
  }

  /**
   * Tells which data sets a record comes from, in force or not.
   *
   * @param code a code
   * @return the data set that has the record, and those that amended it; empty where this catalog
   *     lacks the code
   */
  public Optional<Origin> origin(ProcedureCode code) {
    return layers.origin(Objects.requireNonNull(code, "code"));
  }

  /**
   * Tells what changed from this catalog to another. Of catalogs of a day, what is in force is
   * compared: {@code catalog.asOf(dec31).diff(catalog.asOf(jan1))} is what the new year brought.
   *
   * @param other the later catalog
   * @return the records that only one of them has, and those that differ, field by field
   */
  public CatalogDiff diff(Catalog other) {
    return CatalogDiff.between(this, Objects.requireNonNull(other, "other"));
  }

  /**
   * Returns every procedure; of the catalog of a day, those in force then.
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
    return layers.editions();
  }

  /**
   * Returns an entry of the modifier register.
   *
   * @param code two digits or letters in any case, such as {@code "50"}
   * @return the entry; empty where the register has none, which does not mean that there is no such
   *     modifier
   */
  public Optional<Modifier> modifier(String code) {
    return layers.modifier(Objects.requireNonNull(code, "code").toUpperCase(Locale.ROOT));
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
    return layers.registers();
  }

  /**
   * Returns the modifiers of all registers, and those that procedures use besides; of those with
   * one code the latest, registers first.
   *
   * @return unmodifiable, ordered by code; may be empty
   */
  public List<Modifier> modifiers() {
    return layers.modifiers();
  }

  List<ProcedureCode> codes() {
    return inCodeOrder.stream().map(Procedure::code).toList();
  }

  Indexes indexes() {
    return indexes.get();
  }

  /** Finds a record whether or not it is in force on the day. */
  Optional<Procedure> remembered(ProcedureCode code) {
    return layers.find(code.text());
  }

  private static List<Procedure> inForce(List<Procedure> procedures, LocalDate day) {
    Filter inForce = Filter.inForceOn(day);
    return procedures.stream().filter(inForce::matches).toList();
  }

  private Optional<Procedure> ifInForce(Optional<Procedure> found) {
    return day.isEmpty() || found.isEmpty() || found.get().validity().isInForceOn(day.get())
        ? found
        : Optional.empty();
  }

  private Optional<LocalDate> usualDay() {
    return day.or(layers::day);
  }
}
