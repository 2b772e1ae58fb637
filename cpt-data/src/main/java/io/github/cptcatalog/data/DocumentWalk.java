package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through a JSON file from value to value; what is done with each is the visitor's affair. */
final class DocumentWalk {
  private final JsonParser parser;
  private final Visitor visitor;

  DocumentWalk(JsonParser parser, Visitor visitor) {
    this.parser = parser;
    this.visitor = visitor;
  }

  /** What is met on the way. Each method leaves the parser at the end of the value. */
  interface Visitor {
    /** A value that stands in the file. */
    void value(Part part, JsonParser parser, String pointer) throws IOException;

    /** The name of a file in place of a value. */
    void file(Part part, JsonParser parser, String pointer) throws IOException;

    /** Something that cannot stand here; the parser is at its start. */
    void wrong(JsonParser parser, String pointer, String message) throws IOException;

    /** The document as a whole is not as it should be. */
    void wrong(String message) throws IOException;
  }

  /** Walks through a data set document: an object with the fields of {@link Part}. */
  void document() throws IOException {
    if (parser.nextToken() == null) {
      visitor.wrong("The file is empty.");
      return;
    }
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      visitor.wrong(
          parser,
          "",
          "Expected an object in { } with the fields "
              + Part.fields()
              + ", and found something else.");
      parser.skipChildren();
      end();
      return;
    }
    Set<Part> seen = EnumSet.noneOf(Part.class);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      field(seen);
    }
    if (!seen.contains(Part.EDITION)) {
      visitor.wrong("Missing edition; add what is missing.");
    }
    end();
  }

  /** Walks through one record, or a list of them, that stand in a file of their own. */
  void records(Part part) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      visitor.wrong("The file is empty.");
      return;
    }
    if (first == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        visitor.value(part, parser, "/" + i);
      }
    } else {
      visitor.value(part, parser, "");
    }
    end();
  }

  /** Walks through a modifier register that stands in a file of its own. */
  void register() throws IOException {
    if (parser.nextToken() == null) {
      visitor.wrong("The file is empty.");
      return;
    }
    visitor.value(Part.MODIFIERS, parser, "");
    end();
  }

  private void field(Set<Part> seen) throws IOException {
    String name = parser.currentName();
    String pointer = LocatedTree.step(name);
    Optional<Part> part = Part.ofField(name);
    if (part.isEmpty()) {
      visitor.wrong(
          parser,
          pointer,
          "Unknown field \"" + name + "\"; expected one of " + Part.fields() + ".");
    } else if (!seen.add(part.get())) {
      visitor.wrong(
          parser, pointer, "Field \"" + name + "\" stands twice in this object; keep one.");
    } else {
      parser.nextToken();
      if (part.get().isList()) {
        list(part.get(), pointer);
      } else {
        valueOrFile(part.get(), pointer);
      }
      return;
    }
    parser.nextToken();
    parser.skipChildren();
  }

  private void list(Part part, String pointer) throws IOException {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      visitor.wrong(parser, pointer, "Expected a list in [ ] of records or names of files.");
      parser.skipChildren();
      return;
    }
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      valueOrFile(part, pointer + "/" + i);
    }
  }

  private void valueOrFile(Part part, String pointer) throws IOException {
    if (part.mayNameAFile() && parser.hasToken(JsonToken.VALUE_STRING)) {
      file(part, pointer);
    } else {
      visitor.value(part, parser, pointer);
    }
  }

  private void file(Part part, String pointer) throws IOException {
    String name = parser.getText();
    if (leavesFolder(name)) {
      visitor.wrong(
          parser,
          pointer,
          "File \""
              + name
              + "\" leaves the folder of the file that names it; name a file in it, such as"
              + " procedures/99213.json.");
    } else {
      visitor.file(part, parser, pointer);
    }
  }

  static boolean leavesFolder(String file) {
    return file.startsWith("/")
        || file.contains("\\")
        || file.contains(":")
        || List.of(file.split("/", -1)).contains("..");
  }

  private void end() throws IOException {
    if (parser.nextToken() != null) {
      visitor.wrong(parser, "", "Something follows the end of the document; remove it.");
    }
  }
}
