package io.github.cptcatalog.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementTest {

  @Test
  void textIsNeverMarkup() {
    assertThat(Element.of("span").text("<script>\"a\" & 'b' ]]>").markup())
        .isEqualTo("<span>&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39; ]]&gt;</span>");
  }

  @Test
  void anAttributeCannotBeLeft() {
    assertThat(Element.of("span").with("title", "\" onclick='x'><b>").markup())
        .isEqualTo("<span title=\"&quot; onclick=&#39;x&#39;&gt;&lt;b&gt;\"></span>");
  }

  @Test
  void anElementWithoutContentIsStillClosedAsHtmlWants() {
    assertThat(Element.of("span").markup()).isEqualTo("<span></span>");
    assertThat(Element.of("meta").with("name", "x").markup()).isEqualTo("<meta name=\"x\"/>\n");
  }

  @Test
  void elementsStandInEachOtherWithATextBetween() {
    assertThat(
            Element.of("p", "a")
                .addAll(", ", List.of(Element.of("a").text("1"), Element.of("a").text("2")))
                .markup())
        .isEqualTo("<p class=\"a\"><a>1</a>, <a>2</a></p>\n");
  }

  @Test
  void marksOfWritingDirectionAreShown() {
    assertThat(PageText.escaped("a\u202Eb\u200Fc\u2066")).isEqualTo("a[U+202E]b[U+200F]c[U+2066]");
  }

  @Test
  void whatNoPageMayHoldIsReplaced() {
    assertThat(PageText.escaped("a\u0000b\uFFFFc\uD800d\u0085"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
  }

  @Test
  void lettersOfAllLanguagesStay() {
    assertThat(PageText.escaped("Größe, 検査\n\t🩺")).isEqualTo("Größe, 検査\n\t🩺");
  }

  @Test
  void aStyleSheetThatXmlWouldReadAsMarkupIsRefused() {
    assertThatThrownBy(() -> Element.of("head").addStyle("a::before { content: '<'; }"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A style sheet with < or & is no XML; write it without.");
  }
}
