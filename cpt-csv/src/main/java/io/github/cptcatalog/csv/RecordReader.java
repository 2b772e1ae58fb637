package io.github.cptcatalog.csv;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a procedure or an amendment of each row; nothing of a row that has a fault. */
final class RecordReader {
  private static final Names<Verdict> VERDICTS =
      new Names<>("verdict", Verdict.class, Verdict::label);

  private final Columns columns;
  private final Edition edition;
  private final Map<ProcedureCode, Integer> lineOfCode = new HashMap<>();

  RecordReader(Columns columns, Edition edition) {
    this.columns = columns;
    this.edition = edition;
  }

  Optional<Procedure> procedure(Cells cells) {
    Optional<ProcedureCode> code = code(cells);
    Optional<String> title = cells.required(Column.TITLE, "say what it is", text -> text);
    Optional<Category> category = cells.required(Column.CATEGORY, "name the section", Category::of);
    cells.value(Column.VERDICT, RecordReader::unchecked);
    BillingFacts billing = billing(cells);
    Optional<OfficialText> official = officialText(cells);
    if (!cells.isSound() || code.isEmpty() || title.isEmpty() || category.isEmpty()) {
      return Optional.empty();
    }
    return cells.make(
        Column.TITLE,
        () ->
            Procedure.builder()
                .code(code.get())
                .title(title.get())
                .category(category.get())
                .billing(billing)
                .officialText(official)
                .build());
  }

  Optional<Amendment> amendment(Cells cells) {
    Optional<ProcedureCode> code = code(cells);
    BillingFacts billing = billing(cells);
    Optional<OfficialText> official = officialText(cells);
    if (!cells.isSound() || code.isEmpty()) {
      return Optional.empty();
    }
    return cells.make(
        Column.CODE,
        () -> Amendment.builder().code(code.get()).billing(billing).officialText(official).build());
  }

  private Optional<ProcedureCode> code(Cells cells) {
    Optional<ProcedureCode> code =
        cells.required(Column.CODE, "every row needs one", CodeCell::parse);
    Integer before = code.map(known -> lineOfCode.putIfAbsent(known, cells.line())).orElse(null);
    if (before != null) {
      cells.fault(
          Column.CODE,
          "Code " + code.get() + " stands in line " + before + " already; keep one of the two.");
    }
    return code;
  }

  private BillingFacts billing(Cells cells) {
    Optional<CostEstimate> cost = CostCells.read(cells, columns, edition);
    return BillingFacts.builder()
        .modifiers(cells.value(Column.MODIFIERS, ModifiersCell::parse).orElse(List.of()))
        .costs(cost.stream().toList())
        .build();
  }

  private static Optional<OfficialText> officialText(Cells cells) {
    if (cells.text(Column.OFFICIAL_TEXT).isEmpty()
        && cells.text(Column.OFFICIAL_TEXT_LICENCE).isEmpty()) {
      return Optional.empty();
    }
    String why = "official text and licence stand together";
    Optional<String> wording = cells.required(Column.OFFICIAL_TEXT, why, text -> text);
    Optional<String> licence = cells.required(Column.OFFICIAL_TEXT_LICENCE, why, text -> text);
    return wording.isEmpty() || licence.isEmpty()
        ? Optional.empty()
        : cells.make(Column.OFFICIAL_TEXT, () -> new OfficialText(wording.get(), licence.get()));
  }

  private static Verdict unchecked(String text) {
    Verdict verdict = VERDICTS.parse(text);
    if (verdict != Verdict.UNCHECKED) {
      throw new CellException(
          "Verdict "
              + verdict
              + " needs the day and the sources of the check, which no row can hold; keep the"
              + " record in JSON and remove title, category and verdict here to amend it.");
    }
    return verdict;
  }
}
