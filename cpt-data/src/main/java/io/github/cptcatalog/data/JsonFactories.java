package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/**
 * Parsers that refuse what is beyond the limits of depth and text.
 *
 * @param strict refuses an object in which a field stands twice
 * @param lenient lets it pass, since it must not end the search for other faults
 */
record JsonFactories(JsonFactory strict, JsonFactory lenient) {
  private static final int MOST_IN_NAME = 1_000;
  private static final int MOST_IN_NUMBER = 1_000;

  // made once, since a factory learns the names of the fields
  private static final JsonFactories STANDARD = make(ReadLimits.standard());

  static JsonFactories of(ReadLimits limits) {
    return limits.equals(ReadLimits.standard()) ? STANDARD : make(limits);
  }

  private static JsonFactories make(ReadLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.textLength())
            .maxNameLength(MOST_IN_NAME)
            .maxNumberLength(MOST_IN_NUMBER)
            .build();
    return new JsonFactories(
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build(),
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            // else every name of a hostile file stays in memory
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build());
  }
}
