package io.github.cptcatalog.fhir;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A resource and where it stands in the one that is validated.
 *
 * @param path a FHIRPath, such as {@code Bundle.entry[0].resource.ofType(Claim)}
 * @param resource the resource
 */
record FoundResource(String path, Resource resource) {

  /** Returns the resource and all within it: in a bundle, among parameters, contained. */
  static List<FoundResource> within(Resource root) {
    List<FoundResource> found = new ArrayList<>();
    collect(new FoundResource(root.fhirType(), root), found);
    return found;
  }

  private static void collect(FoundResource outer, List<FoundResource> found) {
    found.add(outer);
    if (outer.resource instanceof Bundle bundle) {
      List<BundleEntryComponent> entries = bundle.getEntry();
      for (int i = 0; i < entries.size(); i++) {
        outer.collectInner(".entry[" + i + "].resource", entries.get(i).getResource(), found);
      }
    } else if (outer.resource instanceof Parameters parameters) {
      outer.collectParameters("", parameters.getParameter(), found);
    } else if (outer.resource instanceof DomainResource domain) {
      List<Resource> contained = domain.getContained();
      for (int i = 0; i < contained.size(); i++) {
        outer.collectInner(".contained[" + i + "]", contained.get(i), found);
      }
    }
  }

  private void collectParameters(
      String where, List<ParametersParameterComponent> parameters, List<FoundResource> found) {
    String name = where.isEmpty() ? ".parameter[" : where + ".part[";
    for (int i = 0; i < parameters.size(); i++) {
      String place = name + i + "]";
      collectInner(place + ".resource", parameters.get(i).getResource(), found);
      collectParameters(place, parameters.get(i).getPart(), found);
    }
  }

  private void collectInner(String where, @Nullable Resource inner, List<FoundResource> found) {
    if (inner != null) {
      String type = ".ofType(" + inner.fhirType() + ")";
      collect(new FoundResource(path + where + type, inner), found);
    }
  }
}
