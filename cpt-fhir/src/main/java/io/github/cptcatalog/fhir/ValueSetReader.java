package io.github.cptcatalog.fhir;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetFilterComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/** Reads of a value set what it says of codes of our systems. */
final class ValueSetReader {
  /** A value set that imports itself by a detour must not be followed for ever. */
  private static final int DEEPEST = 8;

  private final Function<String, Optional<ValueSet>> others;

  /**
   * Makes a reader.
   *
   * @param others finds the value sets that one imports
   */
  ValueSetReader(Function<String, Optional<ValueSet>> others) {
    this.others = others;
  }

  /** Tells whether any code of our systems is named or taken in. */
  boolean isAboutUs(ValueSet set) {
    return isAboutUs(set, 0);
  }

  /** Tells whether the value set has a code of one of our systems. */
  Membership membership(ValueSet set, CodingSystem system, String code) {
    return membership(set, system, code, 0);
  }

  /** Tells whether the value set takes the code out again. */
  Membership isExcluded(ValueSet set, CodingSystem system, String code) {
    return any(set.getCompose().getExclude(), system, code, 0);
  }

  /** Tells whether a code passes all filters of a part. */
  static Membership passes(ConceptSetComponent part, CodingSystem system, String code) {
    Membership passes = Membership.IN;
    for (ConceptSetFilterComponent filter : part.getFilter()) {
      passes = passes.and(CptFilter.passes(filter, system, code));
    }
    return passes;
  }

  private boolean isAboutUs(ValueSet set, int depth) {
    return set.getCompose().getInclude().stream().anyMatch(part -> isAboutUs(part, depth))
        || isAnyOurs(set.getExpansion().getContains());
  }

  private boolean isAboutUs(ConceptSetComponent part, int depth) {
    if (part.hasSystem()) {
      return find(part).isPresent();
    }
    return depth < DEEPEST
        && part.getValueSet().stream()
            .map(it -> others.apply(it.getValue()))
            .anyMatch(it -> it.isPresent() && isAboutUs(it.get(), depth + 1));
  }

  private static boolean isAnyOurs(List<ValueSetExpansionContainsComponent> contains) {
    return contains.stream()
        .anyMatch(
            it ->
                (it.hasSystem() && CodingSystem.find(it.getSystem()).isPresent())
                    || isAnyOurs(it.getContains()));
  }

  private Membership membership(ValueSet set, CodingSystem system, String code, int depth) {
    if (!set.hasCompose()) {
      return set.hasExpansion() ? inExpansion(set, system, code) : Membership.UNKNOWN;
    }
    Membership included = any(set.getCompose().getInclude(), system, code, depth);
    return included == Membership.OUT
        ? included
        : included.and(any(set.getCompose().getExclude(), system, code, depth).not());
  }

  private Membership any(
      List<ConceptSetComponent> parts, CodingSystem system, String code, int depth) {
    Membership any = Membership.OUT;
    for (ConceptSetComponent part : parts) {
      any = any.or(part(part, system, code, depth));
    }
    return any;
  }

  private Membership part(ConceptSetComponent part, CodingSystem system, String code, int depth) {
    Membership in = Membership.IN;
    if (part.hasSystem()) {
      in =
          find(part).filter(system::equals).isPresent()
              ? selected(part, system, code)
              : Membership.OUT;
    }
    for (CanonicalType imported : part.getValueSet()) {
      in = in.and(imported(imported.getValue(), system, code, depth));
    }
    return in;
  }

  private static Membership selected(ConceptSetComponent part, CodingSystem system, String code) {
    Membership in =
        Membership.of(
            !part.hasConcept()
                || part.getConcept().stream().anyMatch(it -> code.equals(it.getCode())));
    return in.and(passes(part, system, code));
  }

  private Membership imported(String url, CodingSystem system, String code, int depth) {
    Optional<ValueSet> set = depth < DEEPEST ? others.apply(url) : Optional.empty();
    return set.isPresent() ? membership(set.get(), system, code, depth + 1) : Membership.UNKNOWN;
  }

  /** What an expansion leaves out is not in the value set, unless the expansion is a part of it. */
  private static Membership inExpansion(ValueSet set, CodingSystem system, String code) {
    if (isListed(set.getExpansion().getContains(), system, code)) {
      return Membership.IN;
    }
    boolean isPart =
        set.getExpansion().hasExtension(Expansion.TOO_COSTLY)
            || set.getExpansion().hasExtension(Expansion.UNCLOSED)
            || set.getExpansion().getTotal() > set.getExpansion().getContains().size();
    return isPart ? Membership.UNKNOWN : Membership.OUT;
  }

  private static boolean isListed(
      List<ValueSetExpansionContainsComponent> contains, CodingSystem system, String code) {
    return contains.stream()
        .anyMatch(
            it ->
                (code.equals(it.getCode())
                        && it.hasSystem()
                        && CodingSystem.find(it.getSystem()).filter(system::equals).isPresent())
                    || isListed(it.getContains(), system, code));
  }

  private static Optional<CodingSystem> find(ConceptSetComponent part) {
    return CodingSystem.find(part.getSystem());
  }
}
