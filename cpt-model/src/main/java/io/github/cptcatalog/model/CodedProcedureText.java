package io.github.cptcatalog.model;

import java.util.Objects;

/** Reads a code with its modifiers, as people and claim systems write them. */
final class CodedProcedureText {
  private static final int LONGEST = 200;

  private static final String X12_QUALIFIER = "HC";
  private static final String X12_SIGNS = ":>";

  /** In an X12 composite: one each after the qualifier, the code and four modifiers. */
  private static final int X12_SIGNS_BEFORE_DESCRIPTION = 6;

  private final LineReport report;
  private final LineTokens tokens;
  private final ModifierWords modifiers;
  private final boolean isAnesthesia;

  private CodedProcedureText(String text, boolean isAnesthesia) {
    this.report = new LineReport(Objects.requireNonNull(text, "text"));
    this.tokens = new LineTokens(text, report);
    this.modifiers = new ModifierWords(report);
    this.isAnesthesia = isAnesthesia;
  }

  static CodedProcedure parse(String text) {
    CodedProcedureText reader = new CodedProcedureText(text, false);
    CodedProcedure procedure = reader.procedure();
    if (!reader.report.repairs().isEmpty()) {
      throw reader.report.unrepaired();
    }
    return procedure;
  }

  static CodedProcedureReading read(String text) {
    return new CodedProcedureText(text, false).reading();
  }

  static CodedProcedureReading readAnesthesia(String text) {
    return new CodedProcedureText(text, true).reading();
  }

  private CodedProcedureReading reading() {
    return new CodedProcedureReading(procedure(), report.repairs());
  }

  private CodedProcedure procedure() {
    requireReadable();
    String word = tokens.word();
    boolean isX12 = isQualifier(word);
    ProcedureCode code = code(isX12 ? nextWord() : withoutName(word));
    while (tokens.separator()) {
      if (isX12 && tokens.signs() >= X12_SIGNS_BEFORE_DESCRIPTION) {
        leaveOutDescription();
      } else {
        modifier(tokens.word());
      }
    }
    return new CodedProcedure(code, modifiers.modifiers());
  }

  private void requireReadable() {
    if (tokens.length() > LONGEST) {
      throw report.refusal(
          LONGEST, "the text goes on. Expected one code, in at most " + LONGEST + " characters.");
    }
    int misplaced = tokens.misplaced();
    if (misplaced >= 0) {
      throw unexpected(misplaced);
    }
  }

  private boolean isQualifier(String word) {
    if (word.length() != X12_QUALIFIER.length() || !tokens.isNext(X12_SIGNS)) {
      return false;
    }
    if (!word.equals(X12_QUALIFIER)) {
      throw report.refusal(
          tokens.wordStart(),
          report.quoted(tokens.wordStart(), word.length())
              + " is no qualifier of procedure codes. Expected "
              + X12_QUALIFIER
              + ", such as HC:99213:25; others stand before revenue codes (NU), drugs (N4) and the"
              + " like.");
    }
    return true;
  }

  /** Returns the word after the name of a code set, which may be glued to it. */
  private String withoutName(String word) {
    String name = word.startsWith("CPT") ? "CPT" : word.startsWith("HCPCS") ? "HCPCS" : "";
    if (name.isEmpty()) {
      return word;
    }
    tokens.back(word.length() - name.length());
    tokens.skip('®');
    return nextWord();
  }

  private ProcedureCode code(String word) {
    requireWord(word, "a code such as 99213, 0001U or J1100");
    CodeWord code = new CodeWord(report, word, tokens.wordStart());
    return isAnesthesia ? code.readAnesthesia(modifiers) : code.read(modifiers);
  }

  private void modifier(String first) {
    String word = first;
    if (modifiers.modifiers().isEmpty()) {
      word = word.equals("WITH") ? nextWord() : word;
      word = word.equals("MODIFIERS") || word.equals("MODIFIER") ? nextWord() : word;
    }
    requireWord(word, "a modifier such as 50 or RT");
    modifiers.add(word, tokens.wordStart());
  }

  /** What the seventh component says is no part of the line, unless it is one modifier more. */
  private void leaveOutDescription() {
    String word = tokens.word();
    int at = tokens.wordStart();
    if (word.length() == 2 && (tokens.isDone() || tokens.isNext(X12_SIGNS))) {
      throw report.refusal(
          at,
          report.quoted(at, word.length())
              + " stands where an X12 line has its description. Expected at most four modifiers;"
              + " put 99 in the fourth place and list the others in the note of the line.");
    }
    int length = word.length() + tokens.rest();
    report.leftOut(at, length, "an X12 line has its description here");
  }

  private String nextWord() {
    tokens.separator();
    return tokens.word();
  }

  private void requireWord(String word, String expected) {
    if (!tokens.isWordEnd() || (word.isEmpty() && !tokens.isDone())) {
      throw unexpected(tokens.place());
    }
    if (word.isEmpty()) {
      throw report.refusal(tokens.place(), "the text ends. Expected " + expected + ".");
    }
  }

  private MalformedCodedProcedureException unexpected(int at) {
    return report.refusal(
        at,
        "unexpected character "
            + report.codePoint(at)
            + ". Expected digits, letters from A to Z, and a blank, hyphen, comma, semicolon,"
            + " slash, colon, > or ~ between them.");
  }
}
