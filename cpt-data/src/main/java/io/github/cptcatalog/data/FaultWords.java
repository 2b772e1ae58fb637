package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words for the author of a data file what Jackson or the model found wrong. */
final class FaultWords {
  private static final Pattern MISSING_IN_BUILDER =
      Pattern.compile("some of required attributes are not set \\[(.*)]");
  private static final Pattern MISSING_IN_RECORD =
      Pattern.compile("Missing required creator property '([^']*)'");

  private static final Pattern ADVICE_FOR_PROGRAMMERS =
      Pattern.compile(
          " \\(start marker.*|: (maybe a \\(non-standard\\)|enable).*| - \\(?enable.*",
          Pattern.DOTALL);
  private static final Pattern OVER_LIMIT = Pattern.compile("maximum allowed \\((\\d+)");

  private FaultWords() {}

  /**
   * Returns what is wrong with the value, or nothing where it may only follow from a fault that was
   * cut out of it before.
   */
  static Optional<String> of(
      JsonMappingException wrong, JsonNode value, Set<String> cut, boolean damaged) {
    Throwable cause = innermost(wrong);
    String said = message(cause);
    Matcher missing = MISSING_IN_BUILDER.matcher(said);
    if (missing.find()) {
      return missing(List.of(missing.group(1).split(", ")), cut);
    }
    missing = MISSING_IN_RECORD.matcher(said);
    if (missing.find()) {
      return missing(absent(wrong, value, missing.group(1)), cut);
    }
    if (!(cause instanceof JacksonException)) {
      return damaged ? Optional.empty() : Optional.of(said);
    }
    return Optional.of(ofJackson(wrong, value));
  }

  /** Says why a file cannot be read on at all. */
  static String ofSyntax(JsonProcessingException broken) {
    String said = broken.getOriginalMessage();
    if (!(broken instanceof StreamConstraintsException)) {
      return "Not JSON: " + ADVICE_FOR_PROGRAMMERS.matcher(said).replaceAll("");
    }
    Matcher over = OVER_LIMIT.matcher(said);
    String limit = over.find() ? over.group(1) : "";
    if (said.startsWith("Document nesting depth")) {
      return "Objects and lists stand more than "
          + limit
          + " deep in each other; if that is right, raise ReadLimits.depth.";
    }
    if (said.startsWith("String")) {
      return "A text has more than "
          + limit
          + " characters; if that is right, raise ReadLimits.textLength.";
    }
    if (said.startsWith("Name")) {
      return "A field name has more than " + limit + " characters.";
    }
    return said.startsWith("Number")
        ? "A number has more than " + limit + " digits."
        : "Not JSON that is read here: " + said;
  }

  private static Optional<String> missing(List<String> names, Set<String> cut) {
    List<String> left = names.stream().filter(name -> !cut.contains(name)).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of("Missing " + String.join(", ", left) + "; add what is missing.");
  }

  /**
   * All that a record lacks; Jackson names the first only, and its record at the end of the path.
   */
  private static List<String> absent(JsonMappingException wrong, JsonNode value, String first) {
    List<JsonMappingException.Reference> path = wrong.getPath();
    return !path.isEmpty()
            && path.get(path.size() - 1).getFrom() instanceof Class<?> type
            && type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .filter(RecordIntrospector::isRequired)
            .map(RecordComponent::getName)
            .filter(name -> !value.has(name))
            .toList()
        : List.of(first);
  }

  private static String ofJackson(JsonMappingException wrong, JsonNode value) {
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      Set<String> known =
          unknown.getKnownPropertyIds() == null
              ? Set.of()
              : unknown.getKnownPropertyIds().stream()
                  .map(Object::toString)
                  .collect(Collectors.toCollection(TreeSet::new));
      return "Unknown field \""
          + unknown.getPropertyName()
          + "\"; expected one of "
          + String.join(", ", known)
          + ".";
    }
    if (wrong instanceof InvalidNullException) {
      return "Found null; leave the field out where nothing is known.";
    }
    if (wrong instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return "\""
          + format.getValue()
          + "\" is not one of "
          + Arrays.stream(format.getTargetType().getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "))
          + ".";
    }
    if (wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      String said = message(wrong);
      if (said.startsWith("Cannot")) {
        return "Expected " + shape(mismatch.getTargetType()) + " but found " + found(value) + ".";
      }
      return said.startsWith("Expected") && !said.contains(" found ")
          ? said.substring(0, said.length() - 1) + " but found " + found(value) + "."
          : said;
    }
    return message(wrong);
  }

  private static String shape(Class<?> type) {
    if (type == String.class || type.isEnum()) {
      return "a text in quotes";
    }
    if (Iterable.class.isAssignableFrom(type)) {
      return "a list in [ ]";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    return type == OptionalInt.class || Number.class.isAssignableFrom(type) || type.isPrimitive()
        ? "a whole number"
        : "an object in { }";
  }

  private static String found(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      case STRING -> "the text \"" + value.asText() + "\"";
      default -> "the " + value.getNodeType().name().toLowerCase(Locale.ROOT) + " " + value;
    };
  }

  private static Throwable innermost(Throwable wrong) {
    Throwable cause = wrong;
    while (cause instanceof JacksonException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String message(@Nullable Throwable wrong) {
    if (wrong instanceof JacksonException jackson) {
      return jackson.getOriginalMessage();
    }
    return wrong == null || wrong.getMessage() == null ? String.valueOf(wrong) : wrong.getMessage();
  }
}
