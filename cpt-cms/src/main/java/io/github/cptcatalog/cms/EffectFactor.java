package io.github.cptcatalog.cms;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A number of a rule file, or the shares of a surgery that a code has, such as before+during. */
record EffectFactor(Optional<BigDecimal> number, Set<Share> shares) {
  /** The parts of the care around a surgery. */
  enum Share {
    BEFORE,
    DURING,
    AFTER;

    BigDecimal of(SurgicalShares shares) {
      return switch (this) {
        case BEFORE -> shares.before();
        case DURING -> shares.during();
        case AFTER -> shares.after();
      };
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads a cell such as {@code 0.16}, {@code before+during} or an empty one. */
  static EffectFactor of(TableRow row, String column) {
    Optional<String> cell = row.optional(column);
    if (cell.isEmpty()) {
      return new EffectFactor(Optional.empty(), Set.of());
    }
    if (Character.isDigit(cell.get().charAt(0))) {
      return new EffectFactor(Optional.of(number(row, column, cell.get())), Set.of());
    }
    Set<Share> shares = new TreeSet<>();
    for (String word : cell.get().split("\\+", -1)) {
      shares.add(share(row, column, word));
    }
    return new EffectFactor(Optional.empty(), shares);
  }

  /** Returns the number, or the sum of the shares; empty where the schedule does not tell them. */
  Optional<BigDecimal> of(LineFacts line) {
    if (shares.isEmpty()) {
      return number;
    }
    return line.schedule()
        .shares(line.code(), line.day())
        .filter(EffectFactor::isSplit)
        .map(
            known ->
                shares.stream().map(s -> s.of(known)).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** Says what the shares come to, or which are missing; empty for a number. */
  String says(LineFacts line) {
    if (shares.isEmpty()) {
      return "";
    }
    return of(line)
        .map(sum -> "it comes to " + sum.toPlainString() + " of the amount")
        .orElseGet(
            () ->
                "the figures for "
                    + line.code()
                    + " are not at hand (share "
                    + shares.stream().map(Share::label).collect(Collectors.joining(", share "))
                    + ")");
  }

  /** Shares of 0 alone are how a schedule prints that there are none. */
  private static boolean isSplit(SurgicalShares shares) {
    return shares.before().add(shares.during()).add(shares.after()).signum() > 0;
  }

  private static BigDecimal number(TableRow row, String column, String cell) {
    try {
      return new BigDecimal(cell);
    } catch (NumberFormatException notANumber) {
      IllegalStateException fault =
          row.fault(column, "is \"" + cell + "\"; expected a number such as 0.16");
      fault.initCause(notANumber);
      throw fault;
    }
  }

  private static Share share(TableRow row, String column, String word) {
    for (Share share : Share.values()) {
      if (share.label().equals(word)) {
        return share;
      }
    }
    throw row.fault(column, "names \"" + word + "\"; expected a number, before, during or after");
  }
}
