package io.github.cptcatalog.model;

import java.util.Optional;

/** The word of a text that is its code, with modifiers glued to it or not. */
final class CodeWord {
  private static final int CODE = 5;
  private static final int DRUG_CODE = 11;
  private static final String FIRST_ANESTHESIA = "00100";
  private static final String LAST_ANESTHESIA = "01999";

  private final LineReport report;
  private final String word;
  private final int at;

  /** Takes a word in upper case, which starts at a place in the text. */
  CodeWord(LineReport report, String word, int at) {
    this.report = report;
    this.word = word;
    this.at = at;
  }

  /** Reads the code, and the modifiers where some are glued to it. */
  ProcedureCode read(ModifierWords modifiers) {
    if (word.length() == CODE) {
      return code(word);
    }
    if (word.length() < CODE || !ModifierWords.areGlued(word.substring(CODE)) || isDrugCode()) {
      throw refusal();
    }
    String code = word.substring(0, CODE);
    String pairs = word.substring(CODE);
    report.read(
        at, word.length(), code + "-" + ModifierWords.hyphened(pairs), "a separator is missing");
    ProcedureCode read = code(code);
    modifiers.addPairs(pairs, at + CODE);
    return read;
  }

  /** Reads the code, its leading zeros added where it is an anesthesia code without them. */
  ProcedureCode readAnesthesia(ModifierWords modifiers) {
    if (!isShortNumber()) {
      return read(modifiers);
    }
    String padded = "0".repeat(CODE - word.length()) + word;
    if (padded.compareTo(FIRST_ANESTHESIA) < 0 || padded.compareTo(LAST_ANESTHESIA) > 0) {
      throw report.refusal(
          at,
          quoted()
              + " is no anesthesia code without its zeros. Expected one of "
              + FIRST_ANESTHESIA
              + " to "
              + LAST_ANESTHESIA
              + ", or five characters.");
    }
    report.read(at, word.length(), padded, "an anesthesia code has its leading zeros");
    return new ProcedureCode(padded);
  }

  private ProcedureCode code(String five) {
    Optional<ProcedureCode> asItStands = ProcedureCode.find(five);
    if (asItStands.isPresent() && !LookAlikes.isNoSection(five.charAt(0))) {
      return asItStands.get();
    }
    String meant = LookAlikes.inCode(five).orElseThrow(this::refusal);
    report.read(at, CODE, meant, LookAlikes.reason(report.part(at, CODE), meant));
    return new ProcedureCode(meant);
  }

  private MalformedCodedProcedureException refusal() {
    if (isShortNumber()) {
      return report.refusal(
          at,
          quoted()
              + " may be a revenue code, a DRG, or an anesthesia code without its leading zeros."
              + " Expected all five characters, such as 00840; readAnesthesia adds the zeros.");
    }
    if (isDrugCode()) {
      return report.refusal(
          at, quoted() + " has the eleven digits of a drug code (NDC). Expected a procedure code.");
    }
    return report.refusal(
        at,
        quoted()
            + " is no code. Expected five digits, four digits and one of F, T, U, M, A, or a letter"
            + " and four digits, such as 99213, 0001U or J1100.");
  }

  private String quoted() {
    return report.quoted(at, word.length());
  }

  private boolean isShortNumber() {
    return (word.length() == CODE - 2 || word.length() == CODE - 1) && isNumber();
  }

  private boolean isDrugCode() {
    return word.length() == DRUG_CODE && isNumber();
  }

  private boolean isNumber() {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
