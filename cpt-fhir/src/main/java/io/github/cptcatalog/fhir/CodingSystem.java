package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.CodeKind;
import io.github.cptcatalog.model.ModifierLevel;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.Objects;
import java.util.Optional;

/**
 * The two code systems of procedure codes, by the names that FHIR has for them.
 *
 * <p>A code belongs to one of them by its shape: a letter and four digits is HCPCS Level II, all
 * else CPT.
 */
public enum CodingSystem {
  /** CPT (HCPCS Level I), such as 99213 or 0001U, of the American Medical Association. */
  CPT("CPT", "http://www.ama-assn.org/go/cpt"),
  /** HCPCS Level II, such as J1100, of the US Medicare agency. */
  HCPCS("HCPCS Level II", "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets");

  private final String label;
  private final String url;

  CodingSystem(String label, String url) {
    this.label = label;
    this.url = url;
  }

  /**
   * Returns the system that a code belongs to.
   *
   * @param code a code, which need not be assigned
   * @return the system, by the shape of the code
   */
  public static CodingSystem of(ProcedureCode code) {
    return code.kind() == CodeKind.HCPCS_LEVEL_II ? HCPCS : CPT;
  }

  /**
   * Returns the system that a modifier belongs to.
   *
   * @param level the code set of the modifier
   * @return the system under which a {@code Coding} has it
   */
  public static CodingSystem of(ModifierLevel level) {
    return level == ModifierLevel.HCPCS_LEVEL_II ? HCPCS : CPT;
  }

  /**
   * Returns the system that an address names. Reads {@code https} for {@code http}, and a version
   * after a bar, as in {@code http://www.ama-assn.org/go/cpt|2026}. An address is a name and not a
   * place, so nothing else is let pass, not even a slash at the end.
   *
   * @param url the address of a code system
   * @return the system; empty for every other address
   */
  public static Optional<CodingSystem> find(String url) {
    Objects.requireNonNull(url, "url");
    for (CodingSystem system : values()) {
      if (system.isNamedBy(url)) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }

  /** Returns the system that a code without one must be of, by its shape. */
  static Optional<CodingSystem> inferred(String code) {
    int colon = code.indexOf(':');
    return ProcedureCode.find(colon < 0 ? code : code.substring(0, colon)).map(CodingSystem::of);
  }

  /**
   * Returns the address that names the system in a {@code Coding}.
   *
   * @return such as {@code http://www.ama-assn.org/go/cpt}
   */
  public String url() {
    return url;
  }

  /** Returns the name for people, such as {@code HCPCS Level II}. */
  @Override
  public String toString() {
    return label;
  }

  private boolean isNamedBy(String address) {
    int end = address.indexOf('|') < 0 ? address.length() : address.indexOf('|');
    int start = address.startsWith("https:") ? 1 : 0;
    return end - start == url.length()
        && address.regionMatches(start + 4, url, 4, url.length() - 4)
        && address.startsWith("http");
  }
}
