package io.github.cptcatalog.benchmarks;

import org.jspecify.annotations.Nullable;

/** A peer that finds a procedure by its code. */
interface Finder {

  /** Returns what the peer itself gives, so that a wrapper costs what it costs its users. */
  @Nullable Object find(String code);

  /** Returns the code of what {@link #find} gave; empty where it found nothing. */
  String codeOf(@Nullable Object found);
}
