package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is laid over other records in one go.
 *
 * @param dataset the data set; empty for procedures that belong to none
 * @param procedures its records, each code once
 */
record Layer(Optional<Dataset> dataset, List<Procedure> procedures) {

  static Layer of(Dataset dataset) {
    Objects.requireNonNull(dataset, "dataset");
    return new Layer(Optional.of(dataset), dataset.procedures());
  }

  static Layer of(Collection<Procedure> procedures) {
    List<Procedure> copy = List.copyOf(Objects.requireNonNull(procedures, "procedures"));
    Set<ProcedureCode> seen = new HashSet<>();
    for (Procedure procedure : copy) {
      if (!seen.add(procedure.code())) {
        throw new IllegalArgumentException("Code " + procedure.code() + " stands twice; keep one.");
      }
    }
    return new Layer(Optional.empty(), copy);
  }

  /** The modifiers that the layer uses, in its register or not. */
  List<ModifierUse> modifiersInUse() {
    List<ModifierUse> uses = new ArrayList<>();
    for (Procedure procedure : procedures) {
      uses.addAll(procedure.modifiers());
    }
    if (dataset.isPresent()) {
      for (Amendment amendment : dataset.get().amendments()) {
        uses.addAll(amendment.billing().modifiers());
      }
    }
    return uses;
  }
}
