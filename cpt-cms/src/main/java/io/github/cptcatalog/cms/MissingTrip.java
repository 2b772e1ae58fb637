package io.github.cptcatalog.cms;

import java.util.List;

/** An ambulance line names where the trip began and where it ended. */
final class MissingTrip implements EveryLine {
  private final CodeSet trips;
  private final RuleText text;

  MissingTrip(RuleNames names, LineTexts texts) {
    this.trips = names.codeSet("ambulance-trips");
    this.text = texts.get("trip-missing");
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    boolean namesATrip = line.line().procedure().modifiers().size() != line.modifiers().size();
    if (!namesATrip && trips.holds(line.code())) {
      findings.add(text.about(line, List.of()));
    }
  }
}
