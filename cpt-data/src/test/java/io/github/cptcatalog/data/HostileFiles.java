package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Reads documents that are made to fill the memory; a program of its own, with little of it. */
final class HostileFiles {
  static final int BYTES = 4 << 20;

  private static final String EDITION = "{" + TestFolder.EDITION + ", ";
  private static final String RECORD =
      "\"procedures\": [{\"code\": \"00001\", \"title\": \"x\", \"category\": \"SURGERY\", ";

  private HostileFiles() {}

  /** Ends with an exception where a document is neither read nor refused as it should be. */
  public static void main(String[] args) {
    read("short texts", EDITION + RECORD + "\"synonyms\": [", i -> "\"a\",");
    read("texts of one record", EDITION + RECORD + "\"clinical\": {\"steps\": [", i -> "\"a\",");
    read("notices", "{\"edition\": {\"notices\": [", i -> "\"a\",");
    read("words of an enum", EDITION + RECORD + "\"clinical\": {\"settings\": [", i -> "\"HOME\",");
    read("empty lists", EDITION + RECORD + "\"clinical\": {\"steps\": [", i -> "[],");
    read("empty objects", EDITION + RECORD + "\"sources\": [", i -> "{},");
    read("unknown fields", EDITION + RECORD, i -> "\"" + i + "\":0,");
    read("unknown fields of the document", EDITION, i -> "\"" + i + "\":0,");
    read("one field again and again", EDITION + RECORD, i -> "\"title\":\"\",");
    read("wrong records", EDITION + "\"procedures\": [", i -> "0,");
    read("empty records", EDITION + "\"procedures\": [", i -> "{},");
    read("names of files", EDITION + "\"procedures\": [", i -> "\"\",");
    read("modifiers", EDITION + "\"modifiers\": {\"entries\": [", i -> "{\"code\":\"50\"},");
    read(
        "uses of modifiers",
        EDITION + RECORD + "\"billing\": {\"modifiers\": [",
        i -> "{\"code\":\"50\"},");
    read(
        "a long name over many values",
        EDITION + RECORD + ("\"" + "n".repeat(900) + "\":{").repeat(40) + "\"a\":[",
        i -> "0,");
    read("one long text", EDITION + RECORD + "\"summary\": \"", i -> "aaaaaaaa");
    read("one long number", EDITION + RECORD + "\"summary\": 1", i -> "00000000");
    read("nothing but lists", "", i -> "[");
    read("nothing but space", "", i -> " ");
    read("nothing but lines", EDITION + "\"procedures\": [", i -> "\n");
    read(
        "twins",
        EDITION + "\"procedures\": [",
        i -> "{\"code\":\"00001\",\"title\":\"x\",\"category\":\"SURGERY\"},");
    read(
        "small records",
        EDITION + "\"procedures\": [",
        i -> "{\"code\":\"%05d\",\"title\":\"x\",\"category\":\"SURGERY\"},".formatted(i));
  }

  private static void read(String what, String start, IntFunction<String> filler) {
    StringBuilder document = new StringBuilder(start);
    for (int i = 0; document.length() < BYTES - 20; i++) {
      document.append(filler.apply(i));
    }
    byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
    document = null;
    long begin = System.nanoTime();
    try {
      Dataset read =
          DatasetReader.read(
              new ByteArrayInputStream(bytes), "up.json", ReadLimits.standard().withBytes(BYTES));
      throw new IllegalStateException(what + ": read as " + read.edition());
    } catch (DatasetException refused) {
      System.out.printf(
          "%s: %d faults, %d ms%n",
          what, refused.faultCount(), (System.nanoTime() - begin) / 1_000_000);
    }
  }
}
