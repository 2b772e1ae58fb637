package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

class ProcedureCodeFuzzTest {
  @FuzzTest
  void anyTextIsReadAsACodeOrRefused(byte[] input) {
    String text = AnyText.of(input);
    Optional<ProcedureCode> found = ProcedureCode.find(text);
    try {
      ProcedureCode code = ProcedureCode.of(text);
      assertThat(found).contains(code);
      assertThat(ProcedureCode.of(code.toString())).isEqualTo(code);
      assertThat(code.text()).matches("[0-9A-Z][0-9]{3}[0-9A-Z]").isEqualToIgnoringCase(text);
      assertThat(code.kind()).isNotNull();
      assertThat(code.category()).isNotNull();
    } catch (MalformedCodeException refused) {
      assertThat(found).isEmpty();
      AnyText.assertRefusal(refused);
    }
  }
}
