package io.github.cptcatalog.csv;

import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Edition;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The cost in a row. */
final class CostCells {
  private static final Names<CostBasis> BASES =
      new Names<>("basis", CostBasis.class, CostBasis::label);
  private static final Names<CostSetting> SETTINGS =
      new Names<>("setting", CostSetting.class, CostSetting::name);
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,10}");
  private static final String NEEDED =
      "a row with a cost needs " + Column.names(Column.NEEDED_BY_COST);

  private final Cells cells;

  private CostCells(Cells cells) {
    this.cells = cells;
  }

  /** Reads the cost; nothing where every cell of it is blank, or the row has a fault. */
  static Optional<CostEstimate> read(Cells cells, Columns columns, Edition edition) {
    if (!cells.anyFilled(Column.OF_COST)) {
      return Optional.empty();
    }
    String file = columns.has(Column.SOURCE) ? "" : edition.toString();
    return new CostCells(cells).cost(file);
  }

  /** Each part is put in on its own, so that the model's refusal falls on the right column. */
  private Optional<CostEstimate> cost(String file) {
    Optional<Currency> currency = cells.required(Column.CURRENCY, NEEDED, CostCells::currency);
    Optional<CostRange> range = range(currency);
    Optional<CostBasis> basis = cells.required(Column.BASIS, NEEDED, BASES::parse);
    Optional<AsOf> asOf = cells.required(Column.AS_OF, NEEDED, AsOf::parse);
    Optional<CostSetting> setting = cells.value(Column.SETTING, SETTINGS::parse);
    Optional<Integer> sampleSize = cells.value(Column.SAMPLE_SIZE, CostCells::sampleSize);
    Optional<BigDecimal> typical =
        cells.value(Column.TYPICAL, text -> Amount.parse(text, currency));
    Optional<String> source =
        file.isEmpty()
            ? cells.required(Column.SOURCE, "say where this cost comes from", text -> text)
            : Optional.of(file);
    if (range.isEmpty() || basis.isEmpty() || asOf.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    return cells
        .make(
            Column.SOURCE,
            () ->
                CostEstimate.builder()
                    .range(range.get())
                    .basis(basis.get())
                    .setting(setting)
                    .asOf(asOf.get())
                    .source(source.get())
                    .build())
        .map(cost -> with(cost, Column.SAMPLE_SIZE, sampleSize, CostEstimate::withSampleSize))
        .map(cost -> with(cost, Column.TYPICAL, typical, CostEstimate::withTypical))
        .map(cost -> with(cost, Column.GEOGRAPHY, CostEstimate::withGeography))
        .map(cost -> with(cost, Column.NOTE, CostEstimate::withNote));
  }

  private Optional<CostRange> range(Optional<Currency> currency) {
    Optional<BigDecimal> low =
        cells.required(Column.LOW, NEEDED, text -> Amount.parse(text, currency));
    Optional<BigDecimal> high =
        cells.required(Column.HIGH, NEEDED, text -> Amount.parse(text, currency));
    if (currency.isEmpty() || low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    return cells
        .make(Column.HIGH, () -> new CostRange(BigDecimal.ZERO, high.get(), currency.get()))
        .flatMap(
            fromZero ->
                cells.make(
                    Column.LOW, () -> new CostRange(low.get(), fromZero.high(), currency.get())));
  }

  private CostEstimate with(
      CostEstimate cost, Column column, BiFunction<CostEstimate, String, CostEstimate> put) {
    return with(cost, column, cells.text(column), put);
  }

  private <T> CostEstimate with(
      CostEstimate cost,
      Column column,
      Optional<T> part,
      BiFunction<CostEstimate, T, CostEstimate> put) {
    return part.flatMap(value -> cells.make(column, () -> put.apply(cost, value))).orElse(cost);
  }

  private static Currency currency(String text) {
    Currency currency;
    try {
      currency = Currency.getInstance(text);
    } catch (IllegalArgumentException unknown) {
      throw new CellException(
          "Not a currency: "
              + Excerpt.quoted(text)
              + ". Expected an ISO 4217 code in capitals, such as USD.");
    }
    // refuses a currency without minor units here, where its column is known
    return CostRange.exactly(BigDecimal.ZERO, currency).currency();
  }

  private static int sampleSize(String text) {
    if (!WHOLE_NUMBER.matcher(text).matches() || Long.parseLong(text) > Integer.MAX_VALUE) {
      throw new CellException(
          "Not a sample size: "
              + Excerpt.quoted(text)
              + ". Expected a whole number such as 12, without commas.");
    }
    return Integer.parseInt(text);
  }
}
