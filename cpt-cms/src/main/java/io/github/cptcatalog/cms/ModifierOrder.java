package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.CodedProcedure;
import java.util.ArrayList;
import java.util.List;

/** Payment modifiers first, then those of eligibility, then facts; 99 before them all. */
final class ModifierOrder implements EveryLine {
  private final ClaimOrder order;
  private final RuleText text;

  ModifierOrder(ClaimOrder order, LineTexts texts) {
    this.order = order;
    this.text = texts.get("modifier-order");
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    List<String> modifiers = line.line().procedure().modifiers();
    // on an ambulance line letters mean a trip, which has no place in this order
    boolean namesATrip = modifiers.size() != line.modifiers().size();
    if (namesATrip || order.isInOrder(modifiers)) {
      return;
    }
    List<String> arranged = order.arranged(modifiers);
    findings.add(
        text.about(
            line,
            moved(modifiers, arranged),
            new CodedProcedure(line.code(), arranged).toString()));
  }

  private static List<String> moved(List<String> from, List<String> to) {
    List<String> moved = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      if (!from.get(i).equals(to.get(i)) && !moved.contains(from.get(i))) {
        moved.add(from.get(i));
      }
    }
    return moved;
  }
}
