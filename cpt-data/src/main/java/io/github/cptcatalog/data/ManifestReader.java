package io.github.cptcatalog.data;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a manifest and the files that it names into one data set, or says all that is wrong. */
final class ManifestReader {
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
            .flatMap(file -> file.one(CatalogMapper.MAPPER.reader(), ManifestForm.class, faults));
    if (manifest.isEmpty()) {
      throw new DatasetException(name, faults);
    }
    ModifierRegister modifiers =
        manifest
            .get()
            .modifiers()
            .flatMap(file -> open(name, file))
            .flatMap(
                file -> file.one(CatalogMapper.MAPPER.reader(), ModifierRegister.class, faults))
            .orElse(ModifierRegister.empty());
    // an unreadable register would make every modifier of every procedure a fault
    throwFaults(name);
    ObjectReader reader =
        CatalogMapper.MAPPER
            .reader()
            .withAttribute(CatalogMapper.RESOLVER, new ModifierResolver(modifiers));
    List<Procedure> procedures = new ArrayList<>();
    for (String file : manifest.get().procedures()) {
      for (Procedure procedure : procedures(name, file, reader)) {
        procedures.add(procedure);
        requireOnce(procedure.code(), file);
      }
    }
    throwFaults(name);
    return new Dataset(manifest.get().edition(), procedures, modifiers);
  }

  private List<Procedure> procedures(String manifest, String file, ObjectReader reader) {
    return open(manifest, file)
        .map(opened -> opened.all(reader, Procedure.class, faults))
        .orElse(List.of());
  }

  private Optional<JsonFile> open(String manifest, String file) {
    if (leavesFolder(file)) {
      faults.add(
          JsonFile.wholeFile(
              manifest,
              "File \""
                  + file
                  + "\" leaves the folder of the manifest; name a file in it, such as"
                  + " procedures/99213.json."));
      return Optional.empty();
    }
    return JsonFile.open(files, file, faults);
  }

  private static boolean leavesFolder(String file) {
    return file.startsWith("/")
        || file.contains("\\")
        || file.contains(":")
        || List.of(file.split("/", -1)).contains("..");
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
