package io.github.cptcatalog.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Two letters on an ambulance line: where the trip began and where it ended. 46 such pairs are
 * ordinary modifiers as well, with a meaning that has nothing to do with a trip; the procedure code
 * tells them apart (A0425 to A0436 and the other A04 codes are ambulance services). One pair stays
 * open even so: GX on an ambulance line can also be the notice of liability that it is elsewhere.
 * The letters are those of public Medicare and Medicaid manuals.
 *
 * @param letters the two letters, such as {@code RH}
 * @param origin where the trip began, such as "home"
 * @param destination where it ended, such as "hospital"
 */
public record AmbulanceTrip(String letters, String origin, String destination) {
  private static final Map<Character, Place> PLACES = load();

  /**
   * Checks every text.
   *
   * @throws IllegalArgumentException if the letters do not have the shape of a modifier, or a place
   *     is blank
   */
  public AmbulanceTrip {
    letters = Modifier.normalised(letters);
    origin = Texts.required("origin", origin);
    destination = Texts.required("destination", destination);
  }

  /**
   * Returns the trip that a modifier means on a line with this procedure.
   *
   * @param modifier two letters, such as {@code "RH"}
   * @param procedure the code on the same line
   * @return the trip; empty where the procedure is no ambulance service, or the letters are not an
   *     origin and a destination
   */
  public static Optional<AmbulanceTrip> find(String modifier, ProcedureCode procedure) {
    String letters = modifier.toUpperCase(Locale.ROOT);
    if (letters.length() != 2 || !procedure.text().startsWith("A04")) {
      return Optional.empty();
    }
    Place origin = PLACES.get(letters.charAt(0));
    Place destination = PLACES.get(letters.charAt(1));
    return origin == null || destination == null || !origin.canBeOrigin()
        ? Optional.empty()
        : Optional.of(new AmbulanceTrip(letters, origin.name(), destination.name()));
  }

  /**
   * Returns the trip as an entry like those of a register.
   *
   * @return a modifier of kind TRANSPORT
   */
  public Modifier toModifier() {
    return Modifier.builder()
        .code(letters)
        .level(ModifierLevel.HCPCS_LEVEL_II)
        .name("Ambulance " + this)
        .kind(ModifierKind.TRANSPORT)
        .meaning("The ambulance trip went " + this + ".")
        .ncciAssociated(false)
        .source("Public Medicare and Medicaid manuals: letters for origin and destination")
        .build();
  }

  /** Returns the trip in words, such as {@code from home to hospital}. */
  @Override
  public String toString() {
    return "from " + origin + " to " + destination;
  }

  private static Map<Character, Place> load() {
    Map<Character, Place> places = new HashMap<>();
    for (String[] cells : TableResource.rows("ambulance-letters.tsv")) {
      places.put(cells[0].charAt(0), new Place(cells[1], cells[2].equals("both")));
    }
    return places;
  }

  private record Place(String name, boolean canBeOrigin) {}
}
