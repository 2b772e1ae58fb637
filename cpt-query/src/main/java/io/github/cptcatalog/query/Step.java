package io.github.cptcatalog.query;

/**
 * A condition that every result must meet, and what answers it in one catalog.
 *
 * @param condition what prints as the filter does
 * @param isGroup whether prices are kept sorted for what it selects
 */
record Step(Object condition, Selection selection, boolean isGroup) {

  Step answeredBy(Selection other) {
    return new Step(condition, other, isGroup);
  }
}
