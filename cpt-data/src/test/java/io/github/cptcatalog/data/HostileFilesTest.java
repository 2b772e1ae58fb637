package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HostileFilesTest {
  /** As {@link ReadLimits} promises; the documents themselves are in memory twice besides. */
  private static final int MOST_HEAP = 20 * HostileFiles.BYTES;

  @Test
  void areRefusedWithinTheMemoryThatTheLimitsPromise() throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MOST_HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HostileFiles.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(other.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(said).doesNotContain("Exception", "Error").contains("small records:");
    assertThat(other.exitValue()).isZero();
  }
}
