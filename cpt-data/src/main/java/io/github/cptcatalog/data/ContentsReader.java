package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the values of a file that has no fault, and gives up at the first one otherwise. */
final class ContentsReader implements DocumentWalk.Visitor {
  private final SourceFile file;
  private final FileWalker walker;
  private final List<Entry> entries = new ArrayList<>();

  ContentsReader(SourceFile file, FileWalker walker) {
    this.file = file;
    this.walker = walker;
  }

  /** What was read, in the order of the file. */
  List<Entry> entries() {
    return entries;
  }

  @Override
  public void value(Part part, JsonParser parser, String pointer) throws IOException {
    walker.count(part, file.name());
    long offset = parser.currentTokenLocation().getByteOffset();
    entries.add(
        new Entry.Value(
            part, walker.read(part, parser), new Entry.Spot(pointer, () -> file.position(offset))));
  }

  @Override
  public void file(Part part, JsonParser parser, String pointer) throws IOException {
    walker.count(part, file.name());
    entries.add(new Entry.FileName(part, parser.getText()));
  }

  @Override
  public void wrong(JsonParser parser, String pointer, String message) throws IOException {
    throw new IOException(message);
  }

  @Override
  public void wrong(String message) throws IOException {
    throw new IOException(message);
  }
}
