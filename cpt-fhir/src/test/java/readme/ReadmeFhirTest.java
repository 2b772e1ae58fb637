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

/** Holds "FHIR" in the README equal to code that runs. */
class ReadmeFhirTest {

  @Test
  void theExampleIsTheCodeThatIsCompiledHere() throws IOException {
    assertThat("package readme;\n\n" + block("java"))
        .isEqualTo(Files.readString(Path.of("src/test/java/readme/ValidateAClaim.java")));
  }

  @Test
  void theExamplePrintsWhatTheReadmeSays() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      ValidateAClaim.main(new String[] {"src/test/resources/readme/visit.json"});
    } finally {
      System.setOut(console);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(block("text"));
  }

  /** The first fenced block of the language in the section. */
  private static String block(String language) throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String section = readme.substring(readme.indexOf("\n## FHIR\n"));
    Matcher fenced =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(section);
    assertThat(fenced.find()).as("a block of " + language + " in the README").isTrue();
    return fenced.group(1);
  }
}
