package io.github.cptcatalog.benchmarks;

import com.googlecode.cqengine.attribute.MultiValueAttribute;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.query.option.QueryOptions;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import java.math.BigDecimal;
import java.util.function.Function;

/** What CQEngine reads of a procedure. */
final class CqengineAttributes {
  /** Stands for the cost of a procedure that has none; reading it is faster than asking for one. */
  static final BigDecimal NO_COST = BigDecimal.valueOf(Long.MAX_VALUE);

  static final SimpleAttribute<Procedure, String> CODE =
      new One<>(String.class, "code", procedure -> procedure.code().text());

  static final SimpleAttribute<Procedure, Category> CATEGORY =
      new One<>(Category.class, "category", Procedure::category);

  static final SimpleAttribute<Procedure, BigDecimal> LOW =
      new One<>(
          BigDecimal.class,
          "low",
          procedure ->
              procedure.costs().isEmpty() ? NO_COST : procedure.costs().get(0).range().low());

  static final SimpleAttribute<Procedure, BigDecimal> HIGH =
      new One<>(
          BigDecimal.class,
          "high",
          procedure ->
              procedure.costs().isEmpty() ? NO_COST : procedure.costs().get(0).range().high());

  static final MultiValueAttribute<Procedure, String> MODIFIER =
      new Many(
          "modifier", procedure -> procedure.modifiers().stream().map(ModifierUse::code).toList());

  static final MultiValueAttribute<Procedure, String> WORD =
      new Many("word", procedure -> TitleWords.of(procedure.title()));

  private CqengineAttributes() {}

  private static final class One<A> extends SimpleAttribute<Procedure, A> {
    private final Function<Procedure, A> value;

    One(Class<A> type, String name, Function<Procedure, A> value) {
      super(Procedure.class, type, name);
      this.value = value;
    }

    @Override
    public A getValue(Procedure procedure, QueryOptions options) {
      return value.apply(procedure);
    }
  }

  private static final class Many extends MultiValueAttribute<Procedure, String> {
    private final Function<Procedure, Iterable<String>> values;

    Many(String name, Function<Procedure, Iterable<String>> values) {
      super(Procedure.class, String.class, name);
      this.values = values;
    }

    @Override
    public Iterable<String> getValues(Procedure procedure, QueryOptions options) {
      return values.apply(procedure);
    }
  }
}
