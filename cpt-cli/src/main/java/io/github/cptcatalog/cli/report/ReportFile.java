package io.github.cptcatalog.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a page to a file, over an older page but over nothing else. */
public final class ReportFile {
  /** The mark stands in the first lines. */
  private static final int START = 1_000;

  private ReportFile() {}

  /**
   * Writes the page whole or not at all.
   *
   * @param file may be absent, or a page that was written before
   * @param page the text of the page
   * @throws IOException if the file is there and is no such page, or cannot be written; the message
   *     says which
   */
  public static void write(Path file, String page) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !isReport(target)) {
      throw new IOException(
          file + " is there and is no report of ours; name another file with --output");
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException(file + " cannot be written: there is no folder " + folder);
    }
    Path part = target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(part, page, StandardOpenOption.CREATE_NEW);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static boolean isReport(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      String start = new String(stream.readNBytes(START), StandardCharsets.UTF_8);
      return start.contains("<meta name=\"generator\" content=\"" + ReportPage.MARK + "\"/>");
    }
  }
}
