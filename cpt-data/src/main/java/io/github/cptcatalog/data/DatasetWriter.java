package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Procedure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes data sets and procedures in the published JSON form, always with the same fields in the
 * same order, so that two versions of a file differ only where the data does. {@link DatasetReader}
 * reads a data set back equal.
 */
public final class DatasetWriter {
  private static final ObjectWriter WRITER = writer();

  private DatasetWriter() {}

  /**
   * Writes one procedure.
   *
   * @param procedure the record
   * @return a JSON object, indented by two spaces, without a line break at its end. Lists are there
   *     even when they are empty; other absent fields are left out
   */
  public static String toJson(Procedure procedure) {
    return write(Objects.requireNonNull(procedure, "procedure"));
  }

  /**
   * Writes procedures.
   *
   * @param procedures the records, in the order to write them
   * @return a JSON array of what {@link #toJson(Procedure)} gives for each
   */
  public static String toJson(List<Procedure> procedures) {
    return write(List.copyOf(procedures));
  }

  /**
   * Writes a data set as one document, its records and its register in it.
   *
   * @param dataset the data set
   * @return a JSON object, indented by two spaces, without a line break at its end
   * @throws IllegalArgumentException if a record uses a modifier that could not be found again by
   *     its code: it is neither in the register of the data set nor in the bundled one, or it is
   *     another entry there
   */
  public static String toJson(Dataset dataset) {
    return write(DatasetForm.of(dataset));
  }

  /**
   * Writes a data set into a file, as {@link #toJson(Dataset)} does, in UTF-8 with a line break at
   * its end. The file is complete or not changed: it is written beside its place and then moved.
   *
   * @param dataset the data set
   * @param file the file to make or to replace; its folder must be there
   * @throws IllegalArgumentException if a record uses a modifier that could not be found again
   * @throws IOException if the file cannot be written
   */
  public static void write(Dataset dataset, Path file) throws IOException {
    DatasetForm form = DatasetForm.of(dataset);
    // a link stays a link
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path draft = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID());
    try {
      try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
        WRITER.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, form);
        out.write('\n');
      }
      if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static String write(Object value) {
    try {
      return WRITER.writeValueAsString(value);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A valid record cannot fail to be written", broken);
    }
  }

  private static ObjectWriter writer() {
    DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
    return CatalogMapper.MAPPER.writer(
        new DefaultPrettyPrinter()
            .withObjectIndenter(twoSpaces)
            .withArrayIndenter(twoSpaces)
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)));
  }
}
