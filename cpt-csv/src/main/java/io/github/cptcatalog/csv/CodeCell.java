package io.github.cptcatalog.csv;

import io.github.cptcatalog.model.ProcedureCode;
import java.util.regex.Pattern;

/** A procedure code in a cell, which a spreadsheet may have taken for a number. */
final class CodeCell {
  private static final Pattern NUMBER = Pattern.compile("[0-9.,]{1,30}(?:[eE][+-]?[0-9]{1,5})?");

  private CodeCell() {}

  static ProcedureCode parse(String text) {
    return ProcedureCode.find(text).orElseThrow(() -> notACode(text));
  }

  private static CellException notACode(String text) {
    String mend =
        NUMBER.matcher(text).matches()
            ? " A spreadsheet that takes a code for a number drops its zeros or writes 9.92E+04:"
                + " format the column as text and enter the code again. It is never guessed."
            : " Modifiers stand in a column of their own.";
    return new CellException(
        "Not a procedure code: "
            + Excerpt.quoted(text)
            + ". Expected five characters such as 99213, 00100, 0001U or J1100."
            + mend);
  }
}
