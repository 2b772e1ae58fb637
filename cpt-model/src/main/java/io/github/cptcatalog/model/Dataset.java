package io.github.cptcatalog.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Procedures and modifiers that were published together.
 *
 * @param edition which data set this is
 * @param procedures in the order of the data set, each code once; may be empty
 * @param modifiers the modifier register that the procedures use; may be empty
 */
public record Dataset(Edition edition, List<Procedure> procedures, ModifierRegister modifiers) {

  /**
   * Copies the list and checks that nothing stands twice.
   *
   * @throws IllegalArgumentException if two procedures have the same code
   */
  public Dataset {
    Objects.requireNonNull(edition, "edition");
    procedures = List.copyOf(Objects.requireNonNull(procedures, "procedures"));
    Objects.requireNonNull(modifiers, "modifiers");
    Map<ProcedureCode, Procedure> seen = new HashMap<>();
    for (Procedure procedure : procedures) {
      Procedure twin = seen.put(procedure.code(), procedure);
      if (twin != null) {
        throw new IllegalArgumentException(
            "Code "
                + procedure.code()
                + " appears twice: as \""
                + twin.title()
                + "\" and as \""
                + procedure.title()
                + "\"; keep one.");
      }
    }
  }
}
