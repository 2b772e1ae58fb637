package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.DatasetFaults;
import io.github.cptcatalog.model.ProcedureCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds every fault of a file that the plain read stumbled over. Jackson stops at the first fault
 * of a value; this reads each value again and again, each time with the part that was at fault cut
 * out, until the rest can be read. What may only follow from a part that was cut is not reported.
 */
final class FaultFinder implements DocumentWalk.Visitor {
  private final String file;
  private final FileWalker walker;
  private final DatasetFaults faults;
  private final List<Entry> found = new ArrayList<>();

  FaultFinder(String file, FileWalker walker, DatasetFaults faults) {
    this.file = file;
    this.walker = walker;
    this.faults = faults;
  }

  /** The codes of the records, and the names of files, since those may have faults too. */
  List<Entry> found() {
    return found;
  }

  @Override
  public void value(Part part, JsonParser parser, String pointer) throws IOException {
    walker.count(part, file);
    LocatedTree tree = new LocatedTree(parser, pointer, this::addTwin);
    if (tree.isTooLarge()) {
      add(
          tree.find(List.of()).place(),
          "More than "
              + LocatedTree.MOST_VALUES
              + " values in one record; split it into several records.");
      return;
    }
    if (part.isList()) {
      code(tree).ifPresent(code -> found.add(new Entry.Code(part, code, spot(tree, pointer))));
    }
    search(part, tree);
  }

  @Override
  public void file(Part part, JsonParser parser, String pointer) throws IOException {
    walker.count(part, file);
    found.add(new Entry.FileName(part, parser.getText()));
  }

  @Override
  public void wrong(JsonParser parser, String pointer, String message) throws IOException {
    add(LocatedTree.place(parser, Optional.empty(), pointer), message);
  }

  @Override
  public void wrong(String message) {
    faults.add(DatasetFault.ofFile(file, message));
  }

  /** Reports what makes the file no JSON, or more than is read of it; the rest is not searched. */
  void addSyntax(JsonProcessingException broken, JsonParser parser) {
    JsonLocation told = broken.getLocation();
    JsonLocation at = told == null ? parser.currentLocation() : told;
    faults.add(
        new DatasetFault(
            file,
            Math.max(1, at.getLineNr()),
            Math.max(1, at.getColumnNr()),
            "",
            Optional.empty(),
            FaultWords.ofSyntax(broken)));
  }

  private void search(Part part, LocatedTree tree) throws IOException {
    walker.readable(tree.size());
    boolean more = true;
    while (more) {
      walker.work(tree.size(), file);
      try (JsonParser tokens = walker.reader(part).treeAsTokens(tree.root())) {
        tokens.nextToken();
        walker.read(part, tokens);
        return;
      } catch (JsonMappingException wrong) {
        LocatedTree.Spot spot = tree.find(wrong.getPath());
        FaultWords.of(wrong, spot.value(), tree.cutFrom(spot), tree.isDamaged(spot))
            .ifPresent(message -> add(spot.place(), message));
        more = tree.cut(spot);
      }
    }
  }

  private static Entry.Spot spot(LocatedTree tree, String pointer) {
    LocatedTree.Place place = tree.find(List.of()).place();
    return new Entry.Spot(pointer, () -> new SourceFile.Position(place.line(), place.column()));
  }

  private static Optional<ProcedureCode> code(LocatedTree tree) {
    return Optional.ofNullable(tree.root().get("code"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .flatMap(ProcedureCode::find);
  }

  private void addTwin(String name, LocatedTree.Place place) {
    add(place, "Field \"" + name + "\" stands twice in this object; keep one.");
  }

  private void add(LocatedTree.Place place, String message) {
    faults.add(
        new DatasetFault(
            file, place.line(), place.column(), place.pointer(), place.text(), message));
  }
}
