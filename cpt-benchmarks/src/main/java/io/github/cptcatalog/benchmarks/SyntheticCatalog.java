package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Review;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Invented procedures under legal codes, the same in every run.
 *
 * <p>Categories are drawn without regard to the code. In a real code set they are runs of codes,
 * which an index that knows them could answer sooner.
 */
final class SyntheticCatalog {
  private static final long SEED = 1;

  private static final Skew<Category> CATEGORY =
      Skew.of(List.of(Category.values()), 3, 2, 30, 8, 18, 12, 4, 5, 18);

  private SyntheticCatalog() {}

  /** Returns so many procedures in code order, less than 410,000. */
  static List<Procedure> of(int rows) {
    Random random = new Random(SEED);
    return LegalCodes.draw(rows, random).stream()
        .sorted()
        .map(code -> procedure(code, random))
        .toList();
  }

  /** Returns a legal code that none of so many procedures has. */
  static String absentCode(int rows) {
    return LegalCodes.draw(rows + 1, new Random(SEED)).get(rows);
  }

  private static Procedure procedure(String code, Random random) {
    CodeCheck check = SyntheticChecks.draw(random);
    // a doubtful record may have no measured cost
    List<CostEstimate> costs = check.isDoubtful() ? List.of() : SyntheticCosts.draw(random);
    return new Procedure(
        new ProcedureCode(code),
        title(random),
        CATEGORY.draw(random),
        Optional.empty(),
        List.of(),
        check,
        SyntheticFacts.clinical(random),
        PatientGuide.empty(),
        SyntheticFacts.validity(random),
        new BillingFacts(
            SyntheticModifiers.draw(random),
            costs,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty()),
        List.of(),
        Review.none(),
        Optional.empty());
  }

  private static String title(Random random) {
    String words = String.join(" ", Vocabulary.draw(4 + random.nextInt(4), random));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
