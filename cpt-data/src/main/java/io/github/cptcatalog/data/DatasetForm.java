package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.stream.Stream;

/** A data set as it is written: the register first, since a reader needs it for the records. */
record DatasetForm(
    Edition edition,
    ModifierRegister modifiers,
    List<Procedure> procedures,
    List<Amendment> amendments) {

  static DatasetForm of(Dataset dataset) {
    ModifierResolver resolver = ModifierResolver.of(dataset.modifiers());
    Stream.concat(
            dataset.procedures().stream().map(Procedure::billing),
            dataset.amendments().stream().map(Amendment::billing))
        .map(BillingFacts::modifiers)
        .flatMap(List::stream)
        .forEach(use -> requireFoundAgain(use, resolver));
    return new DatasetForm(
        dataset.edition(), dataset.modifiers(), dataset.procedures(), dataset.amendments());
  }

  private static void requireFoundAgain(ModifierUse use, ModifierResolver resolver) {
    if (!resolver.resolve(ModifierUseForm.of(use)).equals(use)) {
      throw new IllegalArgumentException(
          "Modifier \""
              + use.code()
              + "\" of a record is another one in the register; add the entry to the register of"
              + " the data set, or use the one that is there.");
    }
  }
}
