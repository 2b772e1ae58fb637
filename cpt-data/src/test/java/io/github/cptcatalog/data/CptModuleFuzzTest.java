package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cptcatalog.model.Procedure;
import java.io.IOException;

class CptModuleFuzzTest {
  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new CptModule());

  @FuzzTest
  void anyDocumentIsReadAsAProcedureOrRefused(byte[] input) throws IOException {
    Procedure procedure;
    try {
      procedure = MAPPER.readValue(input, Procedure.class);
    } catch (IOException refused) {
      assertThat(reason(refused))
          .isInstanceOfAny(
              IOException.class, IllegalArgumentException.class, IllegalStateException.class);
      return;
    }
    if (procedure != null) {
      String json = MAPPER.writeValueAsString(procedure);
      assertThat(json).isEqualTo(Schemas.tree(DatasetWriter.toJson(procedure)).toString());
      assertThat(MAPPER.readValue(json, Procedure.class)).isEqualTo(procedure);
    }
  }

  /** What Jackson wrapped: of its own, of the model, or of a builder that lacks a part. */
  private static Throwable reason(IOException refused) {
    Throwable reason = refused;
    while (reason instanceof IOException && reason.getCause() != null) {
      reason = reason.getCause();
    }
    return reason;
  }
}
