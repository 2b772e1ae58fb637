package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a data set document, in the order in which they are written. */
enum Part {
  /** Which data set this is; always an object. */
  EDITION(Edition.class),
  /** The modifier register, or the name of its file. */
  MODIFIERS(ModifierRegister.class),
  /** A list of records and names of files with records. */
  PROCEDURES(Procedure.class),
  /** A list of amendments and names of files with amendments. */
  AMENDMENTS(Amendment.class);

  private final Class<?> type;

  Part(Class<?> type) {
    this.type = type;
  }

  /** What stands here, in a list or alone. */
  Class<?> type() {
    return type;
  }

  boolean isList() {
    return this == PROCEDURES || this == AMENDMENTS;
  }

  boolean mayNameAFile() {
    return this != EDITION;
  }

  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Part> ofField(String field) {
    return Arrays.stream(values()).filter(part -> part.field().equals(field)).findFirst();
  }

  static String fields() {
    return Arrays.stream(values()).map(Part::field).collect(Collectors.joining(", "));
  }
}
