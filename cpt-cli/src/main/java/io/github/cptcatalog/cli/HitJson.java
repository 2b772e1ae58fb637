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
        Json.quoted(hit.procedure().code().text()),
        Json.quoted(hit.procedure().codeCheck().verdict().name()),
        hit.score(),
        Json.quoted(hit.field().name()),
        Json.quoted(hit.procedure().title()));
  }
}
