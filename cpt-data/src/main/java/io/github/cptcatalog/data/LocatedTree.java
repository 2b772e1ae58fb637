package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A JSON value that remembers where each part of it stands in the file, also after parts were cut
 * out. Only made for a file that has a fault.
 */
final class LocatedTree {
  /** Beyond so many values, what follows is passed over, so that memory has a bound. */
  static final int MOST_VALUES = 100_000;

  private final IdentityHashMap<JsonNode, Map<String, Place>> fields = new IdentityHashMap<>();
  private final IdentityHashMap<JsonNode, List<Place>> elements = new IdentityHashMap<>();
  private final IdentityHashMap<JsonNode, Set<String>> cut = new IdentityHashMap<>();
  private final IdentityHashMap<JsonNode, Boolean> damaged = new IdentityHashMap<>();
  private final Spot root;
  private int size;

  /**
   * Where a value stands in the file, and its text where it is a text, number or word. The pointer
   * is put together when it is asked for: long names over many values would fill the memory.
   */
  record Place(int line, int column, Optional<Place> above, String step, Optional<String> text) {
    String pointer() {
      return above.map(Place::pointer).orElse("") + step;
    }
  }

  /** A value of the tree with its place, and the object or list that holds it. */
  record Spot(JsonNode value, Place place, Optional<Spot> parent, String name) {}

  /**
   * Reads the value at which the parser stands.
   *
   * @param twins is told the name and place of every field that stands twice in its object
   */
  LocatedTree(JsonParser parser, String pointer, BiConsumer<String, Place> twins)
      throws IOException {
    Place place = place(parser, Optional.empty(), pointer);
    this.root = new Spot(read(parser, place, twins), place, Optional.empty(), "");
  }

  JsonNode root() {
    return root.value();
  }

  /** The number of values that were read. */
  int size() {
    return size;
  }

  /**
   * Tells whether the value has more than {@link #MOST_VALUES} values, so that not all are here.
   */
  boolean isTooLarge() {
    return size > MOST_VALUES;
  }

  /** Finds the deepest value on the path that is in the tree. */
  Spot find(List<JsonMappingException.Reference> path) {
    Spot spot = root;
    for (JsonMappingException.Reference step : path) {
      Optional<Spot> next = child(spot, step);
      if (next.isEmpty()) {
        return spot;
      }
      spot = next.get();
    }
    return spot;
  }

  /** Takes the value out, so that what is left can be read. False for the root. */
  boolean cut(Spot spot) {
    if (spot.parent().isEmpty()) {
      return false;
    }
    JsonNode holder = spot.parent().get().value();
    if (holder instanceof ObjectNode object) {
      object.remove(spot.name());
    } else if (holder instanceof ArrayNode array) {
      int index = Integer.parseInt(spot.name());
      array.remove(index);
      elementsOf(array).remove(index);
    }
    cut.computeIfAbsent(holder, none -> new HashSet<>()).add(spot.name());
    for (Optional<Spot> above = spot.parent(); above.isPresent(); above = above.get().parent()) {
      damaged.put(above.get().value(), true);
    }
    return true;
  }

  /** Tells whether something was cut out of the value, at any depth. */
  boolean isDamaged(Spot spot) {
    return damaged.containsKey(spot.value());
  }

  /** The names of the fields that were cut out of the object. */
  Set<String> cutFrom(Spot spot) {
    return cut.getOrDefault(spot.value(), Set.of());
  }

  private Optional<Spot> child(Spot spot, JsonMappingException.Reference step) {
    String name = step.getFieldName();
    if (name != null && spot.value() instanceof ObjectNode object && object.has(name)) {
      Place place = fields.getOrDefault(object, Map.of()).getOrDefault(name, spot.place());
      return Optional.of(new Spot(object.get(name), place, Optional.of(spot), name));
    }
    int index = step.getIndex();
    if (spot.value() instanceof ArrayNode array && index >= 0 && index < array.size()) {
      return Optional.of(
          new Spot(
              array.get(index),
              elementsOf(array).get(index),
              Optional.of(spot),
              Integer.toString(index)));
    }
    return Optional.empty();
  }

  private List<Place> elementsOf(ArrayNode array) {
    return elements.computeIfAbsent(array, none -> new ArrayList<>());
  }

  private JsonNode read(JsonParser parser, Place here, BiConsumer<String, Place> twins)
      throws IOException {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (++size > MOST_VALUES) {
      parser.skipChildren();
      size = MOST_VALUES + 1;
      return nodes.nullNode();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> readObject(parser, here, twins);
      case START_ARRAY -> readArray(parser, here, twins);
      case VALUE_STRING -> nodes.textNode(parser.getText());
      case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> number(parser, nodes);
      case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(parser.getBooleanValue());
      default -> nodes.nullNode();
    };
  }

  private ObjectNode readObject(JsonParser parser, Place here, BiConsumer<String, Place> twins)
      throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    Map<String, Place> places = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String step = step(name);
      Place namePlace = place(parser, Optional.of(here), step);
      parser.nextToken();
      Place place = place(parser, Optional.of(here), step);
      JsonNode value = read(parser, place, twins);
      if (isTooLarge()) {
        continue;
      }
      if (places.putIfAbsent(name, place) == null) {
        object.set(name, value);
      } else {
        twins.accept(name, namePlace);
      }
    }
    fields.put(object, places);
    return object;
  }

  private ArrayNode readArray(JsonParser parser, Place here, BiConsumer<String, Place> twins)
      throws IOException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    List<Place> places = elementsOf(array);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Place place = place(parser, Optional.of(here), "/" + places.size());
      JsonNode value = read(parser, place, twins);
      if (!isTooLarge()) {
        places.add(place);
        array.add(value);
      }
    }
    return array;
  }

  /** No field takes a fraction; one that no decimal can hold stands as infinite. */
  private static JsonNode number(JsonParser parser, JsonNodeFactory nodes) throws IOException {
    try {
      return nodes.numberNode(parser.getDecimalValue());
    } catch (NumberFormatException tooLarge) {
      return nodes.numberNode(Double.POSITIVE_INFINITY);
    }
  }

  /** The step of a JSON pointer to a field. */
  static String step(String field) {
    return "/" + field.replace("~", "~0").replace("/", "~1");
  }

  /** The place of the token at which the parser stands. */
  static Place place(JsonParser parser, Optional<Place> above, String step) throws IOException {
    JsonLocation start = parser.currentTokenLocation();
    Optional<String> text =
        parser.currentToken().isScalarValue() ? Optional.of(parser.getText()) : Optional.empty();
    return new Place(start.getLineNr(), start.getColumnNr(), above, step, text);
  }
}
