package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import java.util.Optional;

/**
 * Reads the files inside this jar. They are trusted, for a program that starts must not wait for
 * Jackson; where they are not as expected, {@link DatasetFileReader} reads them once more and says
 * what is wrong.
 */
final class BundledReader {
  private final DatasetFiles files;

  BundledReader(DatasetFiles files) {
    this.files = files;
  }

  /**
   * Reads a data set document.
   *
   * @throws DatasetException if it or a file that it names is damaged
   */
  Dataset dataset(String file) {
    try {
      return new TrustedDocument(files).dataset(file);
    } catch (RuntimeException surprise) {
      return strict(file).document();
    }
  }

  /** Reads a record that uses the modifiers of the bundled register; empty where it cannot. */
  Optional<Procedure> find(String file) {
    try {
      return Optional.of(new TrustedDocument(files).procedure(file));
    } catch (RuntimeException surprise) {
      return Optional.empty();
    }
  }

  /**
   * Reads a modifier register.
   *
   * @throws DatasetException if it is damaged
   */
  ModifierRegister register(String file) {
    try {
      return new TrustedDocument(files).register(file);
    } catch (RuntimeException surprise) {
      return strict(file).register();
    }
  }

  /** Opens a modifier register to read single entries. */
  RegisterLines registerLines(String file) {
    return new RegisterLines(new TrustedDocument(files).bytes(file));
  }

  private DatasetFileReader strict(String file) {
    return new DatasetFileReader(files, file, ReadLimits.standard());
  }
}
