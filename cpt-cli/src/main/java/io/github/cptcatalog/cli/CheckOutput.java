package io.github.cptcatalog.cli;

import java.io.PrintWriter;

/** Prints checked lines one after the other, and remembers whether one had an error. */
final class CheckOutput {
  private final PrintWriter out;
  private final boolean json;
  private boolean first = true;
  private boolean error;

  CheckOutput(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  void print(CheckedLine checked) {
    if (json) {
      out.println(FindingJson.of(checked));
    } else {
      out.print((first ? "" : "\n") + FindingPage.of(checked));
    }
    first = false;
    error |= checked.hasError();
  }

  boolean hasError() {
    return error;
  }
}
