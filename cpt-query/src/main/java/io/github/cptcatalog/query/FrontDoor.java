package io.github.cptcatalog.query;

import io.github.cptcatalog.model.LookupProvider;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is behind {@link ProcedureCatalog}: a catalog that is loaded once. Until it is, the first
 * look-ups are answered by records read alone, so that a program that asks for a few codes and ends
 * does not wait for the others.
 *
 * <p>No lambdas and no streams are on this way, here or below: to link the first ones takes a JVM
 * that starts longer than to read a record.
 */
final class FrontDoor {
  /** Reading so many records alone takes about as long as reading all of them. */
  private static final int READ_ALONE = 8;

  private final ClassLoader loader;
  private final AtomicInteger lookUps = new AtomicInteger();
  private final LoadedOnce catalog;

  /** Looked for once: each search goes through all jars. */
  private volatile @Nullable DatasetProviders providers;

  FrontDoor(ClassLoader loader) {
    this.loader = loader;
    this.catalog =
        new LoadedOnce(
            new Supplier<>() {
              @Override
              public Catalog get() {
                return providers().catalog();
              }
            });
  }

  Catalog catalog() {
    return catalog.get();
  }

  Optional<Procedure> find(String code) {
    if (!catalog.isSettled() && lookUps.getAndIncrement() < READ_ALONE) {
      Optional<Procedure> alone = readAlone(code);
      if (alone.isPresent()) {
        return alone;
      }
    }
    return catalog().find(code);
  }

  private DatasetProviders providers() {
    DatasetProviders seen = providers;
    if (seen == null) {
      seen = DatasetProviders.seenBy(loader);
      providers = seen;
    }
    return seen;
  }

  private Optional<Procedure> readAlone(String code) {
    Optional<ProcedureCode> wanted = ProcedureCode.find(code);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<LookupProvider> provider = providers().only();
      if (provider.isPresent()) {
        Optional<Procedure> found = Objects.requireNonNull(provider.get().find(wanted.get()));
        return found.isPresent() && found.get().code().equals(wanted.get())
            ? found
            : Optional.empty();
      }
      return Optional.empty();
    } catch (RuntimeException | LinkageError | ServiceConfigurationError broken) {
      // the catalog that is loaded instead tells what is wrong
      return Optional.empty();
    }
  }
}
