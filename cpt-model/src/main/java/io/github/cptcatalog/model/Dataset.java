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
 * @param modifiers the modifier register that the procedures use, each code once; may be empty
 */
public record Dataset(Edition edition, List<Procedure> procedures, List<Modifier> modifiers) {

  /**
   * Copies both lists and checks that nothing stands twice.
   *
   * @throws IllegalArgumentException if two procedures have the same code or two modifiers do
   */
  public Dataset {
    Objects.requireNonNull(edition, "edition");
    procedures = List.copyOf(Objects.requireNonNull(procedures, "procedures"));
    modifiers = Distinct.list("modifiers", modifiers, Modifier::code);
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
