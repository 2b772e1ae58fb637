package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Filter.codeBetween;
import static io.github.cptcatalog.query.Filter.codeStartingWith;
import static io.github.cptcatalog.query.Sample.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.MalformedCodeException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFilterTest {
  @Test
  void aCodeRangeHoldsBothItsEnds() {
    assertThat(codes(codeBetween("62320", "62323"))).containsExactly("62320", "62321", "62323");
    assertThat(codes(codeBetween("62321", "62322"))).containsExactly("62321");
  }

  @Test
  void aCodeRangeMayHoldOneCode() {
    assertThat(codes(codeBetween("11952", "11952"))).containsExactly("11952");
  }

  @Test
  void aCodeRangeFollowsTheOrderOfTheText() {
    assertThat(codes(codeBetween("0001u", "00100"))).containsExactly("0001U", "0002M", "00100");
  }

  @Test
  void aPrefixMatchesTheStartOfTheCodeOnly() {
    assertThat(codes(codeStartingWith("6232"))).containsExactly("62320", "62321", "62323");
    assertThat(codes(codeStartingWith("99"))).containsExactly("99100", "99202", "99213", "99499");
  }

  @Test
  void aPrefixMayBeAWholeCode() {
    assertThat(codes(codeStartingWith("11982"))).containsExactly("11982");
  }

  @Test
  void aPrefixIsReadInAnyCase() {
    assertThat(codeStartingWith("j")).isEqualTo(codeStartingWith("J"));
    assertThat(codes(codeStartingWith("0001u"))).containsExactly("0001U");
  }

  @Nested
  class Rejects {
    @Test
    void aCodeRangeUpsideDown() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> codeBetween("62327", "62320"))
          .withMessage("Code range upside down: 62327 comes after 62320; swap the two.");
    }

    @Test
    void endsThatAreNoCodes() {
      assertThatExceptionOfType(MalformedCodeException.class)
          .isThrownBy(() -> codeBetween("62320", "6232"))
          .withMessageStartingWith("Not a procedure code: \"6232\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "623201", "62-", " 62", "٦٢"})
    void aPrefixThatIsEmptyOrTooLongOrHasOtherCharacters(String prefix) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> codeStartingWith(prefix))
          .withMessage(
              "Not the start of a code: \""
                  + prefix
                  + "\". Expected one to five digits or letters, such as 6232.");
    }

    @Test
    void aPrefixOfNull() {
      assertThatNullPointerException()
          .isThrownBy(() -> codeStartingWith(null))
          .withMessage("prefix");
    }
  }
}
