package io.github.cptcatalog.cms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of modifiers on a line, by group. Modifiers of no group keep their place: no public
 * source says where they go.
 */
final class ClaimOrder {
  /** The groups, first to last. */
  enum Group {
    /** 99, which says that there are more modifiers than the line holds. */
    OVERFLOW,
    /** They change the amount. */
    PAYMENT,
    /** They decide whether the line is paid at all. */
    ELIGIBILITY,
    /** They tell a fact, such as a side of the body. */
    INFORMATIONAL
  }

  private final Map<String, Group> groups = new HashMap<>();

  static ClaimOrder load(RuleNames names) {
    ClaimOrder order = new ClaimOrder();
    for (TableRow row : RuleTable.read("claim-order.tsv", List.of("group", "modifiers"))) {
      Group group = row.oneOf(Group.class, "group");
      for (String modifier : names.modifiers(row, "modifiers")) {
        if (order.groups.put(modifier, group) != null) {
          throw row.fault("modifiers", "names " + modifier + ", which another group has too");
        }
      }
    }
    return order;
  }

  boolean isInOrder(List<String> modifiers) {
    Group last = Group.OVERFLOW;
    boolean first = true;
    for (String modifier : modifiers) {
      Group group = groups.get(modifier);
      if (group != null && group.compareTo(last) < 0) {
        return false;
      }
      if (group == Group.OVERFLOW && !first) {
        return false;
      }
      first = first && group == Group.OVERFLOW;
      last = group == null ? last : group;
    }
    return true;
  }

  /** Sorts by group, with the modifiers of none last. */
  Comparator<String> byGroup() {
    return Comparator.comparing(groups::get, Comparator.nullsLast(Comparator.naturalOrder()));
  }

  /** Returns the modifiers in order; those of one group, and those of none, as they stand. */
  List<String> arranged(List<String> modifiers) {
    List<String> ranked = new ArrayList<>();
    List<String> arranged = new ArrayList<>();
    for (String modifier : modifiers) {
      Group group = groups.get(modifier);
      if (group == Group.OVERFLOW) {
        arranged.add(modifier);
      } else if (group != null) {
        ranked.add(modifier);
      }
    }
    ranked.sort(Comparator.comparing(groups::get));
    int next = 0;
    for (String modifier : modifiers) {
      Group group = groups.get(modifier);
      if (group == null) {
        arranged.add(modifier);
      } else if (group != Group.OVERFLOW) {
        arranged.add(ranked.get(next++));
      }
    }
    return arranged;
  }
}
