package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.PaymentIndicators;
import java.util.ArrayList;
import java.util.List;

/** What the indicators of a code must be, such as {@code bilateral=1 globalDays=010|090}. */
record IndicatorCondition(List<Part> parts) {
  /** One indicator and the values that it may have. */
  record Part(Indicator indicator, List<String> values) {}

  static IndicatorCondition of(TableRow row, String column) {
    List<Part> parts = new ArrayList<>();
    for (String word : row.words(column)) {
      int equals = word.indexOf('=');
      Part part =
          new Part(
              indicator(row, column, word.substring(0, Math.max(equals, 0))),
              List.of(word.substring(equals + 1).split("\\|")));
      parts.add(part);
    }
    return new IndicatorCondition(List.copyOf(parts));
  }

  boolean holds(PaymentIndicators indicators) {
    for (Part part : parts) {
      if (!part.values().contains(part.indicator().of(indicators))) {
        return false;
      }
    }
    return true;
  }

  /** Says which indicators it was that decided, such as {@code bilateral 0}. */
  String says(PaymentIndicators indicators) {
    StringBuilder said = new StringBuilder();
    for (Part part : parts) {
      said.append(said.isEmpty() ? "" : ", ")
          .append(part.indicator().label())
          .append(' ')
          .append(part.indicator().of(indicators));
    }
    return said.toString();
  }

  private static Indicator indicator(TableRow row, String column, String name) {
    for (Indicator indicator : Indicator.values()) {
      if (indicator.label().equals(name)) {
        return indicator;
      }
    }
    throw row.fault(column, "names \"" + name + "\"; expected indicators such as bilateral=0|2");
  }
}
