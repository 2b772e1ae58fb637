package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Parts.procedure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Procedure;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference that can be swapped is all that a reload needs. */
class ReloadTest {
  private static final int READERS = 8;
  private static final int SWAPS = 10_000;

  /** Swaps between which a reader surely gets a turn, however few processors there are. */
  private static final int A_TURN = 100;

  @Test
  @Timeout(60)
  void whoReadsWhileCatalogsAreSwappedReadsOneOfThemWhole() throws Exception {
    List<Catalog> catalogs = List.of(catalog(1), catalog(2), catalog(3));
    AtomicReference<Catalog> current = new AtomicReference<>(catalogs.get(0));
    AtomicBoolean stopped = new AtomicBoolean();
    CountDownLatch reading = new CountDownLatch(READERS);
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    Callable<Boolean> reader =
        () -> {
          while (!stopped.get()) {
            seen.add(readWhole(current.get()));
            reading.countDown();
          }
          return true;
        };
    ExecutorService pool = Executors.newFixedThreadPool(READERS);
    try {
      List<Future<Boolean>> readers =
          IntStream.range(0, READERS).mapToObj(i -> pool.submit(reader)).toList();
      boolean everyoneReads = reading.await(30, TimeUnit.SECONDS);
      for (int swap = 0; swap < SWAPS; swap++) {
        // a catalog that was just made is seen whole too, without further care
        current.set(swap % A_TURN == 0 ? catalog(swap) : catalogs.get(swap % catalogs.size()));
        if (swap % A_TURN == 0) {
          Thread.sleep(1);
        }
      }
      stopped.set(true);
      for (Future<Boolean> each : readers) {
        assertThat(each.get()).isTrue();
      }
      assertThat(everyoneReads).isTrue();
      assertThat(seen).as("numbers of the catalogs that were read").hasSizeGreaterThan(10);
    } finally {
      stopped.set(true);
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Catalog.class, Layers.class, ProcedureQuery.class})
  void nothingOfACatalogCanBeSetAnew(Class<?> type) {
    assertThat(Arrays.stream(type.getDeclaredFields()).filter(field -> !field.isSynthetic()))
        .isNotEmpty()
        .allMatch(ReloadTest::isPrivateAndFinal);
  }

  private static boolean isPrivateAndFinal(Field field) {
    return Modifier.isFinal(field.getModifiers()) && Modifier.isPrivate(field.getModifiers());
  }

  /**
   * A catalog with amendments whose number tells its edition, its titles, its prices and its size.
   */
  private static Catalog catalog(int number) {
    Edition edition = Clinic.edition("edition", String.valueOf(number), "2026-01-31");
    Dataset base =
        Clinic.dataset(
            edition,
            IntStream.range(0, size(number))
                .mapToObj(i -> procedure(String.valueOf(20000 + i), "Title " + number))
                .toArray(Procedure[]::new));
    Dataset notes =
        Clinic.dataset(
            Clinic.edition("notes", String.valueOf(number), "2026-01-31"),
            Clinic.amendment("20000").addSynonym("Synonym " + number).build());
    return Catalog.of(base, notes);
  }

  private static int size(int number) {
    return 20 + number % 5;
  }

  /** Checks that all that a catalog says belongs together, and gives its number. */
  private static int readWhole(Catalog catalog) {
    int number = Integer.parseInt(catalog.editions().get(0).version());
    String title = "Title " + number;
    List<String> titles =
        new ArrayList<>(catalog.query().stream().map(Procedure::title).distinct().toList());
    Procedure first = catalog.find("20000").orElseThrow();
    Stream.of(first.title(), catalog.lookup("20001").procedure().orElseThrow().title())
        .forEach(titles::add);
    if (catalog.size() != size(number)
        || catalog.query().count() != size(number)
        || !titles.equals(List.of(title, title, title))
        || !first.synonyms().equals(List.of("Synonym " + number))
        || !catalog.lookup("10000").sentence().contains(" " + number + " (2026-01-31)")
        || !catalog
            .origin("20000")
            .orElseThrow()
            .toString()
            .equals(
                "20000: edition %1$d (2026-01-31); synonyms from notes %1$d (2026-01-31)"
                    .formatted(number))) {
      throw new AssertionError("Torn: " + catalog.editions() + " with " + titles);
    }
    return number;
  }
}
