package io.github.cptcatalog.cli.report;

import java.util.List;
import java.util.Set;

/**
 * An element of the page, with what is in it. All text goes through {@link PageText}, so no data
 * can become markup; names of elements and attributes are ours. What comes out is HTML and
 * well-formed XML alike.
 */
final class Element {
  private static final Set<String> WITHOUT_CONTENT = Set.of("meta");
  private static final Set<String> IN_A_LINE =
      Set.of("a", "span", "strong", "dt", "text", "title", "th", "td", "ul", "ol");

  private final String name;
  private final StringBuilder attributes = new StringBuilder();
  private final StringBuilder content = new StringBuilder();

  private Element(String name) {
    this.name = name;
  }

  static Element of(String name) {
    return new Element(name);
  }

  /** Returns an element of a class, such as {@code <p class="doubt">}. */
  static Element of(String name, String kind) {
    return new Element(name).with("class", kind);
  }

  Element with(String attribute, String value) {
    attributes.append(' ').append(attribute).append("=\"");
    attributes.append(PageText.escaped(value)).append('"');
    return this;
  }

  Element text(String text) {
    content.append(PageText.escaped(text));
    return this;
  }

  Element add(Element inner) {
    content.append(inner.markup());
    return this;
  }

  Element addAll(Iterable<Element> inner) {
    inner.forEach(this::add);
    return this;
  }

  /** Adds elements with a text between them. */
  Element addAll(String between, List<Element> inner) {
    for (int i = 0; i < inner.size(); i++) {
      text(i == 0 ? "" : between).add(inner.get(i));
    }
    return this;
  }

  /** Adds a style sheet of ours; HTML reads nothing in it as markup, XML would. */
  Element addStyle(String css) {
    if (css.contains("<") || css.contains("&")) {
      throw new IllegalArgumentException("A style sheet with < or & is no XML; write it without.");
    }
    content.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  String markup() {
    String end = IN_A_LINE.contains(name) ? "" : "\n";
    return WITHOUT_CONTENT.contains(name)
        ? "<" + name + attributes + "/>" + end
        : "<" + name + attributes + ">" + content + "</" + name + ">" + end;
  }
}
