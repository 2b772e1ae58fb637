package io.github.cptcatalog.benchmarks;

import java.sql.Connection;

/**
 * How many procedures meet a condition, and the codes of the first of them: two statements, since
 * one that gives both looks at every row in full.
 */
final class H2Page {
  private final H2Query count;
  private final H2Query first;

  /** Takes what comes after FROM; the procedures are named p, and each comes once. */
  H2Page(Connection connection, String condition) {
    this(connection, "SELECT COUNT(*)", "SELECT p.code", condition);
  }

  private H2Page(Connection connection, String count, String codes, String condition) {
    this.count = new H2Query(connection, count + " FROM " + condition);
    this.first =
        new H2Query(
            connection, codes + " FROM " + condition + " ORDER BY p.id LIMIT " + Found.PAGE);
  }

  /** Does the same where a procedure can come several times. */
  static H2Page distinct(Connection connection, String condition) {
    return new H2Page(
        connection, "SELECT COUNT(DISTINCT p.id)", "SELECT DISTINCT p.code, p.id", condition);
  }

  Found ask(Object... parameters) {
    return new Found(
        count.list(row -> row.getInt(1), parameters).get(0),
        first.list(row -> row.getString(1), parameters));
  }
}
