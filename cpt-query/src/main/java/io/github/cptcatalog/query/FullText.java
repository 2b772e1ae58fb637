package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Faq;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Source;

/** Values as text with all that they say, where their {@code toString} is a short form. */
final class FullText {
  private FullText() {}

  static String of(CostEstimate cost) {
    return cost
        + cost.typical()
            .map(typical -> ", typical: " + CostRange.exactly(typical, cost.range().currency()))
            .orElse("")
        + cost.geography().map(", place: "::concat).orElse("")
        + (cost.sampleSize().isPresent() ? ", prices counted: " + cost.sampleSize().getAsInt() : "")
        + ", source: "
        + cost.source()
        + cost.note().map(", note: "::concat).orElse("");
  }

  static String of(Source source) {
    return source
        + ", kind: "
        + source.kind()
        + source.publishedOn().map(time -> ", published: " + time).orElse("")
        + source.retrievedOn().map(day -> ", retrieved: " + day).orElse("")
        + source.licence().map(", licence: "::concat).orElse("");
  }

  static String of(Faq faq) {
    return faq.question() + " " + faq.answer();
  }

  static String of(ModifierUse use) {
    return use.code() + use.reason().map(": "::concat).orElse("");
  }
}
