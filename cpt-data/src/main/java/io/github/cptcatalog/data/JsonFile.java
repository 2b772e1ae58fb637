package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.cptcatalog.model.DatasetFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One JSON file of a data set, in UTF-8, and the values in it. */
final class JsonFile {
  private final String name;
  private final String json;

  private JsonFile(String name, String json) {
    this.name = name;
    this.json = json;
  }

  /** Opens a file; nothing where it cannot be read, with the fault added to the list. */
  static Optional<JsonFile> open(DatasetFiles files, String name, List<DatasetFault> faults) {
    try {
      String json =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(files.read(name))).toString();
      return Optional.of(new JsonFile(name, json.startsWith("\uFEFF") ? json.substring(1) : json));
    } catch (CharacterCodingException notUtf8) {
      faults.add(wholeFile(name, "The file is not in UTF-8; save it in that encoding."));
    } catch (IOException unreadable) {
      faults.add(
          wholeFile(name, "The file cannot be read (" + unreadable + "); check name and rights."));
    }
    return Optional.empty();
  }

  static DatasetFault wholeFile(String name, String message) {
    return new DatasetFault(name, 1, 1, "", Optional.empty(), message);
  }

  /** Reads the one value of the file; nothing where it has faults, which are added to the list. */
  <T> Optional<T> one(ObjectReader reader, Class<T> type, List<DatasetFault> faults) {
    List<T> read = read(reader.forType(type), type, false, faults);
    return read.stream().findFirst();
  }

  /** Reads the value, or the list of values, of the file; faults are added to the list. */
  <T> List<T> all(ObjectReader reader, Class<T> type, List<DatasetFault> faults) {
    return read(reader.forType(type), type, true, faults);
  }

  private <T> List<T> read(
      ObjectReader reader, Class<T> type, boolean list, List<DatasetFault> faults) {
    List<T> values = new ArrayList<>();
    try (JsonParser parser = reader.createParser(json)) {
      if (parser.nextToken() == JsonToken.START_ARRAY && list) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          values.add(value(reader, parser, type));
        }
      } else {
        values.add(value(reader, parser, type));
      }
      if (parser.nextToken() == null) {
        return values;
      }
    } catch (IOException firstFault) {
      return withFaults(reader, list, faults, firstFault);
    }
    return withFaults(reader, list, faults, null);
  }

  /** Reads one value; Jackson gives null for the word null, whatever is asked of fields. */
  static <T> T value(ObjectReader reader, JsonParser parser, Class<T> type) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      throw MismatchedInputException.from(
          parser, type, "Expected an object in { } but found null.");
    }
    return type.cast(reader.readValue(parser));
  }

  private <T> List<T> withFaults(
      ObjectReader reader,
      boolean list,
      List<DatasetFault> faults,
      @Nullable IOException firstFault) {
    List<DatasetFault> found = FaultFinder.find(name, json, reader, list);
    if (found.isEmpty()) {
      // the two reads disagree: say what the first one said rather than pass bad data
      found = List.of(wholeFile(name, String.valueOf(firstFault)));
    }
    faults.addAll(found);
    return List.of();
  }
}
