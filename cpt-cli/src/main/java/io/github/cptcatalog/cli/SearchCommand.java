package io.github.cptcatalog.cli;

import io.github.cptcatalog.query.SearchHit;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the procedures that fit a text best. */
@Command(
    name = "search",
    description = {
      "Prints the procedures that fit a text best, the best first: by code, or by words in title,"
          + " synonyms, summary and indications.",
      "The last word can be a beginning; one typo in a word is forgiven."
    },
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORD",
      description = "What to search for, such as pump refil.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private List<String> words;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most this many results; 10 if not given.")
  private int limit = 10;

  @Option(
      names = "--json",
      description = "Print an array of code, verdict, score, field and title.")
  private boolean json;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private DataOptions data;

  @Override
  public Integer call() {
    String text = String.join(" ", words);
    List<SearchHit> hits = hits(text);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(HitJson.of(hits));
    } else if (hits.isEmpty()) {
      out.println("Nothing found for: " + text);
    } else {
      out.print(new HitTable(hits).text());
    }
    return CommandLine.ExitCode.OK;
  }

  private List<SearchHit> hits(String text) {
    try {
      return data.catalog().search(text, limit);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
