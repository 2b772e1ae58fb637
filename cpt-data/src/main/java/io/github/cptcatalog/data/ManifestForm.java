package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Edition;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A manifest as it stands in its file. The files are named one by one, since a folder inside a jar
 * cannot be listed.
 */
@Value.Builder
record ManifestForm(Edition edition, Optional<String> modifiers, List<String> procedures) {
  public static ManifestFormBuilder builder() {
    return new ManifestFormBuilder();
  }
}
