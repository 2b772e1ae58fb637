package io.github.cptcatalog.query;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class FilterFuzzTest {
  @FuzzTest
  void anyTextIsReadAsAFilterOrRefused(byte[] input) {
    FilterTextProperties.assertReadOrRefused(new String(input, StandardCharsets.UTF_8));
  }
}
