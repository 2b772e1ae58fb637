package io.github.cptcatalog.model;

import com.code_intelligence.jazzer.junit.FuzzTest;

class CodedProcedureFuzzTest {
  @FuzzTest
  void anyTextIsReadAsACodedProcedureOrRefused(byte[] input) {
    CodedProcedureProperties.assertReadOrRefused(AnyText.of(input));
  }
}
