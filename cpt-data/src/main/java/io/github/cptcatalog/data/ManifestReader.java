package io.github.cptcatalog.data;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a manifest and the files that it names into one data set, or says all that is wrong. */
final class ManifestReader {
  private static final JsonMapper MAPPER = CatalogMapper.create();

  private final DatasetFiles files;
  private final List<DatasetFault> faults = new ArrayList<>();
  private final Map<ProcedureCode, String> fileOfCode = new HashMap<>();

  private ManifestReader(DatasetFiles files) {
    this.files = files;
  }

  static Dataset read(DatasetFiles files, String manifest) {
    return new ManifestReader(files).read(manifest);
  }

  private Dataset read(String name) {
    Optional<ManifestForm> manifest =
        JsonFile.open(files, name, faults)
            .flatMap(file -> file.one(MAPPER.reader(), ManifestForm.class, faults));
    if (manifest.isEmpty()) {
      throw new DatasetException(name, faults);
    }
    List<Modifier> modifiers = new ArrayList<>();
    manifest
        .get()
        .modifiers()
        .ifPresent(file -> modifiers.addAll(values(name, file, MAPPER.reader(), Modifier.class)));
    // an unreadable register would make every modifier of every procedure a fault
    throwFaults(name);
    ObjectReader reader =
        MAPPER.reader().withAttribute(CatalogMapper.REGISTER, new ModifierRegister(modifiers));
    List<Procedure> procedures = new ArrayList<>();
    for (String file : manifest.get().procedures()) {
      for (Procedure procedure : values(name, file, reader, Procedure.class)) {
        procedures.add(procedure);
        requireOnce(procedure.code(), file);
      }
    }
    throwFaults(name);
    try {
      return new Dataset(manifest.get().edition(), procedures, modifiers);
    } catch (IllegalArgumentException wrong) {
      throw new DatasetException(
          name, List.of(JsonFile.wholeFile(name, String.valueOf(wrong.getMessage()))));
    }
  }

  private <T> List<T> values(String manifest, String file, ObjectReader reader, Class<T> type) {
    if (file.startsWith("/") || file.contains("..") || file.contains("\\") || file.contains(":")) {
      faults.add(
          JsonFile.wholeFile(
              manifest,
              "File \""
                  + file
                  + "\" leaves the folder of the manifest; name a file in it, such as"
                  + " procedures/99213.json."));
      return List.of();
    }
    return JsonFile.open(files, file, faults)
        .map(opened -> opened.all(reader, type, faults))
        .orElse(List.of());
  }

  private void requireOnce(ProcedureCode code, String file) {
    String before = fileOfCode.putIfAbsent(code, file);
    if (before != null) {
      faults.add(
          JsonFile.wholeFile(
              file, "Code " + code + " stands in " + before + " already; keep one of the two."));
    }
  }

  private void throwFaults(String manifest) {
    if (!faults.isEmpty()) {
      throw new DatasetException(manifest, faults);
    }
  }
}
