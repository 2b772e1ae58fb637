package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The procedures as tables of H2. Rows are numbered in code order, so that a result in code order
 * needs no look at the text; amounts are whole cents, which H2 compares faster.
 */
final class H2Tables {
  private static final String CATEGORY =
      Stream.of(Category.values())
          .map(category -> "'" + category.name() + "'")
          .collect(Collectors.joining(", ", "ENUM (", ")"));

  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE procedure (id INT PRIMARY KEY, code VARCHAR(5), title VARCHAR(200),"
              + " category "
              + CATEGORY
              + ", low BIGINT, high BIGINT, middle BIGINT)",
          "CREATE TABLE modifier (code VARCHAR(2), procedure INT, PRIMARY KEY (code, procedure))",
          "CREATE TABLE word (text VARCHAR(30), procedure INT, category "
              + CATEGORY
              + ", PRIMARY KEY (text, procedure))");

  private static final List<String> INDEXES =
      List.of(
          "CREATE UNIQUE INDEX by_code ON procedure (code)",
          "CREATE INDEX by_category_and_high ON procedure (category, high, id, code)",
          "CREATE INDEX by_cost ON procedure (low, high, id)",
          "CREATE INDEX modifiers_of ON modifier (procedure, code)",
          "ANALYZE");

  private H2Tables() {}

  static void fill(Connection connection, List<Procedure> inCodeOrder) throws SQLException {
    run(connection, TABLES);
    connection.setAutoCommit(false);
    try (PreparedStatement procedures =
            connection.prepareStatement("INSERT INTO procedure VALUES (?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement modifiers =
            connection.prepareStatement("INSERT INTO modifier VALUES (?, ?)");
        PreparedStatement words =
            connection.prepareStatement("INSERT INTO word VALUES (?, ?, ?)")) {
      for (int id = 0; id < inCodeOrder.size(); id++) {
        Procedure procedure = inCodeOrder.get(id);
        insert(procedures, id, procedure);
        for (ModifierUse modifier : procedure.modifiers()) {
          insert(modifiers, modifier.code(), id);
        }
        for (String word : new LinkedHashSet<>(TitleWords.of(procedure.title()))) {
          words.setString(3, procedure.category().name());
          insert(words, word, id);
        }
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    run(connection, INDEXES);
  }

  private static void insert(PreparedStatement table, int id, Procedure procedure)
      throws SQLException {
    table.setInt(1, id);
    table.setString(2, procedure.code().text());
    table.setString(3, procedure.title());
    table.setString(4, procedure.category().name());
    for (int column = 5; column <= 7; column++) {
      table.setNull(column, Types.BIGINT);
    }
    if (!procedure.costs().isEmpty()) {
      CostRange cost = procedure.costs().get(0).range();
      table.setLong(5, H2Money.cents(cost.low()));
      table.setLong(6, H2Money.cents(cost.high()));
      table.setLong(7, H2Money.cents(cost.midpoint()));
    }
    table.executeUpdate();
  }

  private static void insert(PreparedStatement table, String text, int id) throws SQLException {
    table.setString(1, text);
    table.setInt(2, id);
    table.executeUpdate();
  }

  private static void run(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
