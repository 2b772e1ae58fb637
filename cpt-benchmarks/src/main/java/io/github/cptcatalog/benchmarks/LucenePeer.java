package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Procedure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Lucene in memory, one segment. Asked for what our search does: any word may match, by BM25; the
 * last word may go on; a word that is in no title may have one typo.
 */
final class LucenePeer implements Searcher {
  private static final String TITLE = "title";

  /** Less than for a whole word, as in our search. */
  private static final float BEGINNING = 0.5f;

  private final String[] codes;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  LucenePeer(List<Procedure> procedures) {
    this.codes = Found.codes(procedures).toArray(String[]::new);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try {
      write(directory, procedures);
      this.reader = DirectoryReader.open(directory);
    } catch (IOException fault) {
      throw new UncheckedIOException("Lucene does not take the titles.", fault);
    }
    this.searcher = new IndexSearcher(reader);
  }

  @Override
  public List<String> search(String text, int limit) {
    try {
      List<String> found = new ArrayList<>(limit);
      for (ScoreDoc hit : searcher.search(query(text), limit).scoreDocs) {
        // documents keep their order in the one segment
        found.add(codes[hit.doc]);
      }
      return found;
    } catch (IOException fault) {
      throw new UncheckedIOException("Lucene does not answer " + text, fault);
    }
  }

  private Query query(String text) throws IOException {
    List<String> words = TitleWords.of(text);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      Term word = new Term(TITLE, words.get(i));
      boolean isLast = i == words.size() - 1;
      if (isLast) {
        any.add(new BoostQuery(new PrefixQuery(word), BEGINNING), BooleanClause.Occur.SHOULD);
      }
      boolean isUnknown = !isLast && reader.docFreq(word) == 0;
      any.add(
          isUnknown ? new FuzzyQuery(word, 1) : new TermQuery(word), BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  private static void write(ByteBuffersDirectory directory, List<Procedure> procedures)
      throws IOException {
    try (StandardAnalyzer analyzer = new StandardAnalyzer();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Procedure procedure : procedures) {
        Document document = new Document();
        document.add(new TextField(TITLE, procedure.title(), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }
}
