package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cptcatalog.model.DatasetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadedOnceTest {
  private static final int THREADS = 16;

  private final AtomicInteger loads = new AtomicInteger();

  @Test
  void nothingIsLoadedBeforeTheFirstCall() {
    LoadedOnce unused = new LoadedOnce(this::slowly);
    assertThat(loads).hasValue(0);
    assertThat(unused.get()).isNotNull();
    assertThat(loads).hasValue(1);
  }

  @Test
  void everyCallGivesTheSameCatalog() {
    LoadedOnce loaded = new LoadedOnce(this::slowly);
    assertThat(loaded.get()).isSameAs(loaded.get());
    assertThat(loads).hasValue(1);
  }

  @Test
  void aFailedLoadThrowsTheSameExceptionOnEveryCall() {
    LoadedOnce broken = new LoadedOnce(this::failing);
    Throwable first = catchThrowable(broken::get);
    assertThat(first).isInstanceOf(DatasetException.class).hasMessage("no data, call 1");
    assertThat(catchThrowable(broken::get)).isSameAs(first);
    assertThat(loads).hasValue(1);
  }

  @Test
  void manyThreadsAtOnceLoadOnce() throws Exception {
    LoadedOnce loaded = new LoadedOnce(this::slowly);
    List<Object> seen = inManyThreads(loaded::get);
    assertThat(seen).hasSize(THREADS).allMatch(catalog -> catalog == seen.get(0));
    assertThat(loads).hasValue(1);
  }

  @Test
  void manyThreadsAtOnceSeeTheSameFailure() throws Exception {
    LoadedOnce broken = new LoadedOnce(this::failing);
    List<Object> seen = inManyThreads(() -> catchThrowable(broken::get));
    assertThat(seen).hasSize(THREADS).allMatch(failure -> failure == seen.get(0));
    assertThat(seen.get(0)).isInstanceOf(DatasetException.class);
    assertThat(loads).hasValue(1);
  }

  private Catalog slowly() {
    loads.incrementAndGet();
    pause();
    return Catalog.of(List.of());
  }

  private Catalog failing() {
    int call = loads.incrementAndGet();
    pause();
    throw new DatasetException("no data, call " + call);
  }

  /** Long enough for every other thread to arrive while the first one loads. */
  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static List<Object> inManyThreads(Callable<Object> call) throws Exception {
    CyclicBarrier together = new CyclicBarrier(THREADS);
    Callable<Object> atOnce =
        () -> {
          together.await();
          return call.call();
        };
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Object>> calls =
          IntStream.range(0, THREADS).mapToObj(i -> pool.submit(atOnce)).toList();
      List<Object> results = new ArrayList<>();
      for (Future<Object> each : calls) {
        results.add(each.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
