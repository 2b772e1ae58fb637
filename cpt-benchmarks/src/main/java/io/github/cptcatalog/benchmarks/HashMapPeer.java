package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Procedure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link HashMap} from the code as text. */
final class HashMapPeer implements Finder {
  private final Map<String, Procedure> byCode = new HashMap<>();

  HashMapPeer(List<Procedure> procedures) {
    procedures.forEach(procedure -> byCode.put(procedure.code().text(), procedure));
  }

  @Override
  public @Nullable Object find(String code) {
    return byCode.get(code);
  }

  @Override
  public String codeOf(@Nullable Object found) {
    return found instanceof Procedure procedure ? procedure.code().text() : "";
  }
}
