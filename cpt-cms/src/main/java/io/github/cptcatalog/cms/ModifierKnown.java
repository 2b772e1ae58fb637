package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.AmbulanceTrip;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether the register has the modifiers. One that it lacks may still exist; but letters that only
 * name a trip mean nothing on a line that is none. Vans and taxis use the letters of ambulances.
 */
final class ModifierKnown implements EveryLine {
  private static final ProcedureCode AN_AMBULANCE = ProcedureCode.of("A0425");

  private final Map<String, Modifier> register;
  private final CodeSet transport;
  private final RuleText unknown;
  private final RuleText tripElsewhere;

  ModifierKnown(Map<String, Modifier> register, RuleNames names, LineTexts texts) {
    this.register = register;
    this.transport = names.codeSet("transport");
    this.unknown = texts.get("unknown-modifier");
    this.tripElsewhere = texts.get("trip-without-ambulance");
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    List<String> seen = new ArrayList<>(0);
    for (String modifier : line.modifiers()) {
      if (!register.containsKey(modifier) && !seen.contains(modifier)) {
        seen.add(modifier);
        boolean isTrip = AmbulanceTrip.find(modifier, AN_AMBULANCE).isPresent();
        if (!isTrip) {
          findings.add(unknown.about(line, List.of(modifier)));
        } else if (!transport.holds(line.code())) {
          findings.add(tripElsewhere.about(line, List.of(modifier)));
        }
      }
    }
  }
}
