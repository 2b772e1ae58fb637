package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.query.Catalog;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of the report, read as XML, which forgives nothing. */
record Page(String html, Document document) {
  static Page of(Catalog catalog) {
    return of(ReportPage.of(catalog));
  }

  static Page of(String html) {
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html)));
      return new Page(html, document);
    } catch (ParserConfigurationException | SAXException | IOException wrong) {
      throw new AssertionError(wrong.getMessage(), wrong);
    }
  }

  /** All elements of the page, in its order. */
  List<Element> elements() {
    return named("*");
  }

  List<Element> named(String name) {
    return list(document.getElementsByTagName(name));
  }

  Element byId(String id) {
    return elements().stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no element has the id " + id));
  }

  Element record(String code) {
    return byId("code-" + code);
  }

  static List<Element> inside(Element element, String name) {
    return list(element.getElementsByTagName(name));
  }

  static List<Element> ofClass(Element element, String kind) {
    return inside(element, "*").stream()
        .filter(it -> List.of(it.getAttribute("class").split(" ")).contains(kind))
        .toList();
  }

  /** The text of an element as it is read, with single spaces. */
  static String text(Element element) {
    return plain(element.getTextContent());
  }

  static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static List<Element> list(NodeList nodes) {
    return new ArrayList<>(
        IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList());
  }
}
