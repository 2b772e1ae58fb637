package io.github.cptcatalog.fhir;

import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** The text of a resource for people, which FHIR asks of every resource. */
final class Narratives {
  private Narratives() {}

  static Narrative of(String title, String... paragraphs) {
    XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
    div.addTag("h2").addText(title);
    for (String paragraph : paragraphs) {
      div.addTag("p").addText(paragraph);
    }
    return new Narrative().setStatus(NarrativeStatus.GENERATED).setDiv(div);
  }
}
