package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.Locale;
import java.util.Objects;

/** The code starts with these characters. */
record CodePrefix(String prefix) implements Filter {
  CodePrefix {
    if (!Objects.requireNonNull(prefix, "prefix").matches("[0-9A-Za-z]{1,5}")) {
      throw new IllegalArgumentException(
          "Not the start of a code: \""
              + prefix
              + "\". Expected one to five digits or letters, such as 6232.");
    }
    prefix = prefix.toUpperCase(Locale.ROOT);
  }

  @Override
  public boolean matches(Procedure procedure) {
    return procedure.code().text().startsWith(prefix);
  }

  @Override
  public String toString() {
    return "code starts with " + prefix;
  }
}
