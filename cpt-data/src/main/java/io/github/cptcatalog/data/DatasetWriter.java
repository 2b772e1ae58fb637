package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Objects;

/** Writes procedures in the published JSON form, always with the same fields in the same order. */
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
