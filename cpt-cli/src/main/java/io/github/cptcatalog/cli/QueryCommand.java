package io.github.cptcatalog.cli;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import io.github.cptcatalog.query.Filter;
import io.github.cptcatalog.query.Order;
import io.github.cptcatalog.query.ProcedureQuery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the procedures that meet every condition that is given. */
@Command(
    name = "query",
    description = {
      "Prints the procedures that meet the filter and every condition given; several values of one"
          + " option mean any of them.",
      "Costs are read from the first estimate, or from the newest one of --cost-basis, which narrows to"
          + " procedures that have one."
    },
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private ResultOutput output;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private DataOptions data;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILTER",
      description = {
        "Conditions in one text, in quotes, such as",
        "\"category = SURGERY and not (modifier in (50, RT) or cost >= 3000)\"."
      })
  private @Nullable String filter;

  @Option(names = "--category", paramLabel = "NAME", description = "Section, such as surgery.")
  private List<String> categories = new ArrayList<>();

  @Option(names = "--modifier", paramLabel = "CODE", description = "Commonly used modifier: 50.")
  private List<String> modifiers = new ArrayList<>();

  @Option(
      names = "--modifier-kind",
      paramLabel = "KIND",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private List<ModifierKind> modifierKinds = new ArrayList<>();

  @Option(names = "--cost-at-most", paramLabel = "AMOUNT", description = "Dollars, such as 3000.")
  private @Nullable String costAtMost;

  @Option(names = "--cost-at-least", paramLabel = "AMOUNT", description = "Dollars, such as 500.")
  private @Nullable String costAtLeast;

  @Option(names = "--cost-overlaps", paramLabel = "RANGE", description = "Such as '$500 to $900'.")
  private @Nullable String costOverlaps;

  @Option(names = "--cost-within", paramLabel = "RANGE", description = "Such as '$500 to $900'.")
  private @Nullable String costWithin;

  @Option(
      names = "--cost-basis",
      paramLabel = "BASIS",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private @Nullable CostBasis basis;

  @Option(
      names = "--cost-setting",
      paramLabel = "SETTING",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private @Nullable CostSetting costSetting;

  @Option(names = "--code-from", paramLabel = "CODE", description = "First code, with --code-to.")
  private @Nullable String codeFrom;

  @Option(names = "--code-to", paramLabel = "CODE", description = "Last code, with --code-from.")
  private @Nullable String codeTo;

  @Option(names = "--code-prefix", paramLabel = "START", description = "Start of the code: 6232.")
  private @Nullable String codePrefix;

  @Option(
      names = "--verdict",
      paramLabel = "VERDICT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private List<Verdict> verdicts = new ArrayList<>();

  @Option(names = "--confirmed", description = "Short for --verdict confirmed.")
  private boolean confirmed;

  @Option(names = "--in-force-on", paramLabel = "DAY", description = "Such as 2026-01-31.")
  private @Nullable LocalDate inForceOn;

  @Option(
      names = "--setting",
      paramLabel = "SETTING",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private List<Setting> settings = new ArrayList<>();

  @Option(
      names = "--anesthesia",
      paramLabel = "WAY",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private List<Anesthesia> anesthesia = new ArrayList<>();

  @Option(names = "--minutes-at-most", paramLabel = "N", description = "Longest stated duration.")
  private @Nullable Integer minutesAtMost;

  @Option(names = "--minutes-at-least", paramLabel = "N", description = "Shortest stated duration.")
  private @Nullable Integer minutesAtLeast;

  @Option(
      names = "--order-by",
      paramLabel = "KEY",
      description = "One of ${COMPLETION-CANDIDATES}; code if not given.")
  private OrderKey orderBy = OrderKey.CODE;

  @Option(names = "--descending", description = "Order from the other end.")
  private boolean descending;

  @Option(names = "--limit", paramLabel = "N", description = "At most this many results.")
  private @Nullable Integer limit;

  /** What results can be ordered by. */
  enum OrderKey {
    /** By code. */
    CODE,
    /** By title. */
    TITLE,
    /** By cost, of the basis and setting that are named. */
    COST
  }

  @Override
  public Integer call() {
    ProcedureQuery query = query();
    output.print(query.list(), costs(), "No procedure matches: " + query);
    return CommandLine.ExitCode.OK;
  }

  private ProcedureQuery query() {
    try {
      requireTogether();
      ProcedureQuery query = data.catalog().query().orderBy(order());
      for (Filter filter : filters()) {
        query = query.where(filter);
      }
      return limit == null ? query : query.limit(limit);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    add(filters, filter, Filter::parse);
    any(categories.stream().map(Category::of), Filter::category).ifPresent(filters::add);
    any(modifiers.stream(), Filter::modifier).ifPresent(filters::add);
    any(modifierKinds.stream(), Filter::modifierKind).ifPresent(filters::add);
    any(verdicts.stream(), Filter::verdict).ifPresent(filters::add);
    if (confirmed) {
      filters.add(Filter.confirmed());
    }
    any(settings.stream(), Filter::setting).ifPresent(filters::add);
    any(anesthesia.stream(), Filter::anesthesia).ifPresent(filters::add);
    if (codeFrom != null && codeTo != null) {
      filters.add(Filter.codeBetween(codeFrom, codeTo));
    }
    add(filters, codePrefix, Filter::codeStartingWith);
    add(filters, inForceOn, Filter::inForceOn);
    add(filters, minutesAtMost, most -> Filter.durationAtMost(Duration.ofMinutes(most)));
    add(filters, minutesAtLeast, least -> Filter.durationAtLeast(Duration.ofMinutes(least)));
    CostOptions costs = costs();
    costs.priced().ifPresent(filters::add);
    add(filters, costAtMost, costs::atMost);
    add(filters, costAtLeast, costs::atLeast);
    add(filters, costOverlaps, text -> costs.overlaps(CostRange.parse(text)));
    add(filters, costWithin, text -> costs.within(CostRange.parse(text)));
    return filters;
  }

  private CostOptions costs() {
    return new CostOptions(basis, costSetting);
  }

  private Order order() {
    Order order =
        switch (orderBy) {
          case CODE -> Order.byCode();
          case TITLE -> Order.byTitle();
          case COST -> costs().order();
        };
    return descending ? order.descending() : order;
  }

  private void requireTogether() {
    if ((codeFrom == null) != (codeTo == null)) {
      throw new IllegalArgumentException("--code-from and --code-to go together; give both.");
    }
    if (costSetting != null && basis == null) {
      throw new IllegalArgumentException(
          "--cost-setting needs --cost-basis; name the kind of price, such as"
              + " MEDICARE_FEE_SCHEDULE.");
    }
  }

  private static <T> void add(
      List<Filter> filters, @Nullable T value, Function<T, Filter> criterion) {
    if (value != null) {
      filters.add(criterion.apply(value));
    }
  }

  /** Several values of one option mean any of them. */
  private static <T> Optional<Filter> any(Stream<T> values, Function<T, Filter> criterion) {
    return values.map(criterion).reduce(Filter::or);
  }
}
