package io.github.cptcatalog.query;

import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Procedure;
import java.util.List;

/** A program that has no data set on its class path; {@link WithoutDataTest} runs it. */
final class WithoutData {
  private WithoutData() {}

  public static void main(String[] arguments) {
    DatasetException first = failure();
    System.out.println(first.getMessage());
    System.out.println("same exception again: " + (failure() == first));
    Procedure own = Parts.procedure("20000", "Record of our own");
    System.out.println(Catalog.of(List.of(own)).get("20000"));
  }

  private static DatasetException failure() {
    try {
      ProcedureCatalog.find("11952");
    } catch (DatasetException expected) {
      return expected;
    }
    throw new AssertionError("a data set was found");
  }
}
