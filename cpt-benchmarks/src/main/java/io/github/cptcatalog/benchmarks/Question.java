package io.github.cptcatalog.benchmarks;

import static io.github.cptcatalog.model.Category.MEDICINE;
import static io.github.cptcatalog.model.Category.RADIOLOGY;
import static io.github.cptcatalog.model.Category.SURGERY;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostRange;
import java.util.Arrays;
import java.util.List;

/** The queries that are timed, each with the arguments that every peer is given. */
enum Question {
  CATEGORY_AND_COST_AT_MOST("categoryAndCostAtMost") {
    @Override
    Object ask(Queries peer) {
      return peer.categoryAndCostAtMost(SURGERY, "150");
    }
  },
  MODIFIER_AND_COST_OVERLAP("modifierAndCostOverlap") {
    @Override
    Object ask(Queries peer) {
      return peer.modifierAndCostOverlap("A3", RANGE);
    }
  },
  CHEAPEST_IN_THREE_CATEGORIES("cheapestInThreeCategories") {
    @Override
    Object ask(Queries peer) {
      return peer.cheapest(20, THREE, "A0");
    }
  },
  WORD_PREFIX_IN_CATEGORY("wordPrefixInCategory") {
    @Override
    Object ask(Queries peer) {
      return peer.wordPrefixInCategory(PREFIX, SURGERY);
    }
  },
  STATISTICS_PER_CATEGORY("statisticsPerCategory") {
    @Override
    Object ask(Queries peer) {
      return peer.statisticsPerCategory();
    }
  },
  STATISTICS_PER_CATEGORY_FILTERED("statisticsPerCategoryFiltered") {
    @Override
    Object ask(Queries peer) {
      return peer.statisticsPerCategory("A3");
    }
  };

  private static final CostRange RANGE = CostRange.usd("200", "400");
  private static final List<Category> THREE = List.of(SURGERY, RADIOLOGY, MEDICINE);

  /** The beginning of a word that is neither frequent nor rare. */
  private static final String PREFIX = Vocabulary.WORDS.get(50).substring(0, 3);

  private final String method;

  Question(String method) {
    this.method = method;
  }

  abstract Object ask(Queries peer);

  /**
   * Asks the peer and the plain scan.
   *
   * @throws Difference if the two differ
   */
  void check(String name, Queries peer, Queries scan) {
    Difference.refuse(name, toString(), ask(scan), ask(peer));
  }

  /** Returns the query that a benchmark method times. */
  static Question of(String method) {
    return Arrays.stream(values())
        .filter(question -> question.method.equals(method))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("No query is named " + method + "."));
  }

  /** Returns the name of the method that times it. */
  @Override
  public String toString() {
    return method;
  }
}
