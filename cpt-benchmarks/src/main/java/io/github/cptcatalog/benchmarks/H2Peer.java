package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Procedure;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** H2 in memory: prepared statements on {@link H2Tables}, over one connection. Not for threads. */
final class H2Peer implements Finder, Queries {
  private static final String FIGURES =
      "SELECT p.category, COUNT(*), MIN(p.low), MEDIAN(p.middle), MAX(p.high) FROM ";

  private final H2Query find;
  private final H2Page atMost;
  private final H2Page overlap;
  private final H2Page startsWith;
  private final H2Query cheapest;
  private final H2Query statistics;
  private final H2Query statisticsOfModifier;

  H2Peer(List<Procedure> procedures) {
    Connection tables = open(procedures);
    find = new H2Query(tables, "SELECT code, title FROM procedure WHERE code = ?");
    atMost = new H2Page(tables, "procedure p WHERE p.category = ? AND p.high <= ?");
    overlap =
        new H2Page(
            tables,
            "modifier m JOIN procedure p ON p.id = m.procedure"
                + " WHERE m.code = ? AND p.low <= ? AND p.high >= ?");
    startsWith =
        H2Page.distinct(
            tables,
            "word w JOIN procedure p ON p.id = w.procedure"
                + " WHERE w.category = ? AND w.text >= ? AND w.text < ?");
    // left to itself, H2 sorts everything that matches
    cheapest =
        new H2Query(
            tables,
            "SELECT p.code FROM procedure p USE INDEX (by_cost)"
                + " WHERE p.low >= 0 AND p.category IN (?, ?, ?) AND NOT EXISTS"
                + " (SELECT 1 FROM modifier m WHERE m.procedure = p.id AND m.code = ?)"
                + " ORDER BY p.low, p.high, p.id LIMIT ?");
    statistics = new H2Query(tables, FIGURES + "procedure p GROUP BY p.category");
    statisticsOfModifier =
        new H2Query(
            tables,
            FIGURES
                + "modifier m JOIN procedure p ON p.id = m.procedure WHERE m.code = ?"
                + " GROUP BY p.category");
  }

  @Override
  public @Nullable Object find(String code) {
    List<Row> rows = find.list(row -> new Row(row.getString(1), row.getString(2)), code);
    return rows.isEmpty() ? null : rows.get(0);
  }

  @Override
  public String codeOf(@Nullable Object found) {
    return found instanceof Row row ? row.code() : "";
  }

  @Override
  public Found categoryAndCostAtMost(Category category, String dollars) {
    return atMost.ask(category.name(), H2Money.cents(new BigDecimal(dollars)));
  }

  @Override
  public Found modifierAndCostOverlap(String modifier, CostRange range) {
    return overlap.ask(modifier, H2Money.cents(range.high()), H2Money.cents(range.low()));
  }

  @Override
  public List<String> cheapest(int limit, List<Category> categories, String withoutModifier) {
    return cheapest.list(
        row -> row.getString(1),
        categories.get(0).name(),
        categories.get(1).name(),
        categories.get(2).name(),
        withoutModifier,
        limit);
  }

  @Override
  public Found wordPrefixInCategory(String prefix, Category category) {
    return startsWith.ask(category.name(), prefix, prefix + Character.MAX_VALUE);
  }

  @Override
  public Map<Category, CostFigures> statisticsPerCategory() {
    return byCategory(statistics.list(H2Peer::figures));
  }

  @Override
  public Map<Category, CostFigures> statisticsPerCategory(String modifier) {
    return byCategory(statisticsOfModifier.list(H2Peer::figures, modifier));
  }

  private static Connection open(List<Procedure> procedures) {
    try {
      // H2 would answer a query that is asked again from memory, and each of these is
      Connection connection =
          DriverManager.getConnection("jdbc:h2:mem:;OPTIMIZE_REUSE_RESULTS=FALSE");
      H2Tables.fill(connection, procedures);
      return connection;
    } catch (SQLException fault) {
      throw new IllegalStateException("H2 does not take the procedures.", fault);
    }
  }

  private static Map.Entry<Category, CostFigures> figures(ResultSet row) throws SQLException {
    return Map.entry(
        Category.valueOf(row.getString(1)),
        new CostFigures(
            row.getInt(2),
            H2Money.dollars(row.getBigDecimal(3)),
            H2Money.dollars(row.getBigDecimal(4)),
            H2Money.dollars(row.getBigDecimal(5))));
  }

  private static Map<Category, CostFigures> byCategory(
      List<Map.Entry<Category, CostFigures>> rows) {
    Map<Category, CostFigures> figures = new EnumMap<>(Category.class);
    rows.forEach(row -> figures.put(row.getKey(), row.getValue()));
    return figures;
  }

  private record Row(String code, String title) {}
}
