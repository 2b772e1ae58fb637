package io.github.cptcatalog.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The school grade of the United States that a reader needs, by the formula of Flesch and Kincaid
 * (1975). Medical names that cannot be avoided do not count: they are listed in {@code
 * medical-names.txt}.
 */
final class ReadingGrade {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(\\s|$)");
  private static final Pattern WORD_BREAK = Pattern.compile("[^A-Za-z']+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  // silent in "made", "called" and "bones"; spoken in "table", "needed" and "places"
  private static final Pattern SILENT_ENDING =
      Pattern.compile("(?<![^aeiouyl]l)(?:e|(?<![td])ed|(?<![scgxz]|ch|sh)es)$");
  private static final Pattern SILENT_INSIDE =
      Pattern.compile(
          "(?<=[aeiouy][^aeiouy])e(?=(?:ly|ments?|ful|less|ness)$)" // "safely", "movement"
              + "|(?<=^(?:som|hom|lif|ther))e(?=[^aeiouy])" // "something"
              + "|(?<=q)u" // "quickly"
              + "|(?<=(?:^|head|back)ach)e(?=s$)"); // "headaches"
  private static final Pattern END_BETWEEN_VOWELS =
      Pattern.compile(
          "(?<=(?<![tcsgx])i)(?=[ao])" // "radiology", but not "patient" and "reaction"
              + "|(?<=i)(?=u)" // "medium"
              + "|(?<=(?<![tc])i)(?=ers?$|et|ent|enc)" // "easier", "diet"
              + "|(?<=(?<!g)u)(?=a|id)" // "usual", "fluid"
              + "|(?<=[aeouy])(?=ing)" // "being"
              + "|(?<=[aeiouy][^aeiouy]e)(?=a$)" // "area"
              + "|(?<=^re)(?=act)|(?<=^sci)(?=[ae])" // "reaction", "science"
              + "|(?<=[a-z][aeo])(?=y[aeou])"); // "layer"
  private static final Set<String> MEDICAL_NAMES = medicalNames();

  private ReadingGrade() {}

  /** Returns the grade of a text, or of a list of which each entry is at least one sentence. */
  static double of(List<String> entries) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    for (String entry : entries) {
      for (String sentence : SENTENCE_END.split(entry, -1)) {
        List<String> counted = words(sentence);
        sentences += counted.isEmpty() ? 0 : 1;
        words += counted.size();
        syllables += counted.stream().mapToInt(ReadingGrade::syllables).sum();
      }
    }
    return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  private static List<String> words(String sentence) {
    return WORD_BREAK
        .splitAsStream(sentence.toLowerCase(Locale.ROOT))
        .map(word -> word.replaceAll("^'+|'+$", ""))
        .filter(word -> !word.isEmpty() && !MEDICAL_NAMES.contains(word))
        .toList();
  }

  /** Counts groups of vowels, less those that are not spoken, more where two are spoken apart. */
  static int syllables(String word) {
    String spoken = SILENT_INSIDE.matcher(word.replaceAll("'s?$", "")).replaceAll("");
    spoken = SILENT_ENDING.matcher(spoken).replaceFirst("");
    spoken = END_BETWEEN_VOWELS.matcher(spoken).replaceAll("-");
    spoken = spoken.replaceFirst("(?<=s)m(?=s?$)", "am"); // "spasm"
    return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
  }

  private static Set<String> medicalNames() {
    try (InputStream file =
        Objects.requireNonNull(ReadingGrade.class.getResourceAsStream("medical-names.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
