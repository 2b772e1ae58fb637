package io.github.cptcatalog.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;

/**
 * An element that is read by the names of its children, since the items of four resources and of
 * three levels have classes of their own but the same names.
 *
 * @param path a FHIRPath, such as {@code Claim.item[0]}
 * @param value what stands there
 */
record Element(String path, Base value) {

  /** Returns the children of this name, of which there can be many; none where it has no such. */
  List<Element> all(String name) {
    List<Base> values = values(name);
    List<Element> children = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      children.add(new Element(path + "." + name + "[" + i + "]", values.get(i)));
    }
    return children;
  }

  /** Returns the child of this name, of which there can be one; of a choice without its type. */
  Optional<Element> one(String name) {
    List<Base> values = values(name);
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Element(path + "." + name, values.get(0)));
  }

  /** Returns the child of this name as the type, if it is of it. */
  <T extends Base> Optional<T> one(String name, Class<T> type) {
    return one(name).map(Element::value).filter(type::isInstance).map(type::cast);
  }

  /** Returns the text of a primitive child. */
  Optional<String> text(String name) {
    return one(name).map(child -> child.value.primitiveValue());
  }

  private List<Base> values(String name) {
    Base[] values = value.getProperty(name.hashCode(), name, false);
    return values == null ? List.of() : List.of(values);
  }
}
