package io.github.cptcatalog.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
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
  static final String MANIFEST_FILE = "manifest.schema.json";

  private static final JsonMapper PLAIN = new JsonMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema PROCEDURE = REGISTRY.getSchema(resource(PROCEDURE_FILE));
  private static final Schema MANIFEST = REGISTRY.getSchema(resource(MANIFEST_FILE));

  private Schemas() {}

  /** What the schema says against procedures. */
  static List<String> faultsOfProcedures(String json) {
    return faults(PROCEDURE, json);
  }

  /** What the schema says against a manifest or a modifier register. */
  static List<String> faultsOfManifest(String json) {
    return faults(MANIFEST, json);
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

  private static List<String> faults(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
