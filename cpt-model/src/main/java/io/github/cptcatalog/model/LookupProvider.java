package io.github.cptcatalog.model;

import java.util.Optional;

/**
 * A provider that can read one record without the others. While its data set is the only one that
 * is found, it answers the first look-ups of a program, which need not wait until all is read.
 */
public interface LookupProvider extends DatasetProvider {

  /**
   * Reads one record alone. May be called by several threads at once, before {@link #load} or
   * beside it. A failure is no answer: everything is loaded then, which tells what is wrong.
   *
   * @param code a code
   * @return the record, equal to the one that {@link #load} has under this code; empty where it has
   *     none or where only reading everything would tell, which is then done
   */
  Optional<Procedure> find(ProcedureCode code);
}
