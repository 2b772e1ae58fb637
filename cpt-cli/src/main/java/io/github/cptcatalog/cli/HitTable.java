package io.github.cptcatalog.cli;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.SearchHit;
import java.util.List;
import java.util.Locale;

/** Hits of a search as lines of a table, with the verdict before the title. */
final class HitTable {
  private final List<SearchHit> hits;

  HitTable(List<SearchHit> hits) {
    this.hits = hits;
  }

  String text() {
    StringBuilder text = new StringBuilder(line("CODE", "VERDICT", "FOUND IN", "TITLE"));
    for (SearchHit hit : hits) {
      Procedure procedure = hit.procedure();
      text.append(
          line(
              procedure.code().text(),
              ResultTable.verdict(procedure),
              hit.field().name().toLowerCase(Locale.ROOT),
              procedure.title()));
    }
    return text.append(ResultTable.doubts(hits.stream().map(SearchHit::procedure).toList()))
        .toString();
  }

  private static String line(String code, String verdict, String field, String title) {
    return String.format(Locale.ROOT, "%-5s  %-19s  %-10s  %s%n", code, verdict, field, title);
  }
}
