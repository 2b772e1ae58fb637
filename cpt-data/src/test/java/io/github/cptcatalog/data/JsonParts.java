package io.github.cptcatalog.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Changes one part of a JSON document. */
final class JsonParts {
  /** Values that fit hardly anywhere. */
  static final List<String> ODD =
      List.of(
          "null",
          "true",
          "5",
          "-1",
          "5.5",
          "1e400",
          "99999999999",
          "\"\"",
          "\" \"",
          "\"x\"",
          "[]",
          "[null]",
          "[[]]",
          "[\"x\"]",
          "{}",
          "{\"x\": 1}",
          "\"\\u0000\"",
          "\"..\"",
          "\"\\ud800\"");

  private JsonParts() {}

  /** A field of an object in the document. */
  record Field(ObjectNode holder, String name, String pointer) {}

  /** Every field of every object, in document order. */
  static List<Field> fields(JsonNode root) {
    List<Field> fields = new ArrayList<>();
    collect(root, "", fields, new ArrayList<>());
    return fields;
  }

  /** Puts the odd value in the place of one value of the document, counted round and round. */
  static String swap(String json, int place, String odd) {
    JsonNode root = Schemas.tree(json);
    List<Runnable> swaps = new ArrayList<>();
    JsonNode value = Schemas.tree(odd);
    List<ArrayNode> arrays = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    collect(root, "", fields, arrays);
    for (Field field : fields) {
      swaps.add(() -> field.holder().set(field.name(), value));
    }
    for (ArrayNode array : arrays) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        swaps.add(() -> array.set(index, value));
      }
    }
    swaps.get(place % swaps.size()).run();
    return root.toString();
  }

  private static void collect(
      JsonNode node, String pointer, List<Field> fields, List<ArrayNode> arrays) {
    if (node instanceof ObjectNode object) {
      for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        fields.add(new Field(object, name, pointer + "/" + name));
        collect(object.get(name), pointer + "/" + name, fields, arrays);
      }
    } else if (node instanceof ArrayNode array) {
      arrays.add(array);
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), pointer + "/" + i, fields, arrays);
      }
    }
  }
}
