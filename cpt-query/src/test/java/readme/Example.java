package readme;

import static io.github.cptcatalog.model.Category.SURGERY;

import io.github.cptcatalog.query.ProcedureCatalog;

public class Example {
  public static void main(String[] args) {
    ProcedureCatalog.find("11952").flatMap(it -> it.doubt()).ifPresent(System.out::println);

    ProcedureCatalog.query().category(SURGERY).modifier("50").costAtMost("3000").limit(4).stream()
        .map(hit -> hit.code() + " " + hit.codeCheck().verdict() + " " + hit.cost().orElseThrow())
        .forEach(System.out::println);
  }
}
