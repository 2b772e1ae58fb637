package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gathers the words of procedures, in code order, each with what it says of which of them. */
final class TextIndexBuilder {
  private final Map<String, Gathered> gathered = new HashMap<>();
  private boolean hasNames;
  private int position;

  /** The postings of one word. */
  private static final class Gathered {
    private int[] postings = new int[4];
    private int[] names = {};
    private int size;

    void add(int position, int impact, int name) {
      if (size == 0 || TextIndex.position(postings[size - 1]) != position) {
        if (size == postings.length) {
          postings = Arrays.copyOf(postings, size * 2);
        }
        postings[size++] = TextIndex.posting(position, 0);
      }
      int before = TextIndex.impact(postings[size - 1]);
      postings[size - 1] = TextIndex.posting(position, Impact.sum(before, impact));
      if (name != 0) {
        // many words stand in no name at all
        names = names.length < size ? Arrays.copyOf(names, postings.length) : names;
        names[size - 1] |= name;
      }
    }
  }

  void add(Procedure procedure) {
    List<String> title = Words.in(procedure.title());
    add(title, Impact.inTitle(title.size()), 0);
    Names names = new Names();
    for (String synonym : procedure.synonyms()) {
      List<String> words = Words.in(synonym);
      add(words, Impact.inSynonym(words.size()), names.next(words.size()));
      hasNames = true;
    }
    if (procedure.summary().isPresent()) {
      add(Words.in(procedure.summary().get()), Impact.inSummary(), 0);
    }
    for (String indication : procedure.clinical().indications()) {
      add(Words.in(indication), Impact.inIndication(), 0);
    }
    position++;
  }

  private void add(List<String> words, int impact, int name) {
    for (String word : words) {
      if (Words.isHyphenated(word)) {
        add(Words.parts(word), impact, name);
        add(Words.joined(word), impact, name);
      } else {
        add(word, impact, name);
      }
    }
  }

  private void add(String word, int impact, int name) {
    Gathered known = gathered.get(word);
    if (known == null) {
      known = new Gathered();
      gathered.put(word, known);
    }
    known.add(position, impact, name);
  }

  TextIndex build() {
    List<String> words = new ArrayList<>(gathered.keySet());
    Collections.sort(words);
    int[] starts = new int[words.size() + 1];
    int size = 0;
    for (int i = 0; i < words.size(); i++) {
      size += of(words, i).size;
      starts[i + 1] = size;
    }
    int[] postings = new int[size];
    int[] names = new int[hasNames ? size : 0];
    for (int i = 0; i < words.size(); i++) {
      Gathered word = of(words, i);
      System.arraycopy(word.postings, 0, postings, starts[i], word.size);
      if (hasNames) {
        System.arraycopy(word.names, 0, names, starts[i], Math.min(word.names.length, word.size));
      }
    }
    return new TextIndex(new TermDictionary(words), starts, postings, names);
  }

  private Gathered of(List<String> words, int index) {
    return Objects.requireNonNull(gathered.get(words.get(index)));
  }
}
