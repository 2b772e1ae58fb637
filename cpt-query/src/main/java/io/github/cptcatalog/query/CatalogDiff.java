package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.List;

/**
 * What changed from one catalog to another, each list ordered by code. Compared are the procedures;
 * neither editions nor registers of modifiers are.
 *
 * @param added the records whose code only the later catalog has
 * @param removed the records whose code only the earlier catalog has
 * @param changed the codes that both have, with different records
 */
public record CatalogDiff(
    List<Procedure> added, List<Procedure> removed, List<ChangedProcedure> changed) {

  /** Copies the lists. */
  public CatalogDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  static CatalogDiff between(Catalog before, Catalog after) {
    return new CatalogDiff(
        onlyIn(after, before),
        onlyIn(before, after),
        before.procedures().stream()
            .flatMap(
                old ->
                    after
                        .find(old.code())
                        .flatMap(now -> ChangedProcedure.between(old, now))
                        .stream())
            .toList());
  }

  /**
   * Tells whether nothing changed.
   *
   * @return true where all three lists are empty
   */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /** Returns how much changed, such as {@code 3 added, 0 removed, 12 changed}. */
  @Override
  public String toString() {
    return added.size() + " added, " + removed.size() + " removed, " + changed.size() + " changed";
  }

  private static List<Procedure> onlyIn(Catalog one, Catalog other) {
    return one.procedures().stream()
        .filter(procedure -> other.find(procedure.code()).isEmpty())
        .toList();
  }
}
