package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Procedure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to who leaves cpt-data out. */
class WithoutDataTest {
  @Test
  void theStaticDoorSaysWhatIsMissingAndOwnDataWorks(@TempDir Path folder) throws Exception {
    List<Path> classPath =
        List.of(
            OtherJvm.homeOf(Procedure.class),
            OtherJvm.homeOf(Catalog.class),
            OtherJvm.homeOf(WithoutData.class));
    assertThat(OtherJvm.run(folder, "-cp", OtherJvm.path(classPath), WithoutData.class.getName()))
        .containsExactly(
            "No data set found: nothing that the class loader sees on class path or module path provides"
                + " io.github.cptcatalog.model.DatasetProvider. Add io.github.cptcatalog:cpt-data at"
                + " run time (a jlink image needs --bind-services), or make a catalog of your own"
                + " data with Catalog.of(..).",
            "same exception again: true",
            "20000 [unchecked] Record of our own");
  }
}
