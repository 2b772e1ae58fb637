package io.github.cptcatalog.query;

import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetProvider;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.MalformedCodeException;
import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The static door to the data sets on the class path or module path, which are loaded once, on the
 * first call. They are layered by {@link DatasetProvider#priority()}, over the data set that comes
 * with this library. For data of your own, make a {@link Catalog}.
 *
 * <p>The first few codes that a program looks up may be read alone before that, where the only data
 * set allows it (see {@link io.github.cptcatalog.model.LookupProvider}): such a record is equal to
 * that of the catalog, and what is wrong with others shows when all are loaded.
 *
 * <p>Every method throws the same {@link DatasetException} on every call where no data set is
 * found, one cannot be read, or they do not fit on each other.
 */
public final class ProcedureCatalog {
  // not the thread's loader, which differs from one framework to the next
  private static final FrontDoor DOOR = new FrontDoor(ProcedureCatalog.class.getClassLoader());

  private ProcedureCatalog() {}

  /**
   * Returns the catalog behind this door, to pass on or to inject.
   *
   * @return always the same catalog
   * @throws DatasetException if there is no data set or one cannot be read
   */
  public static Catalog catalog() {
    return DOOR.catalog();
  }

  /**
   * Makes a catalog of the data sets that a class loader sees, for containers and plug-ins, whose
   * code is not on the class path of this library. What the static door gives is not affected.
   *
   * @param loader the loader, whose parents are asked too
   * @return a new catalog on every call: keep it, since each reads all data sets
   * @throws DatasetException if the loader sees no data set, one cannot be read, or they do not fit
   *     on each other
   */
  public static Catalog load(ClassLoader loader) {
    return DatasetProviders.seenBy(Objects.requireNonNull(loader, "loader")).catalog();
  }

  /**
   * Returns the editions of the data sets behind this door.
   *
   * @return unmodifiable, in the order in which they are layered
   * @throws DatasetException if there is no data set or one cannot be read
   */
  public static List<Edition> editions() {
    return catalog().editions();
  }

  /**
   * Returns the record under a code. Look at its {@link Procedure#doubt()} before you rely on it.
   *
   * @param code a code as text, such as {@code "11952"}
   * @return the record; empty where the catalog has none or the text is not a code. {@link #lookup}
   *     tells those apart
   * @throws DatasetException if there is no data set or one cannot be read
   */
  public static Optional<Procedure> find(String code) {
    return DOOR.find(Objects.requireNonNull(code, "code"));
  }

  /**
   * Returns the record under a code that must be there.
   *
   * @param code a code as text, such as {@code "11952"}
   * @return the record
   * @throws MalformedCodeException if the text is not a code
   * @throws UnknownCodeException if the catalog lacks the code; it names the nearest ones
   * @throws DatasetException if there is no data set or one cannot be read
   */
  public static Procedure get(String code) {
    Optional<Procedure> found = find(code);
    return found.isPresent() ? found.get() : catalog().get(code);
  }

  /**
   * Looks a code up and says in words what came of it, as {@link Catalog#lookup(String)} does.
   *
   * @param text any text
   * @return the answer
   * @throws DatasetException if there is no data set or one cannot be read
   */
  public static Lookup lookup(String text) {
    return catalog().lookup(text);
  }

  /**
   * Returns the widest query: every procedure, in code order.
   *
   * @return a query to narrow
   * @throws DatasetException if there is no data set or one cannot be read
   */
  public static ProcedureQuery query() {
    return catalog().query();
  }
}
