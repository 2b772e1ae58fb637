package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Objects;

/**
 * A part of a long result, with the length of the whole.
 *
 * @param items the procedures of this page, in the order of the query; empty behind the last one
 * @param total how many procedures the query gives on all pages
 * @param offset how many procedures come before this page
 */
public record Page(List<Procedure> items, int total, int offset) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a number is negative, or more items are there than the
   *     total leaves behind the offset
   */
  public Page {
    items = List.copyOf(Objects.requireNonNull(items, "items"));
    if (total < 0 || offset < 0 || items.size() > Math.max(0, total - offset)) {
      throw new IllegalArgumentException(
          "No such page: "
              + items.size()
              + " items from offset "
              + offset
              + " of a total of "
              + total
              + "; a page cannot go beyond the total.");
    }
  }

  /**
   * Tells whether procedures come after this page.
   *
   * @return true where the total is not reached
   */
  public boolean hasNext() {
    return items.size() < total - offset;
  }
}
