package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.CostSetting;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a claim: what was done, how often, on which day and where.
 *
 * @param procedure the code with its modifiers, in the order of the line
 * @param units how often, 1 to 9999
 * @param dateOfService the day by which the rules are chosen
 * @param setting whether a facility is paid beside the clinician; empty where that is not known,
 *     and rules that depend on it are not applied
 */
public record ClaimLine(
    CodedProcedure procedure, int units, LocalDate dateOfService, Optional<CostSetting> setting) {
  private static final int MOST_UNITS = 9999;

  /**
   * Checks the units.
   *
   * @throws IllegalArgumentException if they are not between 1 and 9999
   */
  public ClaimLine {
    Objects.requireNonNull(procedure, "procedure");
    if (units < 1 || units > MOST_UNITS) {
      throw new IllegalArgumentException(
          "Units of " + procedure + " are " + units + "; expected 1 to " + MOST_UNITS + ".");
    }
    Objects.requireNonNull(dateOfService, "dateOfService");
    Objects.requireNonNull(setting, "setting");
  }

  /**
   * Returns a line of one unit in a setting that is not known.
   *
   * @param procedure the code with its modifiers
   * @param dateOfService the date of service
   * @return the line
   */
  public static ClaimLine of(CodedProcedure procedure, LocalDate dateOfService) {
    return new ClaimLine(procedure, 1, dateOfService, Optional.empty());
  }

  /**
   * Returns this line with other units.
   *
   * @param units how often, 1 to 9999
   * @return a copy
   * @throws IllegalArgumentException if the units are not between 1 and 9999
   */
  public ClaimLine withUnits(int units) {
    return new ClaimLine(procedure, units, dateOfService, setting);
  }

  /**
   * Returns this line in a setting.
   *
   * @param setting whether a facility is paid beside the clinician
   * @return a copy
   */
  public ClaimLine in(CostSetting setting) {
    return new ClaimLine(procedure, units, dateOfService, Optional.of(setting));
  }
}
