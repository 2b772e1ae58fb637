package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.CostSetting;
import java.util.List;
import java.util.Optional;

/**
 * A code with modifiers in a resource, and where its parts stand.
 *
 * @param procedure the code with its modifiers
 * @param coded what the coding of the code has alone: the code, or an expression such as {@code
 *     99213:25}
 * @param codePath where the coding of the code stands
 * @param modifierPaths where each modifier stands, in the order of the modifiers
 * @param days when it was
 * @param units how often
 * @param setting where it was
 */
record FhirLine(
    CodedProcedure procedure,
    CodedProcedure coded,
    String codePath,
    List<String> modifierPaths,
    ServiceDays days,
    int units,
    Optional<CostSetting> setting) {

  /** Returns where what is said of these modifiers belongs: at the last one, which was too much. */
  String pathOf(List<String> modifiers) {
    List<String> ofLine = procedure.modifiers();
    for (int i = ofLine.size() - 1; i >= 0; i--) {
      if (modifiers.contains(ofLine.get(i))) {
        return modifierPaths.get(i);
      }
    }
    return codePath;
  }
}
