package io.github.cptcatalog.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HostileTablesTest {
  /** As {@link io.github.cptcatalog.data.ReadLimits} promises of spreadsheets. */
  private static final int MOST_HEAP = 50 * HostileTables.BYTES;

  @Test
  void areReadOrRefusedWithinTheMemoryThatTheLimitsPromise()
      throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MOST_HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HostileTables.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(other.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(said).doesNotContain("Exception", "Error").endsWith("done\n");
    assertThat(other.exitValue()).isZero();
  }
}
