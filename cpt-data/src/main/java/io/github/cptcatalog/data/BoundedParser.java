package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** Reads one record and gives up where it is too large: a list of short texts fills any memory. */
final class BoundedParser extends JsonParserDelegate {
  private int left = 3 * LocatedTree.MOST_VALUES;

  BoundedParser(JsonParser parser) {
    super(parser);
  }

  @Override
  public JsonToken nextToken() throws IOException {
    // a value has a name at most, and an end
    if (--left < 0) {
      throw new StreamConstraintsException("Too many values in one record");
    }
    return delegate.nextToken();
  }
}
