package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.DatasetFaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes in the files of one data set: at full speed as long as a file has no fault, and searched
 * once more from its start when it has one.
 */
final class FileWalker {
  /** How many values may be read again in search of faults, so that the search ends. */
  private static final long LEAST_WORK = 10_000_000;

  private static final int WORK_FOR_A_VALUE = 8;

  private final ReadLimits limits;
  private final JsonFactories factories;
  private final DatasetFaults faults;
  private final Map<Part, ObjectReader> readers = new EnumMap<>(Part.class);
  private int records;
  private long workLeft = LEAST_WORK;

  FileWalker(ReadLimits limits, DatasetFaults faults) {
    this.limits = limits;
    this.factories = JsonFactories.of(limits);
    this.faults = faults;
    for (Part part : Part.values()) {
      readers.put(part, CatalogMapper.MAPPER.readerFor(part.type()));
    }
  }

  /** Which way to go through a file. */
  @FunctionalInterface
  interface Way {
    void go(DocumentWalk walk) throws IOException;
  }

  /** Has the modifiers of what is read from now on found by the resolver. */
  void resolveBy(ModifierResolver resolver) {
    readers.replaceAll((part, reader) -> reader.withAttribute(CatalogMapper.RESOLVER, resolver));
  }

  /**
   * Returns what is in the file, in its order. Where it has faults, they are added to the list, and
   * only codes and names of further files are returned, for those may have faults too.
   */
  List<Entry> entries(SourceFile file, Way way) {
    int recordsBefore = records;
    ContentsReader contents = new ContentsReader(file, this);
    try (JsonParser parser = file.parser(factories.strict())) {
      way.go(new DocumentWalk(parser, contents));
      return contents.entries();
    } catch (IOException firstFault) {
      records = recordsBefore;
      return search(file, way, firstFault);
    }
  }

  /** Tells whether the file is a data set document: an object with one of its fields. */
  boolean isDocument(SourceFile file) {
    try (JsonParser parser = lenientParser(file)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        if (Part.ofField(parser.currentName()).isPresent()) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    } catch (IOException noJson) {
      return false;
    }
  }

  /** Tells whether the file starts like a record, or a list of records. */
  boolean isRecord(SourceFile file) {
    return firstField(file).filter("code"::equals).isPresent();
  }

  /** The name of the first field of the object, or of the first object in the list. */
  private Optional<String> firstField(SourceFile file) {
    try (JsonParser parser = lenientParser(file)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        first = parser.nextToken();
      }
      return first == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME
          ? Optional.of(parser.currentName())
          : Optional.empty();
    } catch (IOException noJson) {
      return Optional.empty();
    }
  }

  /** Opens a parser to look into a file before it is read. */
  JsonParser lenientParser(SourceFile file) throws IOException {
    return file.parser(factories.lenient());
  }

  /** Reads the value at which the parser stands. */
  Object read(Part part, JsonParser parser) throws IOException {
    // Jackson gives null for the word null, whatever is asked of fields
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      throw MismatchedInputException.from(
          parser, part.type(), "Expected an object in { } but found null.");
    }
    return reader(part).readValue(new BoundedParser(parser));
  }

  ObjectReader reader(Part part) {
    return Objects.requireNonNull(readers.get(part));
  }

  /** Counts a record that is about to be read, or the name of a file with records. */
  void count(Part part, String file) {
    if (part.isList() && ++records > limits.records()) {
      throw faults.fatal(
          DatasetFault.ofFile(
              file,
              "More than "
                  + limits.records()
                  + " records or files in this data set; if that is right, raise ReadLimits.records."));
    }
  }

  /** Allows for the search through so many values. */
  void readable(int values) {
    workLeft += (long) WORK_FOR_A_VALUE * values;
  }

  /** Counts values that are about to be read in search of faults. */
  void work(int values, String file) {
    workLeft -= values;
    if (workLeft < 0) {
      throw faults.fatal(
          DatasetFault.ofFile(
              file, "Too many faults to search on; mend those that are named, and read again."));
    }
  }

  private List<Entry> search(SourceFile file, Way way, IOException firstFault) {
    int faultsBefore = faults.count();
    FaultFinder finder = new FaultFinder(file.name(), this, faults);
    try (JsonParser parser = file.exactParser(factories.lenient())) {
      try {
        way.go(new DocumentWalk(parser, finder));
      } catch (JsonProcessingException broken) {
        finder.addSyntax(broken, parser);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory cannot fail to be read", impossible);
    }
    if (faults.count() == faultsBefore) {
      // the two reads disagree: say what the first one said rather than pass bad data
      faults.add(DatasetFault.ofFile(file.name(), String.valueOf(firstFault.getMessage())));
    }
    return finder.found();
  }
}
