package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.PaymentIndicators;

/** The payment indicators that rules ask for, under the names that rule files use. */
enum Indicator {
  PC_TC("pcTc"),
  GLOBAL_DAYS("globalDays"),
  MULTIPLE("multiple"),
  BILATERAL("bilateral"),
  ASSISTANT("assistant"),
  CO_SURGEON("coSurgeon"),
  TEAM("team");

  private final String label;

  Indicator(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  String of(PaymentIndicators indicators) {
    return switch (this) {
      case PC_TC -> indicators.pcTc();
      case GLOBAL_DAYS -> indicators.globalDays();
      case MULTIPLE -> indicators.multiple();
      case BILATERAL -> indicators.bilateral();
      case ASSISTANT -> indicators.assistant();
      case CO_SURGEON -> indicators.coSurgeon();
      case TEAM -> indicators.team();
    };
  }
}
