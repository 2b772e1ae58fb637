package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.DatasetProvider;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ModifierRegister;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
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
            "No data set found: nothing on the class path or module path provides"
                + " io.github.cptcatalog.model.DatasetProvider. Add io.github.cptcatalog:cpt-data at"
                + " run time (a jlink image needs --bind-services), or make a catalog of your own"
                + " data with Catalog.of(..).");
  }

  @Test
  void theBundledDataIsFoundWhereNothingIsHidden() {
    assertThat(DatasetProviders.catalog().find("11952")).isPresent();
  }

  @Test
  void everyProviderIsLayeredInTheOrderInWhichItIsFound() throws Exception {
    Catalog catalog = catalogOf(First.class.getName(), Second.class.getName());
    assertThat(catalog.editions()).map(Edition::name).containsExactly("first", "second");
    assertThat(catalog.get("20000").title()).isEqualTo("From second");
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

  /** The catalog that a class loader gives which knows these providers and no others. */
  private Catalog catalogOf(String... providers) throws IOException {
    if (providers.length > 0) {
      Path services = Files.createDirectories(folder.resolve("META-INF/services"));
      Files.write(services.resolve(DatasetProvider.class.getName()), List.of(providers));
    }
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, new HidesServices())) {
      return DatasetProviders.catalog(loader);
    }
  }

  /** Shows the classes of the tests, but none of their META-INF/services. */
  private static final class HidesServices extends ClassLoader {
    HidesServices() {
      super(DatasetProvidersTest.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) {
      return Collections.emptyEnumeration();
    }
  }

  private static Dataset dataset(String name) {
    Edition edition =
        Edition.builder().name(name).version("1").asOf(LocalDate.of(2026, 1, 31)).build();
    return new Dataset(
        edition, List.of(Parts.procedure("20000", "From " + name)), ModifierRegister.empty());
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
