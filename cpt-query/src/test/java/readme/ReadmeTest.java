package readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the first example of the README equal to code that runs, and to what it prints. */
class ReadmeTest {
  private final String readme = read(Path.of("../README.md"));

  @Test
  void theExampleIsTheCodeThatIsCompiledHere() {
    String compiled = read(Path.of("src/test/java/readme/Example.java"));

    assertThat("package readme;\n\n" + block("java")).isEqualTo(compiled);
  }

  @Test
  void theExamplePrintsWhatTheReadmeSays() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Example.main(new String[0]);
    } finally {
      System.setOut(console);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(block("text"));
  }

  /** The first fenced block of the language. */
  private String block(String language) {
    Matcher fenced =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(fenced.find()).as("a block of " + language + " in the README").isTrue();
    return fenced.group(1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new AssertionError("Run from the folder of the module", missing);
    }
  }
}
