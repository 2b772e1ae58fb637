package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Indexes are made by whoever asks first, and several may. */
@Domain(AnyQuery.class)
@Domain(DomainContext.Global.class)
class FirstUseTest {
  private static final int THREADS = 4;

  @Property(tries = 100)
  void whoeverAsksFirstEveryThreadGetsTheAnswersOfAScan(
      @ForAll List<Procedure> procedures,
      @ForAll @Size(max = 8) List<Asked> asked,
      @ForAll Order order)
      throws Exception {
    Catalog catalog = Catalog.of(procedures);
    List<List<Procedure>> expected =
        asked.stream().map(each -> Scan.of(procedures, each, order).matches()).toList();
    String summary = summary(Catalog.of(procedures));
    for (String found :
        together(
            () -> {
              List<List<Procedure>> lists =
                  asked.stream()
                      .map(each -> catalog.query().where(each.filter()).orderBy(order).list())
                      .toList();
              return lists.equals(expected) ? summary(catalog) : "not as a scan: " + lists;
            })) {
      assertThat(found).isEqualTo(summary);
    }
  }

  @Test
  @Timeout(60)
  void whatSeveralThreadsMakeAtOnceIsTheSameForAll() throws Exception {
    AtomicInteger made = new AtomicInteger();
    Memo<String, Object> memo = new Memo<>(key -> key + made.incrementAndGet());
    Lazy<Object> lazy = new Lazy<>(() -> "lazy " + made.incrementAndGet());
    assertThat(together(() -> memo.get("memo ")).stream().distinct()).hasSize(1);
    assertThat(together(lazy::get).stream().distinct()).hasSize(1);
    int after = made.get();
    assertThat(memo.get("memo ")).isSameAs(memo.get("memo "));
    assertThat(lazy.get()).isSameAs(lazy.get());
    assertThat(made).as("made anew").hasValue(after);
  }

  private static String summary(Catalog catalog) {
    return catalog.query().costSummary(Currency.getInstance("USD"), CostBasis.OWN).toString()
        + catalog.query().countBy(Grouping.MODIFIER)
        + catalog.search("alpha bet", 10);
  }

  /** Calls from several threads that start at the same moment. */
  private static <T> List<T> together(Callable<T> call) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<T>> calls =
          IntStream.range(0, THREADS)
              .mapToObj(
                  i ->
                      pool.submit(
                          () -> {
                            start.await(30, TimeUnit.SECONDS);
                            return call.call();
                          }))
              .toList();
      List<T> results = new ArrayList<>();
      for (Future<T> each : calls) {
        results.add(each.get(30, TimeUnit.SECONDS));
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
