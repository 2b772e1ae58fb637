package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

class CategoryFuzzTest {
  @FuzzTest
  void anyTextIsReadAsACategoryOrRefused(byte[] input) {
    String text = AnyText.of(input);
    Optional<Category> found = Category.find(text);
    try {
      Category category = Category.of(text);
      assertThat(found).contains(category);
      assertThat(Category.of(category.label())).isEqualTo(category);
    } catch (IllegalArgumentException refused) {
      assertThat(found).isEmpty();
      AnyText.assertRefusal(refused);
    }
  }
}
