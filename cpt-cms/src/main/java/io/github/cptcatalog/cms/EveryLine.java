package io.github.cptcatalog.cms;

import java.util.Set;

/** A rule that looks at every line, whatever its modifiers. */
interface EveryLine extends Rule {
  @Override
  default Set<String> triggers() {
    return Set.of();
  }
}
