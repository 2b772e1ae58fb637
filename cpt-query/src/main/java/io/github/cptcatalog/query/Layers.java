package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the layers of a catalog say together, of all days. Immutable. */
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
    this.procedures = inCodeOrder.stream().map(Laid::procedure).toList();
    this.found = found(procedures);
    this.codes = new CodeTable(procedures);
    List<Dataset> datasets = layers.stream().flatMap(layer -> layer.dataset().stream()).toList();
    this.editions = datasets.stream().map(Dataset::edition).toList();
    this.day =
        datasets.stream()
            .filter(dataset -> !dataset.procedures().isEmpty())
            .map(dataset -> dataset.edition().asOf())
            .max(LocalDate::compareTo)
            .or(() -> editions.stream().map(Edition::asOf).max(LocalDate::compareTo));
    this.registers = datasets.stream().map(Dataset::modifiers).toList();
    // a data set need not have a register; what its procedures use is known even so
    layers.stream().flatMap(Layer::modifiersInUse).forEach(this::put);
    registers.stream().flatMap(register -> register.entries().stream()).forEach(this::put);
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

  // an array, since a list would have to look at each Optional to see that it is one
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Optional<Procedure>[] found(List<Procedure> procedures) {
    return procedures.stream().map(Optional::of).toArray(Optional[]::new);
  }

  private void put(Modifier modifier) {
    modifiers.put(modifier.code(), modifier);
  }
}
