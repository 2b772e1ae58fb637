package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.cptcatalog.model.DatasetFault;
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
  /** How many values of trees are read in the search through one record, so that it ends. */
  private static final long MOST_WORK = 20_000_000;

  private final String file;
  private final FileWalker walker;
  private final FaultList faults;
  private final List<Entry> files = new ArrayList<>();

  FaultFinder(String file, FileWalker walker, FaultList faults) {
    this.file = file;
    this.walker = walker;
    this.faults = faults;
  }

  /** The names of files that were met, since they may have faults too. */
  List<Entry> files() {
    return files;
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
    } else {
      search(part, tree);
    }
  }

  @Override
  public void file(Part part, JsonParser parser, String pointer) throws IOException {
    walker.count(part, file);
    files.add(new Entry.FileName(part, parser.getText()));
  }

  @Override
  public void wrong(JsonParser parser, String pointer, String message) throws IOException {
    add(LocatedTree.place(parser, Optional.empty(), pointer), message);
  }

  @Override
  public void wrong(String message) {
    faults.addWhole(file, message);
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
    boolean more = true;
    for (long work = 0; more; work += tree.size()) {
      if (work > MOST_WORK) {
        add(tree.find(List.of()).place(), "Too many faults in one record; mend the others first.");
        return;
      }
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

  private void addTwin(String name, LocatedTree.Place place) {
    add(place, "Field \"" + name + "\" stands twice in this object; keep one.");
  }

  private void add(LocatedTree.Place place, String message) {
    faults.add(
        new DatasetFault(
            file, place.line(), place.column(), place.pointer(), place.text(), message));
  }
}
