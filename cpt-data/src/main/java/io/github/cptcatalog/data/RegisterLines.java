package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A modifier register of our own jar, which has each entry in a line. An entry is read when it is
 * asked for: a record uses a few of several hundred.
 */
final class RegisterLines {
  private final byte[] file;
  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Modifier> read = new ConcurrentHashMap<>();

  RegisterLines(byte[] file) {
    this.file = file;
    TrustedJson json = new TrustedJson(file);
    TrustedFields fields = new TrustedFields(json);
    fields.start();
    fields.optionalDay("asOf");
    fields.texts("notices");
    for (boolean more = fields.first("entries"); more; more = fields.next()) {
      int start = json.position();
      fields.start();
      starts.put(fields.text("code"), start);
      json.skipLine();
    }
    fields.end(json);
    json.end();
  }

  Optional<Modifier> find(String code) {
    Modifier modifier = read.get(code);
    if (modifier == null) {
      Integer start = starts.get(code);
      if (start == null) {
        return Optional.empty();
      }
      modifier = TrustedRecords.modifier(new TrustedJson(file, start));
      read.put(code, modifier);
    }
    return Optional.of(modifier);
  }
}
