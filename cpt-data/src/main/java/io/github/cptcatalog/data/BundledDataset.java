package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.Objects;
import java.util.Optional;

/**
 * The data set inside this jar: a fragment of the CPT code set with text of our own, each record
 * with its sources and the check of its code. No official wording is in it.
 */
public final class BundledDataset {
  private static final String MANIFEST = "manifest.json";

  private BundledDataset() {}

  /**
   * Reads the data set anew; keep the result, since each call reads every file again.
   *
   * @return the data set, never empty
   * @throws DatasetException if the jar is damaged; it names every fault
   */
  public static Dataset load() {
    return new BundledReader(BundledFiles.beside(MANIFEST)).dataset(MANIFEST);
  }

  /**
   * Reads one record alone, by the name of its file.
   *
   * @return empty where there is no such file or it is damaged: {@link #load} tells which
   */
  static Optional<Procedure> find(ProcedureCode code) {
    return new BundledReader(BundledFiles.each()).find("procedures/" + code + ".json");
  }

  /**
   * Reads the modifier register alone, to which data sets without a register of their own refer.
   *
   * @return the register, as of a day, with its notices
   * @throws DatasetException if the jar is damaged; it names every fault
   */
  public static ModifierRegister modifiers() {
    return BundledRegister.load();
  }

  /**
   * Returns an entry of the modifier register. The first call reads the register, which is kept.
   *
   * @param code two digits or upper case letters, such as {@code "50"}
   * @return the entry; empty where the register has none
   * @throws DatasetException if the jar is damaged; it names every fault
   */
  public static Optional<Modifier> modifier(String code) {
    return BundledRegister.find(Objects.requireNonNull(code, "code"));
  }
}
