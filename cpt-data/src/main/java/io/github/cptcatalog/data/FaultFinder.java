package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.cptcatalog.model.DatasetFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds every fault of a file that the plain read stumbled over. Jackson stops at the first fault
 * of a value; this reads each value again and again, each time with the part that was at fault cut
 * out, until the rest can be read. What may only follow from a part that was cut is not reported.
 */
final class FaultFinder {
  // without duplicate detection: a field that stands twice must not end the search
  private static final JsonFactory LENIENT = new JsonFactory();

  private static final Pattern ADVICE_FOR_PROGRAMMERS =
      Pattern.compile(
          " \\(start marker.*|: (maybe a \\(non-standard\\)|enable).*| - \\(?enable.*",
          Pattern.DOTALL);

  private final String file;
  private final ObjectReader reader;
  private final List<DatasetFault> faults = new ArrayList<>();

  private FaultFinder(String file, ObjectReader reader) {
    this.file = file;
    this.reader = reader;
  }

  static List<DatasetFault> find(String file, String json, ObjectReader reader, boolean list) {
    FaultFinder finder = new FaultFinder(file, reader);
    try (JsonParser parser = LENIENT.createParser(json)) {
      finder.search(parser, list);
    } catch (JsonProcessingException broken) {
      finder.addSyntax(broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory cannot fail to be read", impossible);
    }
    return finder.faults;
  }

  private void search(JsonParser parser, boolean list) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      faults.add(new DatasetFault(file, 1, 1, "", Optional.empty(), "The file is empty."));
      return;
    }
    if (list && first == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        searchValue(new LocatedTree(parser, "/" + i, this::addTwin));
      }
    } else {
      searchValue(new LocatedTree(parser, "", this::addTwin));
    }
    if (parser.nextToken() != null) {
      JsonLocation rest = parser.currentTokenLocation();
      faults.add(
          new DatasetFault(
              file,
              rest.getLineNr(),
              rest.getColumnNr(),
              "",
              Optional.of(parser.getText()),
              "Something follows the end of the document; remove it."));
    }
  }

  private void searchValue(LocatedTree tree) throws IOException {
    boolean more = true;
    while (more) {
      try (JsonParser tokens = reader.treeAsTokens(tree.root())) {
        tokens.nextToken();
        JsonFile.value(reader, tokens, Object.class);
        return;
      } catch (JsonMappingException wrong) {
        LocatedTree.Spot spot = tree.find(wrong.getPath());
        FaultWords.of(wrong, spot.value(), tree.cutFrom(spot), tree.isDamaged(spot))
            .ifPresent(message -> add(spot.place(), message));
        more = tree.cut(spot);
      }
    }
  }

  private void addTwin(String name, LocatedTree.Place place) {
    add(place, "Field \"" + name + "\" stands twice in this object; keep one.");
  }

  private void add(LocatedTree.Place place, String message) {
    faults.add(
        new DatasetFault(
            file, place.line(), place.column(), place.pointer(), place.text(), message));
  }

  private void addSyntax(JsonProcessingException broken) {
    JsonLocation at = broken.getLocation();
    faults.add(
        new DatasetFault(
            file,
            at == null ? 1 : Math.max(1, at.getLineNr()),
            at == null ? 1 : Math.max(1, at.getColumnNr()),
            "",
            Optional.empty(),
            "Not JSON: "
                + ADVICE_FOR_PROGRAMMERS.matcher(broken.getOriginalMessage()).replaceAll("")));
  }
}
