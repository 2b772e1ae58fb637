package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A bar for each cost estimate of a record, on an axis for each currency. Bars are drawings in the
 * page itself, since printers leave out colours of backgrounds.
 */
final class CostBars {
  private static final String HEIGHT = "24";
  private static final String MIDDLE = "12";

  private final Map<String, CostScale> scales = new LinkedHashMap<>();

  /** Makes the axes that all records share. */
  CostBars(Material material) {
    List<CostEstimate> all =
        material.procedures().stream().flatMap(it -> it.costs().stream()).toList();
    for (CostEstimate cost : all) {
      scales.computeIfAbsent(currency(cost), none -> CostScale.of(cost.range().currency(), all));
    }
  }

  /** Returns a figure for each currency of the estimates. */
  List<Element> figures(List<CostEstimate> costs) {
    List<Element> figures = new ArrayList<>();
    scales.forEach(
        (currency, scale) -> {
          List<CostEstimate> ofIt =
              costs.stream().filter(c -> currency(c).equals(currency)).toList();
          if (!ofIt.isEmpty()) {
            figures.add(figure(scale, ofIt));
          }
        });
    return figures;
  }

  private static Element figure(CostScale scale, List<CostEstimate> costs) {
    Element figure = Element.of("figure", "bars");
    figure.add(Element.of("figcaption").text(caption(scale)));
    figure.add(
        Element.of("div", "bar axis")
            .with("aria-hidden", "true")
            .add(Element.of("span", "bar-name"))
            .add(axis(scale)));
    Map<CostBasis, Element> groups = new LinkedHashMap<>();
    for (CostEstimate cost : costs) {
      groups.computeIfAbsent(cost.basis(), CostBars::group).add(bar(scale, cost));
    }
    return figure.addAll(groups.values());
  }

  private static String caption(CostScale scale) {
    return "Low to high in "
        + scale.currency()
        + ", typical amount as an upright line. One scale for all records: each mark is ten times"
        + " the one before."
        + (scale.hasZero() ? " Zero stands apart, at the left edge." : "");
  }

  private static Element group(CostBasis basis) {
    return Element.of("div", "basis " + CostWords.style(basis))
        .add(Element.of("p", "basis-name").text(basis.label()));
  }

  private static Element bar(CostScale scale, CostEstimate cost) {
    return Element.of("div", "bar")
        .add(Element.of("span", "bar-name").text(CostWords.settingAndTime(cost)))
        .add(
            strip()
                .with("role", "img")
                .with("aria-label", CostWords.inFull(cost))
                .addAll(grid(scale))
                .addAll(shape(scale, cost)));
  }

  private static List<Element> shape(CostScale scale, CostEstimate cost) {
    CostRange range = cost.range();
    List<Element> shape = new ArrayList<>();
    double low = scale.percent(range.low());
    double high = scale.percent(range.high());
    if (CostWords.isOneAmount(cost)) {
      shape.add(
          Element.of("circle", "single")
              .with("cx", percent(low))
              .with("cy", MIDDLE)
              .with("r", "5"));
    } else {
      shape.add(
          Element.of("rect", "range")
              .with("x", percent(low))
              .with("width", percent(high - low))
              .with("y", "7")
              .with("height", "10"));
      cost.typical().ifPresent(typical -> shape.add(typical(scale, typical)));
    }
    return shape;
  }

  private static Element typical(CostScale scale, BigDecimal typical) {
    return upright("typical", scale.percent(typical)).with("y1", "3").with("y2", "21");
  }

  private static List<Element> grid(CostScale scale) {
    return scale.marks().stream()
        .map(mark -> upright("grid", mark.percent()).with("y1", "0").with("y2", HEIGHT))
        .toList();
  }

  private static Element axis(CostScale scale) {
    Element axis = strip();
    for (CostScale.Mark mark : scale.marks()) {
      axis.add(
          Element.of("text", "mark")
              .with("x", percent(mark.percent()))
              .with("y", "18")
              .with("text-anchor", anchor(mark.percent()))
              .text(mark.label()));
    }
    return axis;
  }

  /** A label at an end must not stand out of the page. */
  private static String anchor(double percent) {
    if (percent < 5) {
      return "start";
    }
    return percent > 95 ? "end" : "middle";
  }

  private static Element strip() {
    return Element.of("svg", "strip").with("width", "100%").with("height", HEIGHT);
  }

  private static Element upright(String kind, double percent) {
    return Element.of("line", kind).with("x1", percent(percent)).with("x2", percent(percent));
  }

  private static String percent(double percent) {
    return String.format(Locale.ROOT, "%.3f%%", percent);
  }

  private static String currency(CostEstimate cost) {
    return cost.range().currency().getCurrencyCode();
  }
}
