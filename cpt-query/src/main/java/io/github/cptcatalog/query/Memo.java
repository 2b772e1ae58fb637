package io.github.cptcatalog.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values that are made when they are first asked for, and kept. No lock is held while one is made:
 * threads that ask at the same time may each make it, and all get the one that was kept first.
 */
final class Memo<K, V> {
  private final Map<K, V> kept = new ConcurrentHashMap<>();
  private final Function<K, V> make;

  Memo(Function<K, V> make) {
    this.make = make;
  }

  V get(K key) {
    V value = kept.get(key);
    if (value != null) {
      return value;
    }
    V made = make.apply(key);
    V earlier = kept.putIfAbsent(key, made);
    return earlier == null ? made : earlier;
  }
}
