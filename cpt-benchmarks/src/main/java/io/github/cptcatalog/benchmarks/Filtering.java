package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.query.Filter;

/** A peer that takes any filter. */
interface Filtering {
  Found matching(Filter filter);
}
