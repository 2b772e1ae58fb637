package io.github.cptcatalog.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Procedures and modifiers that were published together, and amendments to procedures of other data
 * sets. Within one data set a code stands once.
 *
 * @param edition which data set this is
 * @param procedures in the order of the data set, each code once; may be empty. In a catalog of
 *     several data sets, each replaces the record that an earlier one has under its code
 * @param modifiers the modifier register that the procedures use; may be empty
 * @param amendments changes to records of the data sets that this one is layered over, each code
 *     once and none that is in {@code procedures}; may be empty
 */
@Value.Builder
public record Dataset(
    Edition edition,
    List<Procedure> procedures,
    ModifierRegister modifiers,
    List<Amendment> amendments) {

  /**
   * Copies the lists and checks that nothing stands twice.
   *
   * @throws IllegalArgumentException if a code stands twice, among the procedures, among the
   *     amendments or in both
   */
  public Dataset {
    Objects.requireNonNull(edition, "edition");
    procedures = List.copyOf(Objects.requireNonNull(procedures, "procedures"));
    Objects.requireNonNull(modifiers, "modifiers");
    amendments = List.copyOf(Objects.requireNonNull(amendments, "amendments"));
    Distinct amended = new Distinct("amendments");
    for (Amendment amendment : amendments) {
      amended.add("code " + amendment.code());
    }
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
    for (Amendment amendment : amendments) {
      if (seen.containsKey(amendment.code())) {
        throw new IllegalArgumentException(
            "Code "
                + amendment.code()
                + " has a record and an amendment in one data set; change the record.");
      }
    }
  }

  /**
   * Makes a data set without amendments.
   *
   * @param edition which data set this is
   * @param procedures each code once; may be empty
   * @param modifiers the modifier register that the procedures use; may be empty
   * @throws IllegalArgumentException if a code stands twice
   */
  public Dataset(Edition edition, List<Procedure> procedures, ModifierRegister modifiers) {
    this(edition, procedures, modifiers, List.of());
  }

  /**
   * Returns a builder; the edition must be given.
   *
   * @return a builder without procedures, modifiers and amendments
   */
  public static DatasetBuilder builder() {
    return new DatasetBuilder().modifiers(ModifierRegister.empty());
  }
}
