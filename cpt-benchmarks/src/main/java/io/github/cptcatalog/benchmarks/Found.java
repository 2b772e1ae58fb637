package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.List;

/**
 * The first page of what a query finds.
 *
 * @param count how many procedures match
 * @param first the codes of the first {@link #PAGE} of them in code order
 */
record Found(int count, List<String> first) {
  static final int PAGE = 50;

  /** Returns the page of all that match. */
  static Found of(List<Procedure> matches) {
    return new Found(matches.size(), codes(matches.subList(0, Math.min(PAGE, matches.size()))));
  }

  /** Returns the codes of the procedures, in their order. */
  static List<String> codes(List<Procedure> procedures) {
    List<String> codes = new ArrayList<>(procedures.size());
    for (Procedure procedure : procedures) {
      codes.add(procedure.code().text());
    }
    return codes;
  }
}
