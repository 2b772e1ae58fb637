package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the layers of a catalog say together, of all days. Immutable.
 *
 * <p>It loops, as all do that the first look-up of a program goes through: to link its first lambda
 * and its first stream takes a JVM as long as to read the bundled data.
 */
final class Layers {
  private final List<Laid> inCodeOrder;
  private final CodeTable codes;
  // made beforehand, so that a look-up allocates nothing
  private final Optional<Procedure>[] found;
  private final List<Procedure> procedures;
  private final List<Edition> editions;
  private final Optional<LocalDate> day;
  private final List<ModifierRegister> registers;
  private final SortedMap<String, Modifier> modifiers = new TreeMap<>();

  /**
   * Lays each layer over those before it.
   *
   * @throws DatasetException if an amendment does not fit; it names those of all layers
   */
  Layers(List<Layer> layers) {
    this.inCodeOrder = List.copyOf(Layering.of(layers).values());
    this.procedures = procedures(inCodeOrder);
    this.found = found(procedures);
    this.codes = new CodeTable(procedures);
    List<Dataset> datasets = datasets(layers);
    this.day = newestDay(datasets);
    List<Edition> editions = new ArrayList<>();
    List<ModifierRegister> registers = new ArrayList<>();
    // a data set need not have a register; what its procedures use is known even so
    for (Layer layer : layers) {
      for (ModifierUse use : layer.modifiersInUse()) {
        put(use.modifier());
      }
    }
    for (Dataset dataset : datasets) {
      editions.add(dataset.edition());
      registers.add(dataset.modifiers());
      for (Modifier modifier : dataset.modifiers().entries()) {
        put(modifier);
      }
    }
    this.editions = List.copyOf(editions);
    this.registers = List.copyOf(registers);
  }

  /** Finds the record under a code as text; empty for text that is not a code, too. */
  Optional<Procedure> find(String code) {
    int position = codes.position(code);
    return position < 0 ? Optional.empty() : found[position];
  }

  Optional<Origin> origin(ProcedureCode code) {
    int position = codes.position(code.text());
    return position < 0 ? Optional.empty() : Optional.of(inCodeOrder.get(position).origin());
  }

  List<Procedure> procedures() {
    return procedures;
  }

  /**
   * The newest day of a data set with records: prices of today say nothing of the codes of today.
   */
  Optional<LocalDate> day() {
    return day;
  }

  List<Edition> editions() {
    return editions;
  }

  List<ModifierRegister> registers() {
    return registers;
  }

  Optional<Modifier> modifier(String code) {
    return Optional.ofNullable(modifiers.get(code));
  }

  List<Modifier> modifiers() {
    return List.copyOf(modifiers.values());
  }

  private static List<Procedure> procedures(List<Laid> laid) {
    Procedure[] procedures = new Procedure[laid.size()];
    for (int i = 0; i < procedures.length; i++) {
      procedures[i] = laid.get(i).procedure();
    }
    return List.of(procedures);
  }

  // an array, since a list would have to look at each Optional to see that it is one
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Optional<Procedure>[] found(List<Procedure> procedures) {
    Optional<Procedure>[] found = new Optional[procedures.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = Optional.of(procedures.get(i));
    }
    return found;
  }

  private static List<Dataset> datasets(List<Layer> layers) {
    List<Dataset> datasets = new ArrayList<>();
    for (Layer layer : layers) {
      if (layer.dataset().isPresent()) {
        datasets.add(layer.dataset().get());
      }
    }
    return datasets;
  }

  private static Optional<LocalDate> newestDay(List<Dataset> datasets) {
    Optional<LocalDate> ofRecords = Optional.empty();
    Optional<LocalDate> ofAny = Optional.empty();
    for (Dataset dataset : datasets) {
      LocalDate day = dataset.edition().asOf();
      ofAny = later(ofAny, day);
      if (!dataset.procedures().isEmpty()) {
        ofRecords = later(ofRecords, day);
      }
    }
    return ofRecords.isPresent() ? ofRecords : ofAny;
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, LocalDate other) {
    return one.isPresent() && one.get().isAfter(other) ? one : Optional.of(other);
  }

  private void put(Modifier modifier) {
    modifiers.put(modifier.code(), modifier);
  }
}
