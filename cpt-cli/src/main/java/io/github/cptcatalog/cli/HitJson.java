package io.github.cptcatalog.cli;

import io.github.cptcatalog.query.SearchHit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Hits of a search as JSON: which, how well and where; {@code find --json} has the record. */
final class HitJson {
  private HitJson() {}

  static String of(List<SearchHit> hits) {
    return hits.stream().map(HitJson::of).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String of(SearchHit hit) {
    return String.format(
        Locale.ROOT,
        "  {\"code\": %s, \"verdict\": %s, \"score\": %s, \"field\": %s, \"title\": %s}",
        quoted(hit.procedure().code().text()),
        quoted(hit.procedure().codeCheck().verdict().name()),
        hit.score(),
        quoted(hit.field().name()),
        quoted(hit.procedure().title()));
  }

  /** A title has no control characters but these two; the model refuses them. */
  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }
}
