package io.github.cptcatalog.data;

import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.ProcedureCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the fields of the records of our own jar, each as the type that it has in the model. A
 * field that may be absent gives an empty Optional or list; another one that is absent is a
 * surprise.
 */
final class TrustedFields {
  private final TrustedJson json;

  TrustedFields(TrustedJson json) {
    this.json = json;
  }

  /** Goes into an object. */
  void start() {
    json.enter('{');
  }

  /** Goes out of an object, with what was made of it. */
  <T> T end(T made) {
    json.leave('}');
    return made;
  }

  boolean has(String field) {
    return json.has(field);
  }

  void require(String field) {
    if (!json.has(field)) {
      throw json.surprise();
    }
  }

  String text(String field) {
    require(field);
    return json.text();
  }

  Optional<String> optionalText(String field) {
    return has(field) ? Optional.of(json.text()) : Optional.empty();
  }

  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (boolean more = first(field); more; more = next()) {
      texts.add(json.text());
    }
    return texts;
  }

  /** Goes to the first value of the list in a field; false where there is none. */
  boolean first(String field) {
    if (!has(field)) {
      return false;
    }
    json.enter('[');
    return json.next();
  }

  /** Goes to the next value of the list, or past its end. */
  boolean next() {
    return json.next();
  }

  <E extends Enum<E>> E word(String field, Class<E> type) {
    return Enum.valueOf(type, text(field));
  }

  <E extends Enum<E>> Optional<E> optionalWord(String field, Class<E> type) {
    return has(field) ? Optional.of(Enum.valueOf(type, json.text())) : Optional.empty();
  }

  <E extends Enum<E>> List<E> words(String field, Class<E> type) {
    List<E> words = new ArrayList<>();
    for (boolean more = first(field); more; more = next()) {
      words.add(Enum.valueOf(type, json.text()));
    }
    return words;
  }

  <E extends Enum<E>> Set<E> wordSet(String field, Class<E> type) {
    Set<E> words = EnumSet.noneOf(type);
    for (E word : words(field, type)) {
      if (!words.add(word)) {
        throw json.surprise();
      }
    }
    return words;
  }

  ProcedureCode code(String field) {
    return ProcedureCode.of(text(field));
  }

  List<ProcedureCode> codes(String field) {
    List<ProcedureCode> codes = new ArrayList<>();
    for (boolean more = first(field); more; more = next()) {
      codes.add(ProcedureCode.of(json.text()));
    }
    return codes;
  }

  LocalDate day(String field) {
    return TextValues.day(text(field));
  }

  Optional<LocalDate> optionalDay(String field) {
    return has(field) ? Optional.of(TextValues.day(json.text())) : Optional.empty();
  }

  AsOf asOf(String field) {
    return AsOf.parse(text(field));
  }

  Optional<AsOf> optionalAsOf(String field) {
    return has(field) ? Optional.of(AsOf.parse(json.text())) : Optional.empty();
  }

  Duration duration(String field) {
    return TextValues.duration(text(field));
  }

  Currency currency(String field) {
    return TextValues.currency(text(field));
  }

  BigDecimal amount(String field) {
    return TextValues.amount(text(field));
  }

  Optional<BigDecimal> optionalAmount(String field) {
    return has(field) ? Optional.of(TextValues.amount(json.text())) : Optional.empty();
  }

  int count(String field) {
    require(field);
    return json.count();
  }

  OptionalInt optionalCount(String field) {
    return has(field) ? OptionalInt.of(json.count()) : OptionalInt.empty();
  }

  boolean truth(String field) {
    require(field);
    return json.truth();
  }
}
