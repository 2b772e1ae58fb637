package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a data set document of our own jar and the files that it names, one record in each. */
final class TrustedDocument {
  private final DatasetFiles files;
  private ModifierResolver resolver = ModifierResolver.of(ModifierRegister.empty());

  TrustedDocument(DatasetFiles files) {
    this.files = files;
  }

  /** Reads a data set document. */
  Dataset dataset(String file) {
    TrustedJson json = open(file);
    TrustedFields fields = new TrustedFields(json);
    TrustedRecords records = records(json);
    fields.start();
    fields.require("edition");
    Edition edition = records.edition();
    ModifierRegister register = ModifierRegister.empty();
    if (fields.has("modifiers")) {
      register = json.isText() ? register(json.text()) : records.register();
    }
    resolver = ModifierResolver.of(register);
    List<Procedure> procedures = new ArrayList<>();
    for (boolean more = fields.first("procedures"); more; more = fields.next()) {
      procedures.add(procedure(json));
    }
    List<Amendment> amendments = new ArrayList<>();
    for (boolean more = fields.first("amendments"); more; more = fields.next()) {
      amendments.add(amendment(json));
    }
    fields.end(edition);
    json.end();
    return new Dataset(edition, procedures, register, amendments);
  }

  /** Reads a modifier register that is a file of its own. */
  ModifierRegister register(String file) {
    TrustedJson json = open(file);
    ModifierRegister register = records(json).register();
    json.end();
    return register;
  }

  private Procedure procedure(TrustedJson json) {
    if (!json.isText()) {
      return records(json).procedure();
    }
    return procedure(json.text());
  }

  /** Reads a record that is a file of its own. */
  Procedure procedure(String name) {
    TrustedJson file = open(name);
    Procedure procedure = records(file).procedure();
    file.end();
    return procedure;
  }

  private Amendment amendment(TrustedJson json) {
    if (!json.isText()) {
      return records(json).amendment();
    }
    TrustedJson file = open(json.text());
    Amendment amendment = records(file).amendment();
    file.end();
    return amendment;
  }

  private TrustedRecords records(TrustedJson json) {
    return new TrustedRecords(json, resolver);
  }

  private TrustedJson open(String file) {
    return new TrustedJson(bytes(file));
  }

  /** Returns a file as it is. */
  byte[] bytes(String file) {
    try (InputStream stream = files.open(file)) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
