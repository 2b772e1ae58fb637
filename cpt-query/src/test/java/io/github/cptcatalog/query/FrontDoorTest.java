package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetProvider;
import io.github.cptcatalog.model.LookupProvider;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorTest {
  private static final ClassLoader OWN = FrontDoorTest.class.getClassLoader();
  private static final AtomicInteger LOADS = new AtomicInteger();
  private static final AtomicInteger READ_ALONE = new AtomicInteger();

  @TempDir Path folder;

  @BeforeEach
  void forgetCalls() {
    LOADS.set(0);
    READ_ALONE.set(0);
  }

  @Test
  void aRecordReadAloneIsTheOneOfTheCatalog() {
    for (Procedure procedure : ProcedureCatalog.catalog().procedures()) {
      assertThat(new FrontDoor(OWN).find(procedure.code().text())).contains(procedure);
    }
  }

  @Test
  void theFirstLookUpsDoNotLoadTheRest() throws IOException {
    try (URLClassLoader loader = ProviderLoader.of(folder, Counts.class.getName())) {
      FrontDoor door = new FrontDoor(loader);
      assertThat(door.find("20000")).map(Procedure::title).contains("Counted");
      assertThat(READ_ALONE).hasValue(1);
      assertThat(LOADS).hasValue(0);
    }
  }

  @Test
  void whoLooksUpOftenGetsTheCatalogLoaded() throws IOException {
    try (URLClassLoader loader = ProviderLoader.of(folder, Counts.class.getName())) {
      FrontDoor door = new FrontDoor(loader);
      for (int i = 0; i < 20; i++) {
        assertThat(door.find("20000")).isPresent();
      }
      assertThat(READ_ALONE).hasValue(8);
      assertThat(LOADS).hasValue(1);
    }
  }

  @Test
  void whatCannotBeReadAloneIsLookedUpInTheCatalog() throws IOException {
    try (URLClassLoader loader = ProviderLoader.of(folder, Counts.class.getName())) {
      assertThat(new FrontDoor(loader).find("20001")).map(Procedure::title).contains("Others");
      assertThat(LOADS).hasValue(1);
    }
  }

  @Test
  void nothingIsReadAloneOnceTheCatalogIsThere() throws IOException {
    try (URLClassLoader loader = ProviderLoader.of(folder, Counts.class.getName())) {
      FrontDoor door = new FrontDoor(loader);
      Catalog catalog = door.catalog();
      assertThat(door.find("20000").orElseThrow()).isSameAs(catalog.get("20000"));
      assertThat(READ_ALONE).hasValue(0);
    }
  }

  @Test
  void nothingIsReadAloneWhereAnotherDataSetCouldAmendIt() throws IOException {
    try (URLClassLoader loader = ProviderLoader.besideTheBundled(folder, Amends.class.getName())) {
      assertThat(new FrontDoor(loader).find("11952")).map(Procedure::title).contains("Amended");
    }
  }

  @Test
  void aProviderThatFailsForOneRecordIsAskedForAll() throws IOException {
    try (URLClassLoader loader = ProviderLoader.of(folder, Fails.class.getName())) {
      FrontDoor door = new FrontDoor(loader);
      assertThatThrownBy(() -> door.find("20000"))
          .isInstanceOf(DatasetException.class)
          .hasMessageContaining("no disk");
    }
  }

  @Test
  void onceTheCatalogFailedNothingIsReadAlone() throws IOException {
    try (URLClassLoader loader = ProviderLoader.of(folder, HalfBroken.class.getName())) {
      FrontDoor door = new FrontDoor(loader);
      assertThat(door.find("20000")).isPresent();
      assertThatThrownBy(door::catalog).isInstanceOf(DatasetException.class);
      assertThatThrownBy(() -> door.find("20000")).isInstanceOf(DatasetException.class);
    }
  }

  @Test
  void aProviderThatGivesNothingOrAnotherRecordIsNotBelieved() throws IOException {
    try (URLClassLoader loader = ProviderLoader.of(folder, Confused.class.getName())) {
      assertThat(new FrontDoor(loader).find("20000")).map(Procedure::title).contains("Right");
      assertThat(new FrontDoor(loader).find("20001")).isEmpty();
    }
  }

  @Test
  void whatIsNoCodeIsNotThere() {
    assertThat(new FrontDoor(OWN).find("11952-50")).isEmpty();
  }

  public static final class Counts implements LookupProvider {
    @Override
    public Dataset load() {
      LOADS.incrementAndGet();
      return Clinic.dataset(
          Clinic.edition("counts", "1", "2026-01-31"),
          Parts.procedure("20000", "Counted"),
          Parts.procedure("20001", "Others"));
    }

    @Override
    public Optional<Procedure> find(ProcedureCode code) {
      READ_ALONE.incrementAndGet();
      return code.text().equals("20000")
          ? Optional.of(Parts.procedure("20000", "Counted"))
          : Optional.empty();
    }
  }

  public static final class Amends implements DatasetProvider {
    @Override
    public Dataset load() {
      return Clinic.dataset(
          Clinic.edition("amends", "1", "2026-01-31"),
          Clinic.amendment("11952").title("Amended").build());
    }
  }

  public static final class HalfBroken implements LookupProvider {
    @Override
    public Dataset load() {
      throw new DatasetException("no disk");
    }

    @Override
    public Optional<Procedure> find(ProcedureCode code) {
      return Optional.of(Parts.procedure(code.text(), "Read alone"));
    }
  }

  public static final class Confused implements LookupProvider {
    @Override
    public Dataset load() {
      return Clinic.dataset(
          Clinic.edition("confused", "1", "2026-01-31"), Parts.procedure("20000", "Right"));
    }

    @Override
    public Optional<Procedure> find(ProcedureCode code) {
      return code.text().equals("20000") ? Optional.of(Parts.procedure("99998", "Wrong")) : null;
    }
  }

  public static final class Fails implements LookupProvider {
    @Override
    public Dataset load() {
      throw new DatasetException("no disk");
    }

    @Override
    public Optional<Procedure> find(ProcedureCode code) {
      throw new IllegalStateException("no disk either");
    }
  }
}
