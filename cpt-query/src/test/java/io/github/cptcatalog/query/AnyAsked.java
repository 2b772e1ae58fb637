package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random filters: every criterion, and trees of and, or and not over them. */
final class AnyAsked {
  private AnyAsked() {}

  static Arbitrary<Asked> trees() {
    return trees(3);
  }

  private static Arbitrary<Asked> trees(int depth) {
    if (depth == 0) {
      return criteria();
    }
    Arbitrary<Asked> smaller = trees(depth - 1);
    return Arbitraries.oneOf(
            criteria(),
            Combinators.combine(smaller, smaller).as(Asked::and),
            Combinators.combine(smaller, smaller).as(Asked::or),
            smaller.map(Asked::not))
        .withoutEdgeCases();
  }

  static Arbitrary<Asked> criteria() {
    return Arbitraries.oneOf(
            categories(),
            modifiers(),
            modifierKinds(),
            verdicts(),
            settings(),
            anesthesia(),
            codeRanges(),
            prefixes(),
            days(),
            durations(),
            AnyCostAsked.criteria(),
            Arbitraries.just(new Asked(Filter.all(), p -> true)))
        .withoutEdgeCases();
  }

  private static Arbitrary<Asked> categories() {
    Arbitrary<Category> any = Arbitraries.of(AnyProcedure.CATEGORIES);
    return Combinators.combine(any, any)
        .as(
            (a, b) ->
                new Asked(Filter.category(a, b), p -> p.category() == a || p.category() == b));
  }

  private static Arbitrary<Asked> modifiers() {
    Arbitrary<String> any = Arbitraries.of(AnyProcedure.MODIFIERS);
    return Combinators.combine(any, any)
        .as(
            (a, b) ->
                new Asked(
                    Filter.modifier(a, b),
                    p ->
                        p.billing().modifiers().stream()
                            .map(use -> use.modifier().code())
                            .anyMatch(code -> code.equals(a) || code.equals(b))));
  }

  private static Arbitrary<Asked> modifierKinds() {
    return Arbitraries.of(ModifierKind.LATERALITY, ModifierKind.INFORMATIONAL)
        .map(
            kind ->
                new Asked(
                    Filter.modifierKind(kind),
                    p ->
                        p.billing().modifiers().stream()
                            .anyMatch(use -> use.modifier().kind() == kind)));
  }

  private static Arbitrary<Asked> verdicts() {
    return Arbitraries.of(Verdict.values())
        .map(
            verdict -> new Asked(Filter.verdict(verdict), p -> p.codeCheck().verdict() == verdict));
  }

  private static Arbitrary<Asked> settings() {
    Arbitrary<Setting> any = Arbitraries.of(AnyProcedure.SETTINGS);
    return Combinators.combine(any, any)
        .as(
            (a, b) ->
                new Asked(
                    Filter.setting(a, b),
                    p -> p.clinical().settings().stream().anyMatch(s -> s == a || s == b)));
  }

  private static Arbitrary<Asked> anesthesia() {
    return Arbitraries.of(Anesthesia.values())
        .map(
            way -> new Asked(Filter.anesthesia(way), p -> p.clinical().anesthesia().contains(way)));
  }

  private static Arbitrary<Asked> codeRanges() {
    Arbitrary<String> any = Arbitraries.of(AnyProcedure.CODES);
    return Combinators.combine(any, any)
        .as(
            (a, b) -> {
              String first = a.compareTo(b) < 0 ? a : b;
              String last = a.compareTo(b) < 0 ? b : a;
              return new Asked(
                  Filter.codeBetween(first, last),
                  p ->
                      p.code().text().compareTo(first) >= 0
                          && p.code().text().compareTo(last) <= 0);
            });
  }

  private static Arbitrary<Asked> prefixes() {
    return Combinators.combine(
            Arbitraries.of(AnyProcedure.CODES), Arbitraries.integers().between(1, 5))
        .as(
            (code, length) -> {
              String prefix = code.substring(0, length);
              return new Asked(
                  Filter.codeStartingWith(prefix), p -> p.code().text().indexOf(prefix) == 0);
            });
  }

  private static Arbitrary<Asked> days() {
    return AnyProcedure.days()
        .map(
            day ->
                new Asked(
                    Filter.inForceOn(day),
                    p ->
                        p.validity().firstDay().orElse(LocalDate.MIN).compareTo(day) <= 0
                            && p.validity().lastDay().orElse(LocalDate.MAX).compareTo(day) >= 0));
  }

  private static Arbitrary<Asked> durations() {
    return Combinators.combine(AnyProcedure.minutes(), Arbitraries.of(true, false))
        .as(
            (minutes, atMost) -> {
              Duration limit = Duration.ofMinutes(minutes);
              return atMost
                  ? new Asked(
                      Filter.durationAtMost(limit),
                      p ->
                          p.clinical().duration().stream()
                              .anyMatch(d -> d.longest().toMinutes() <= minutes))
                  : new Asked(
                      Filter.durationAtLeast(limit),
                      p ->
                          p.clinical().duration().stream()
                              .anyMatch(d -> d.shortest().toMinutes() >= minutes));
            });
  }
}
