package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.Procedure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A kind of thing that a reviewer should look at, with the records that it was found in.
 *
 * @param id a word for links, such as {@code doubtful}
 * @param title its name
 * @param meaning a sentence on what it is and why it matters
 * @param found what was found, by record, in the order of the codes; an entry without statements
 *     says only that the record is one of them
 */
record Concern(String id, String title, String meaning, Map<Procedure, List<String>> found) {

  /** Looks at each record for statements; one without any is fine. */
  static Concern stated(
      String id,
      String title,
      String meaning,
      Material material,
      Function<Procedure, List<String>> statements) {
    Map<Procedure, List<String>> found = new LinkedHashMap<>();
    for (Procedure procedure : material.procedures()) {
      List<String> stated = statements.apply(procedure);
      if (!stated.isEmpty()) {
        found.put(procedure, stated);
      }
    }
    return new Concern(id, title, meaning, found);
  }

  /** Returns how many records it was found in. */
  int records() {
    return found.size();
  }
}
