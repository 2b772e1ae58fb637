package io.github.cptcatalog.cms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that rule files use: of public sources, of sets of modifiers and of sets of codes.
 * Where a set is named inside another list, an at sign stands before it.
 */
final class RuleNames {
  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, List<String>> modifiers = new HashMap<>();
  private final Map<String, List<String>> codes = new HashMap<>();

  /** Reads the bundled names. */
  static RuleNames load() {
    RuleNames names = new RuleNames();
    for (TableRow row : RuleTable.read("sources.tsv", List.of("name", "citation"))) {
      names.sources.put(row.required("name"), row.required("citation"));
    }
    for (TableRow row : RuleTable.read("modifier-sets.tsv", List.of("name", "modifiers"))) {
      names.modifiers.put(row.required("name"), names.named(names.modifiers, row, "modifiers"));
    }
    for (TableRow row : RuleTable.read("code-sets.tsv", List.of("name", "codes"))) {
      names.codes.put(row.required("name"), names.named(names.codes, row, "codes"));
    }
    return names;
  }

  /** Returns the citations of the sources that a cell names. */
  String sources(TableRow row, String column) {
    List<String> citations = new ArrayList<>();
    for (String name : row.words(column)) {
      String citation = sources.get(name);
      if (citation == null) {
        throw row.fault(column, "names \"" + name + "\"; expected a name of sources.tsv");
      }
      citations.add(citation);
    }
    return String.join("; ", citations);
  }

  /** Returns the modifiers of a cell, each once. */
  Set<String> modifiers(TableRow row, String column) {
    Set<String> found = new LinkedHashSet<>(named(modifiers, row, column));
    for (String modifier : found) {
      if (modifier.length() != 2) {
        throw row.fault(column, "names \"" + modifier + "\"; expected modifiers such as 50 RT");
      }
    }
    return Collections.unmodifiableSet(found);
  }

  CodeSet codes(TableRow row, String column) {
    try {
      return CodeSet.of(named(codes, row, column));
    } catch (IllegalArgumentException wrong) {
      IllegalStateException fault = row.fault(column, "cannot be read: " + wrong.getMessage());
      fault.initCause(wrong);
      throw fault;
    }
  }

  /** Returns a set that a rule names in its class. */
  CodeSet codeSet(String name) {
    List<String> set = codes.get(name);
    if (set == null) {
      throw new IllegalStateException("code-sets.tsv has no set " + name + "; add it.");
    }
    return CodeSet.of(set);
  }

  private List<String> named(Map<String, List<String>> sets, TableRow row, String column) {
    List<String> found = new ArrayList<>();
    for (String word : row.words(column)) {
      if (!word.startsWith("@")) {
        found.add(word);
        continue;
      }
      List<String> set = sets.get(word.substring(1));
      if (set == null) {
        throw row.fault(column, "names the set " + word + ", which no row above or set file has");
      }
      found.addAll(set);
    }
    return found;
  }
}
