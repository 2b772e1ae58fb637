package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Procedure;
import java.util.List;

/** The peers by the names that the benchmarks give them. */
final class Peers {
  static final String CATALOG = "catalog";
  static final String CQENGINE = "cqengine";
  static final String H2 = "h2";
  static final String STREAM = "stream";
  static final String HASHMAP = "hashmap";
  static final String LUCENE = "lucene";

  private Peers() {}

  static Finder finder(String name, List<Procedure> procedures) {
    return switch (name) {
      case CATALOG -> new CatalogPeer(procedures);
      case CQENGINE -> new CqenginePeer(procedures);
      case H2 -> new H2Peer(procedures);
      case HASHMAP -> new HashMapPeer(procedures);
      default -> throw unfit(name, "find", CATALOG, CQENGINE, H2, HASHMAP);
    };
  }

  static Queries queries(String name, List<Procedure> procedures) {
    return switch (name) {
      case CATALOG -> new CatalogPeer(procedures);
      case CQENGINE -> new CqenginePeer(procedures);
      case H2 -> new H2Peer(procedures);
      case STREAM -> new StreamPeer(procedures);
      default -> throw unfit(name, "answer queries", CATALOG, CQENGINE, H2, STREAM);
    };
  }

  static Filtering filtering(String name, List<Procedure> procedures) {
    return switch (name) {
      case CATALOG -> new CatalogPeer(procedures);
      case STREAM -> new StreamPeer(procedures);
      default -> throw unfit(name, "take any filter", CATALOG, STREAM);
    };
  }

  static Searcher searcher(String name, List<Procedure> procedures) {
    return switch (name) {
      case CATALOG -> new CatalogPeer(procedures);
      case LUCENE -> new LucenePeer(procedures);
      default -> throw unfit(name, "search", CATALOG, LUCENE);
    };
  }

  private static IllegalArgumentException unfit(String name, String task, String... fit) {
    return new IllegalArgumentException(
        "Peer " + name + " does not " + task + "; expected one of " + String.join(", ", fit) + ".");
  }
}
