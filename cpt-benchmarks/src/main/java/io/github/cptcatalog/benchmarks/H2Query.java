package io.github.cptcatalog.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A prepared statement. Not for threads. */
final class H2Query {
  private final PreparedStatement statement;

  H2Query(Connection connection, String sql) {
    try {
      this.statement = connection.prepareStatement(sql);
    } catch (SQLException fault) {
      throw new IllegalStateException("H2 refuses to prepare: " + sql, fault);
    }
  }

  <T> List<T> list(RowReader<T> reader, Object... parameters) {
    try {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet results = statement.executeQuery()) {
        while (results.next()) {
          rows.add(reader.read(results));
        }
      }
      return rows;
    } catch (SQLException fault) {
      throw new IllegalStateException("H2 does not answer: " + statement, fault);
    }
  }

  /** Makes something of the row that the results stand at. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
