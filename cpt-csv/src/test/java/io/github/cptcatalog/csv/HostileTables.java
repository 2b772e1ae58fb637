package io.github.cptcatalog.csv;

import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.model.DatasetException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Reads tables that are made to fill the memory; a program of its own, with little of it. */
final class HostileTables {
  static final int BYTES = 2 << 20;

  private HostileTables() {}

  /** Ends with an exception where a table is neither read nor refused as it should be. */
  public static void main(String[] args) {
    read("short rows", "code,title,category\n", i -> "A%04d,a,e/m\n".formatted(i % 10_000));
    read("notes", "code,modifiers\n", i -> "%05d,50\n".formatted(i % 100_000));
    read("wrong rows", "code,title,category\n", i -> "x\n");
    read("wrong cells", "code,title,category\n", i -> "1,,\n");
    read("names of columns", "", i -> "a,");
    read("nameless columns", "", i -> ",");
    read("cells of one row", "code,modifiers\n", i -> ",");
    read("modifiers of one cell", "code,modifiers\n11111,", i -> "50 ");
    read("one long cell", "code,title,category\n11111,", i -> "aaaaaaaa");
    read("one long cell in quotes", "code,title,category\n11111,\"", i -> "\"\"\"\"\n\n\n\n");
    read("nothing but space", "", i -> " ");
    read("nothing but lines", "code,modifiers\n", i -> "\n");
    System.out.println("done");
  }

  private static void read(String what, String start, IntFunction<String> filler) {
    StringBuilder table = new StringBuilder(start);
    for (int i = 0; table.length() < BYTES - 20; i++) {
      table.append(filler.apply(i));
    }
    byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
    table = null;
    int found;
    try {
      found =
          CsvDatasetReader.read(
                  new ByteArrayInputStream(bytes),
                  "up.csv",
                  Csv.EDITION,
                  ReadLimits.standard().withBytes(BYTES))
              .procedures()
              .size();
    } catch (DatasetException refused) {
      found = -refused.faultCount();
    }
    System.out.println(what + ": " + found);
  }
}
