package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.cptcatalog.model.ModifierRegister;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the modifier register of a data set document before its records are read, since those name
 * modifiers by code, and the fields of an object have no order.
 */
final class RegisterSearch {
  private final FileWalker walker;
  private final Function<String, Optional<ModifierRegister>> ofFile;

  /**
   * Makes a search.
   *
   * @param ofFile reads a register that is a file of its own; nothing where it has faults
   */
  RegisterSearch(FileWalker walker, Function<String, Optional<ModifierRegister>> ofFile) {
    this.walker = walker;
    this.ofFile = ofFile;
  }

  /**
   * Returns the register of the document, empty where it names none; nothing where it cannot be
   * read, which the walk through the document reports.
   */
  Optional<ModifierRegister> in(SourceFile document) {
    try (JsonParser parser = walker.lenientParser(document)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean found = parser.currentName().equals(Part.MODIFIERS.field());
          parser.nextToken();
          if (found) {
            return register(parser);
          }
          parser.skipChildren();
        }
      }
      return Optional.of(ModifierRegister.empty());
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  private Optional<ModifierRegister> register(JsonParser parser) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return Optional.of((ModifierRegister) walker.read(Part.MODIFIERS, parser));
    }
    String file = parser.getText();
    return DocumentWalk.leavesFolder(file) ? Optional.empty() : ofFile.apply(file);
  }
}
