package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ProviderTest {
  @Test
  void whoLooksForDataSetsFindsTheBundledOne() {
    assertThat(ServiceLoader.load(DatasetProvider.class))
        .singleElement()
        .isInstanceOf(BundledProvider.class);
  }

  @Test
  void theProviderGivesTheBundledDataAnewEachTime() {
    DatasetProvider provider = new BundledProvider();
    Dataset first = provider.load();
    assertThat(provider.load()).isEqualTo(first).isNotSameAs(first);
    assertThat(first).isEqualTo(BundledDataset.load());
  }
}
