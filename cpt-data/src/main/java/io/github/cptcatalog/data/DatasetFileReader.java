package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.DatasetFaults;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one data set from its files, or says all that is wrong with them. */
final class DatasetFileReader {
  private final DatasetFiles files;
  private final String name;
  private final DatasetFaults faults;
  private final FileWalker walker;
  private final Map<ProcedureCode, Place> placeOfCode = new HashMap<>();
  private final List<Procedure> procedures = new ArrayList<>();
  private final List<Amendment> amendments = new ArrayList<>();
  private final long bytes;
  private long bytesLeft;

  /**
   * Makes a reader for one data set.
   *
   * @param name the data set document, or a name for the records that are read without one
   */
  DatasetFileReader(DatasetFiles files, String name, ReadLimits limits) {
    this.files = files;
    this.name = name;
    this.faults = new DatasetFaults(name, limits.faults());
    this.walker = new FileWalker(limits, faults);
    this.bytes = limits.bytes();
    this.bytesLeft = bytes;
  }

  /** Reads a data set document. */
  Dataset document() {
    return document(start());
  }

  /** Reads a data set document, or records without one, which get the edition. */
  Dataset documentOr(Edition edition) {
    SourceFile file = start();
    if (walker.isDocument(file)) {
      return document(file);
    }
    walker.resolveBy(ModifierResolver.of(ModifierRegister.empty()));
    take(file, Part.PROCEDURES);
    return finish(edition, ModifierRegister.empty());
  }

  /** Reads files of records, which get the edition. */
  Dataset records(List<String> names, Edition edition) {
    walker.resolveBy(ModifierResolver.of(ModifierRegister.empty()));
    for (String file : names) {
      open(file).ifPresent(this::takeRecords);
    }
    return finish(edition, ModifierRegister.empty());
  }

  /** Reads a modifier register that is a file of its own. */
  ModifierRegister register() {
    Optional<ModifierRegister> register = register(start());
    faults.throwIfAny();
    return register.orElseThrow();
  }

  private SourceFile start() {
    Optional<SourceFile> file = open(name);
    faults.throwIfAny();
    return file.orElseThrow();
  }

  private Dataset document(SourceFile document) {
    if (!walker.isDocument(document)) {
      requireNoBareRecord(document);
    }
    Optional<ModifierRegister> register =
        new RegisterSearch(walker, file -> open(file).flatMap(this::register)).in(document);
    walker.resolveBy(register.map(ModifierResolver::of).orElseGet(ModifierResolver::takingAll));
    Optional<Edition> edition = Optional.empty();
    for (Entry entry : walker.entries(document, DocumentWalk::document)) {
      if (entry.part().isList()) {
        take(document, entry);
      } else if (entry instanceof Entry.Value value && value.value() instanceof Edition found) {
        edition = Optional.of(found);
      }
    }
    faults.throwIfAny();
    return finish(edition.orElseThrow(), register.orElseThrow());
  }

  private Dataset finish(Edition edition, ModifierRegister register) {
    faults.throwIfAny();
    return new Dataset(edition, procedures, register, amendments);
  }

  private Optional<ModifierRegister> register(SourceFile file) {
    return walker.entries(file, DocumentWalk::register).stream()
        .map(entry -> (ModifierRegister) ((Entry.Value) entry).value())
        .findFirst();
  }

  private void take(SourceFile file, Entry entry) {
    if (entry instanceof Entry.FileName named) {
      open(named.name()).ifPresent(opened -> take(opened, named.part()));
    } else if (entry instanceof Entry.Code coded) {
      requireOnce(coded.code(), file, coded.spot());
    } else {
      add(file, (Entry.Value) entry);
    }
  }

  private void takeRecords(SourceFile file) {
    if (walker.isDocument(file)) {
      faults.add(
          DatasetFault.ofFile(
              file.name(),
              "A data set of its own in a folder of records; read it by itself, or name it"
                  + " manifest.json for the folder."));
    } else {
      take(file, Part.PROCEDURES);
    }
  }

  private void take(SourceFile file, Part part) {
    walker.entries(file, walk -> walk.records(part)).forEach(entry -> take(file, entry));
  }

  private void add(SourceFile file, Entry.Value entry) {
    if (entry.value() instanceof Amendment amendment) {
      amendments.add(amendment);
      requireOnce(amendment.code(), file, entry.spot());
    } else {
      Procedure procedure = (Procedure) entry.value();
      procedures.add(procedure);
      requireOnce(procedure.code(), file, entry.spot());
    }
  }

  private void requireOnce(ProcedureCode code, SourceFile file, Entry.Spot spot) {
    Place before = placeOfCode.putIfAbsent(code, new Place(file.name(), spot.pointer()));
    if (before != null) {
      SourceFile.Position here = spot.position().get();
      faults.add(
          new DatasetFault(
              file.name(),
              here.line(),
              here.column(),
              spot.pointer(),
              Optional.of(code.text()),
              "Code " + code + " stands in " + before + " already; keep one of the two."));
    }
  }

  private Optional<SourceFile> open(String file) {
    try (InputStream stream = files.open(file)) {
      SourceFile opened = SourceFile.read(file, stream, bytesLeft);
      bytesLeft -= opened.size();
      return Optional.of(opened);
    } catch (SourceFile.TooLargeException tooLarge) {
      throw faults.fatal(
          DatasetFault.ofFile(
              file,
              "More than "
                  + bytes
                  + " bytes in this data set; if that is right, raise ReadLimits.bytes (--max-bytes)."));
    } catch (SourceFile.NotUtf8Exception otherEncoding) {
      SourceFile.Position here = otherEncoding.position();
      faults.add(
          new DatasetFault(
              file,
              here.line(),
              here.column(),
              "",
              Optional.empty(),
              "No text in UTF-8, but perhaps in Windows-1252 or UTF-16; save it in UTF-8."));
    } catch (IOException unreadable) {
      faults.add(
          DatasetFault.ofFile(
              file, "The file cannot be read (" + unreadable + "); check name and rights."));
    }
    return Optional.empty();
  }

  private void requireNoBareRecord(SourceFile file) {
    if (walker.isRecord(file)) {
      throw faults.fatal(
          DatasetFault.ofFile(
              name,
              "No data set, since it names no edition, but records: put them under"
                  + " \"procedures\" beside an \"edition\", or read the file with an edition."));
    }
  }

  private record Place(String file, String pointer) {
    @Override
    public String toString() {
      return pointer.isEmpty() ? file : file + " " + pointer;
    }
  }
}
