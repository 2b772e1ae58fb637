package io.github.cptcatalog.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The payment policy indicators that the Medicare physician fee schedule prints for a code, as it
 * prints them. They say how Medicare pays, not whether the service is right for a patient; other
 * payers may differ.
 *
 * @param year the year of the fee schedule
 * @param status status code, one letter: A paid, R paid in some cases only, T paid only when
 *     nothing else payable is billed that day, N not covered, I not valid for Medicare, and others
 * @param pcTc professional and technical parts: 0 physician service, 1 both parts exist, 5 incident
 *     to a physician's service (nothing is paid to a physician in a facility), 9 does not apply,
 *     and others
 * @param globalDays days of aftercare inside the price: 000, 010 or 090; XXX the idea does not
 *     apply; ZZZ an add-on code, which shares the period of its primary code; MMM maternity; YYY
 *     set by the Medicare contractor
 * @param multiple several procedures on one day: 0 no reduction, 2 the usual reduction (100
 *     percent, then 50 percent for each further one), 9 does not apply, and others
 * @param bilateral both sides: 0 no extra payment, 1 150 percent, 2 the amount is for both sides
 *     already, 3 100 percent for each side, 9 does not apply
 * @param assistant assistant at surgery: 0 with papers that prove the need, 1 never paid, 2 paid, 9
 *     does not apply
 * @param coSurgeon two surgeons: 0 not paid, 1 with papers that prove the need, 2 paid, 9 does not
 *     apply
 * @param team a team of surgeons: 0 not paid, 1 with papers that prove the need, 2 paid, 9 does not
 *     apply
 * @param source the file that prints them
 */
@Value.Builder
public record PaymentIndicators(
    int year,
    String status,
    String pcTc,
    String globalDays,
    String multiple,
    String bilateral,
    String assistant,
    String coSurgeon,
    String team,
    String source)
    implements WithPaymentIndicators {
  private static final int FIRST_YEAR = 1992;
  private static final int LAST_YEAR = 2999;
  private static final List<String> STATUS =
      values("A|B|C|D|E|F|G|H|I|J|K|L|M|N|O|P|Q|R|S|T|U|V|W|X|Y|Z");
  private static final List<String> PC_TC = values("0|1|2|3|4|5|6|7|8|9");
  private static final List<String> GLOBAL_DAYS = values("000|010|090|MMM|XXX|YYY|ZZZ");
  private static final List<String> MULTIPLE = values("0|1|2|3|4|5|6|7|9");
  private static final List<String> BILATERAL = values("0|1|2|3|9");
  private static final List<String> SURGEONS = values("0|1|2|9");

  /**
   * Checks that every indicator is one that the fee schedule uses.
   *
   * @throws IllegalArgumentException if an indicator is not, or the year is before the first fee
   *     schedule
   */
  public PaymentIndicators {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "Fee schedule year " + year + " is out of range; the first one was " + FIRST_YEAR + ".");
    }
    status = oneOf(STATUS, "status", status);
    pcTc = oneOf(PC_TC, "pcTc", pcTc);
    globalDays = oneOf(GLOBAL_DAYS, "globalDays", globalDays);
    multiple = oneOf(MULTIPLE, "multiple", multiple);
    bilateral = oneOf(BILATERAL, "bilateral", bilateral);
    assistant = oneOf(SURGEONS, "assistant", assistant);
    coSurgeon = oneOf(SURGEONS, "coSurgeon", coSurgeon);
    team = oneOf(SURGEONS, "team", team);
    source = Texts.required("indicators source", source);
  }

  /**
   * Returns a builder; everything must be given.
   *
   * @return an empty builder
   */
  public static PaymentIndicatorsBuilder builder() {
    return new PaymentIndicatorsBuilder();
  }

  /**
   * Tells whether the schedule marks the code as an add-on: billed beside its primary code, never
   * alone. A few add-on codes carry other global days.
   *
   * @return true where the global days are ZZZ
   */
  public boolean isAddOn() {
    return globalDays.equals("ZZZ");
  }

  // no regular expression: none is needed, and the first one takes a program that starts a while
  private static List<String> values(String separatedByBars) {
    return List.of(separatedByBars.split("\\|"));
  }

  private static String oneOf(List<String> allowed, String field, String value) {
    if (!allowed.contains(Objects.requireNonNull(value, field))) {
      throw new IllegalArgumentException(
          "Indicator "
              + field
              + " is \""
              + value
              + "\"; expected "
              + String.join(" or ", allowed)
              + " as the fee schedule prints it.");
    }
    return value;
  }
}
