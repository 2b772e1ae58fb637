package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.ModifierLevel;
import io.github.cptcatalog.model.ModifierUse;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** 60 invented modifiers, {@code A0} to {@code F9}, the most frequent first. */
final class SyntheticModifiers {
  static final List<ModifierUse> ALL =
      IntStream.range(0, 60).mapToObj(SyntheticModifiers::modifier).map(ModifierUse::of).toList();

  private static final Skew<ModifierUse> FREQUENCY = Skew.zipf(ALL);
  private static final Skew<Integer> NUMBER =
      Skew.of(List.of(0, 1, 2, 3, 4, 5, 6), 20, 25, 22, 15, 10, 5, 3);

  private SyntheticModifiers() {}

  /** Returns none to six different ones, two on average. */
  static List<ModifierUse> draw(Random random) {
    return FREQUENCY.draw(NUMBER.draw(random), random);
  }

  private static Modifier modifier(int rank) {
    ModifierKind[] kinds = ModifierKind.values();
    return Modifier.builder()
        .code((char) ('A' + rank / 10) + String.valueOf(rank % 10))
        .level(ModifierLevel.HCPCS_LEVEL_II)
        .name("Invented modifier " + rank)
        .kind(kinds[rank % kinds.length])
        .meaning("Stands for a modifier in measurements.")
        .ncciAssociated(false)
        .source("invented")
        .build();
  }
}
