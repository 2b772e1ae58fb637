package readme;

import io.github.cptcatalog.csv.CsvDatasetReader;
import io.github.cptcatalog.data.BundledDataset;
import io.github.cptcatalog.data.DatasetReader;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Catalog;
import java.nio.file.Path;
import java.time.LocalDate;

public class YourOwnData {
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    Edition wording =
        Edition.builder().name("Wording").version("2026").asOf(LocalDate.of(2026, 1, 1)).build();

    Catalog bundled = Catalog.of(BundledDataset.load());
    Catalog mine =
        Catalog.of(
            BundledDataset.load(),
            CsvDatasetReader.read(folder.resolve("licensed.csv"), wording),
            DatasetReader.read(folder.resolve("clinic.json")));

    Procedure removal = mine.get("11982");
    System.out.println(removal.cost(CostBasis.OWN).orElseThrow());
    System.out.println(removal.officialText().orElseThrow());
    System.out.println(mine.origin("11982").orElseThrow());
    System.out.println(bundled.diff(mine));
  }
}
