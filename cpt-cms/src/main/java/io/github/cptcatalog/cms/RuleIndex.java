package io.github.cptcatalog.cms;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules in their order, with those that each modifier calls for. */
final class RuleIndex {
  private final List<Rule> rules;
  private final BitSet always = new BitSet();
  private final Map<String, BitSet> byModifier = new HashMap<>();

  RuleIndex(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).triggers().isEmpty()) {
        always.set(i);
      }
      for (String modifier : rules.get(i).triggers()) {
        byModifier.computeIfAbsent(modifier, m -> new BitSet()).set(i);
      }
    }
  }

  /** Adds what the rules say of a line, in the order of the rules. */
  void check(LineFacts line, List<Finding> findings) {
    BitSet due = (BitSet) always.clone();
    for (String modifier : line.modifiers()) {
      BitSet called = byModifier.get(modifier);
      if (called != null) {
        due.or(called);
      }
    }
    for (int i = due.nextSetBit(0); i >= 0; i = due.nextSetBit(i + 1)) {
      Rule rule = rules.get(i);
      if (rule.holdsOn(line.day())) {
        rule.check(line, findings);
      }
    }
  }
}
