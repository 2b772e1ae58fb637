package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.DatasetFaults;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Lays records over records, layer by layer, and gathers what does not fit. */
final class Layering {
  /** An overlay on the wrong data set has a fault for each of its codes. */
  private static final int FAULTS_KEPT = 100;

  private final SortedMap<ProcedureCode, Laid> records = new TreeMap<>();
  private final DatasetFaults faults;

  private Layering(List<Layer> layers) {
    StringJoiner editions = new StringJoiner(", ", "The catalog of ", "");
    for (Layer layer : layers) {
      if (layer.dataset().isPresent()) {
        editions.add(layer.dataset().get().edition().toString());
      }
    }
    this.faults = new DatasetFaults(editions.toString(), FAULTS_KEPT);
  }

  /**
   * Lays each layer over those before it.
   *
   * @throws DatasetException if an amendment does not fit; it names those of all layers, up to 100
   */
  static SortedMap<ProcedureCode, Laid> of(List<Layer> layers) {
    Layering layering = new Layering(layers);
    for (Layer layer : layers) {
      layering.lay(layer);
    }
    layering.faults.throwIfAny();
    return layering.records;
  }

  private void lay(Layer layer) {
    Optional<Edition> edition = Optional.empty();
    if (layer.dataset().isPresent()) {
      Dataset dataset = layer.dataset().get();
      amend(dataset);
      edition = Optional.of(dataset.edition());
    }
    for (Procedure procedure : layer.procedures()) {
      records.put(procedure.code(), new Laid(procedure, edition, List.of()));
    }
  }

  private void amend(Dataset dataset) {
    for (int i = 0; i < dataset.amendments().size(); i++) {
      Amendment amendment = dataset.amendments().get(i);
      Laid below = records.get(amendment.code());
      if (below == null) {
        String mend =
            "No data set below has code "
                + amendment.code()
                + "; add its record, or name the data set that has it before this one.";
        faults.add(fault(dataset, i, mend));
        continue;
      }
      try {
        records.put(amendment.code(), below.amended(amendment, dataset.edition()));
      } catch (IllegalArgumentException broken) {
        faults.add(fault(dataset, i, String.valueOf(broken.getMessage())));
      }
    }
  }

  private static DatasetFault fault(Dataset dataset, int index, String message) {
    return new DatasetFault(
        dataset.edition().toString(),
        0,
        0,
        "/amendments/" + index,
        Optional.of(dataset.amendments().get(index).code().text()),
        message);
  }
}
