package io.github.cptcatalog.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The published schemas, and the other files beside the bundled data. */
final class Schemas {
  static final String PROCEDURE_FILE = "procedure.schema.json";
  static final String DATASET_FILE = "dataset.schema.json";

  private static final JsonMapper PLAIN = new JsonMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema PROCEDURE = schema(PROCEDURE_FILE);
  private static final Schema DATASET = schema(DATASET_FILE);

  private Schemas() {}

  /** What the schema says against procedures. */
  static List<String> faultsOfProcedures(String json) {
    return faults(PROCEDURE, json);
  }

  /** What the schema says against a data set document or a modifier register. */
  static List<String> faultsOfDataset(String json) {
    return faults(DATASET, json);
  }

  static JsonNode tree(String json) {
    try {
      return PLAIN.readTree(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String resource(String name) {
    try (InputStream file =
        Objects.requireNonNull(BundledDataset.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** By its location, so that one schema finds the other. */
  private static Schema schema(String name) {
    return REGISTRY.getSchema(SchemaLocation.of("classpath:io/github/cptcatalog/data/" + name));
  }

  private static List<String> faults(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
