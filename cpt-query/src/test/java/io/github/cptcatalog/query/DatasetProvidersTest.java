package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.DatasetProvider;
import io.github.cptcatalog.model.Edition;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetProvidersTest {
  @TempDir Path folder;

  @Test
  void withoutAProviderTheMessageSaysHowToMendIt() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> catalogOf())
        .withMessage(
            "No data set found: nothing that the class loader sees on class path or module path provides"
                + " io.github.cptcatalog.model.DatasetProvider. Add io.github.cptcatalog:cpt-data at"
                + " run time (a jlink image needs --bind-services), or make a catalog of your own"
                + " data with Catalog.of(..).");
  }

  @Test
  void theBundledDataIsFoundWhereNothingIsHidden() {
    ClassLoader own = getClass().getClassLoader();
    assertThat(DatasetProviders.seenBy(own).catalog().find("11952")).isPresent();
  }

  @Test
  void providersOfEqualPriorityAreLayeredByTheNameOfTheirClass() throws Exception {
    Catalog catalog = catalogOf(Second.class.getName(), First.class.getName());
    assertThat(catalog.editions()).map(Edition::name).containsExactly("first", "second");
    assertThat(catalog.get("20000").title()).isEqualTo("From second");
  }

  @Test
  void aProviderOfHigherPriorityLiesOverOthersWhateverItsName() throws Exception {
    Catalog catalog =
        catalogOf(
            AboveAll.class.getName(),
            Second.class.getName(),
            Underneath.class.getName(),
            First.class.getName());
    assertThat(catalog.editions())
        .map(Edition::name)
        .containsExactly("underneath", "first", "second", "above");
    assertThat(catalog.get("20000").title()).isEqualTo("From above");
  }

  @Test
  void faultsBetweenDataSetsAreToldTogether() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(
            () ->
                catalogOf(
                    AmendsNothing.class.getName(),
                    AmendsNothingEither.class.getName(),
                    First.class.getName()))
        .withMessageStartingWith("The catalog of amends nothing 1 (2026-01-31), ")
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .map(DatasetFault::text)
                    .containsExactly(Optional.of("99998"), Optional.of("99999")));
  }

  @Test
  void aProviderWithoutAPriorityToTellIsNamed() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> catalogOf(First.class.getName(), NoPriority.class.getName()))
        .withMessage(
            "Data set provider "
                + NoPriority.class.getName()
                + " failed: java.lang.IllegalStateException: no rank")
        .withCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLoaderGivesANewCatalogOnEveryCallAndLeavesTheStaticDoorAlone() throws Exception {
    Catalog before = ProcedureCatalog.catalog();
    try (URLClassLoader loader = ProviderLoader.of(folder, First.class.getName())) {
      Catalog plugIn = ProcedureCatalog.load(loader);
      assertThat(plugIn.editions()).map(Edition::name).containsExactly("first");
      assertThat(ProcedureCatalog.load(loader)).isNotSameAs(plugIn);
    }
    assertThat(ProcedureCatalog.catalog()).isSameAs(before);
  }

  @Test
  void aLoaderThatSeesTheClassPathTooLaysItsDataOverTheBundled() throws Exception {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(DatasetProvider.class.getName()), First.class.getName());
    URL[] ownServices = {folder.toUri().toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(ownServices, DatasetProvidersTest.class.getClassLoader())) {
      Catalog catalog = ProcedureCatalog.load(loader);
      assertThat(catalog.editions())
          .map(Edition::name)
          .containsExactly("cpt-catalog bundled data", "first");
      assertThat(catalog.get("20000").title()).isEqualTo("From first");
      assertThat(catalog.find("11952")).isPresent();
    }
  }

  @Test
  void aLoaderMustBeNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> ProcedureCatalog.load(null))
        .withMessage("loader");
  }

  @Test
  void aProviderWithoutItsClassIsNamed() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> catalogOf("no.such.Provider"))
        .withMessage(
            "A data set provider cannot be started: io.github.cptcatalog.model.DatasetProvider:"
                + " Provider no.such.Provider not found")
        .withCauseInstanceOf(ServiceConfigurationError.class);
  }

  @Test
  void aClassThatIsNoProviderIsNamed() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> catalogOf(Parts.class.getName()))
        .withMessageStartingWith("A data set provider cannot be started: ")
        .withMessageContaining(Parts.class.getName() + " not a subtype");
  }

  @Test
  void aProviderThatCannotBeMadeIsNamed() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> catalogOf(First.class.getName(), CannotBeMade.class.getName()))
        .withMessageStartingWith("A data set provider cannot be started: ")
        .withMessageContaining(CannotBeMade.class.getName())
        .withStackTraceContaining("no disk");
  }

  @Test
  void aProviderWhoseDataIsBrokenIsNamedWithWhatItSays() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> catalogOf(BrokenData.class.getName()))
        .withMessage(
            "Data set provider "
                + BrokenData.class.getName()
                + " failed: clinic.json is empty; give it a record.")
        .withCauseInstanceOf(DatasetException.class);
  }

  @Test
  void aProviderWithFaultyFilesKeepsEveryFault() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> catalogOf(FaultyFiles.class.getName()))
        .satisfies(broken -> assertThat(broken.faults()).isEqualTo(FaultyFiles.FAULTS))
        .withMessageContaining("a.json:1:2: First.")
        .withMessageContaining("a.json:3:4: Second.");
  }

  public static final class FaultyFiles implements DatasetProvider {
    static final List<DatasetFault> FAULTS =
        List.of(
            new DatasetFault("a.json", 1, 2, "", Optional.empty(), "First."),
            new DatasetFault("a.json", 3, 4, "", Optional.empty(), "Second."));

    @Override
    public Dataset load() {
      throw new DatasetException("a.json", FAULTS);
    }
  }

  @Test
  void aProviderThatFailsSomehowIsNamedWithWhatHappened() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> catalogOf(First.class.getName(), FailsSomehow.class.getName()))
        .withMessage(
            "Data set provider "
                + FailsSomehow.class.getName()
                + " failed: java.lang.IllegalStateException: out of luck")
        .withCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void aProviderThatGivesNullIsNamed() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> catalogOf(GivesNull.class.getName()))
        .withMessageContaining(GivesNull.class.getName())
        .withMessageContaining("its data set");
  }

  @Test
  void aProviderThatLacksALibraryIsNamed() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> catalogOf(LacksLibrary.class.getName()))
        .withMessageContaining(LacksLibrary.class.getName())
        .withCauseInstanceOf(NoClassDefFoundError.class);
  }

  @Test
  void aProviderThatLacksAServiceOfItsOwnIsNamed() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> catalogOf(LacksService.class.getName()))
        .withMessageStartingWith("Data set provider " + LacksService.class.getName() + " failed: ")
        .withCauseInstanceOf(ServiceConfigurationError.class);
  }

  public static final class LacksService implements DatasetProvider {
    @Override
    public Dataset load() {
      throw new ServiceConfigurationError("some.Driver: Provider some.Impl not found");
    }
  }

  public static final class GivesNull implements DatasetProvider {
    @Override
    public Dataset load() {
      return null;
    }
  }

  public static final class LacksLibrary implements DatasetProvider {
    @Override
    public Dataset load() {
      throw new NoClassDefFoundError("com/fasterxml/jackson/databind/ObjectMapper");
    }
  }

  private Catalog catalogOf(String... providers) throws IOException {
    try (URLClassLoader loader = ProviderLoader.of(folder, providers)) {
      return DatasetProviders.seenBy(loader).catalog();
    }
  }

  private static Dataset dataset(String name) {
    return Clinic.dataset(edition(name), Parts.procedure("20000", "From " + name));
  }

  private static Dataset amending(String name, String code) {
    return Clinic.dataset(edition(name), Clinic.amendment(code).title("Amended").build());
  }

  private static Edition edition(String name) {
    return Clinic.edition(name, "1", "2026-01-31");
  }

  public static final class First implements DatasetProvider {
    @Override
    public Dataset load() {
      return dataset("first");
    }
  }

  public static final class Second implements DatasetProvider {
    @Override
    public Dataset load() {
      return dataset("second");
    }
  }

  public static final class AboveAll implements DatasetProvider {
    @Override
    public Dataset load() {
      return dataset("above");
    }

    @Override
    public int priority() {
      return Integer.MAX_VALUE;
    }
  }

  public static final class Underneath implements DatasetProvider {
    @Override
    public Dataset load() {
      return dataset("underneath");
    }

    @Override
    public int priority() {
      return Integer.MIN_VALUE;
    }
  }

  public static final class NoPriority implements DatasetProvider {
    @Override
    public Dataset load() {
      return dataset("never");
    }

    @Override
    public int priority() {
      throw new IllegalStateException("no rank");
    }
  }

  public static final class AmendsNothing implements DatasetProvider {
    @Override
    public Dataset load() {
      return amending("amends nothing", "99998");
    }
  }

  public static final class AmendsNothingEither implements DatasetProvider {
    @Override
    public Dataset load() {
      return amending("amends nothing either", "99999");
    }
  }

  public static final class CannotBeMade implements DatasetProvider {
    public CannotBeMade() {
      throw new IllegalStateException("no disk");
    }

    @Override
    public Dataset load() {
      return dataset("never");
    }
  }

  public static final class BrokenData implements DatasetProvider {
    @Override
    public Dataset load() {
      throw new DatasetException("clinic.json is empty; give it a record.");
    }
  }

  public static final class FailsSomehow implements DatasetProvider {
    @Override
    public Dataset load() {
      throw new IllegalStateException("out of luck");
    }
  }
}
