package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.TextChanges;
import dev.onrecord.archive.search.FoldedWords;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.SearchedTexts.ArticleTexts;
import dev.onrecord.archive.search.SearchedTexts.QuoteText;
import dev.onrecord.archive.search.SearchedTexts.SpeakerTexts;
import dev.onrecord.archive.search.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** Makes the index's documents of texts. Nothing is kept in them but words and numbers: the archive has the texts. */
final class NodeDocuments {

    private static final FieldType WORDS = new FieldType();
    private static final FieldType BEGINNINGS = new FieldType();

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
        BEGINNINGS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        BEGINNINGS.setOmitNorms(true);
        BEGINNINGS.freeze();
    }

    /** How often a title is read, so that a word in it counts as if the body had it that often. */
    private static final int TITLE = 5;

    private static final int NAME = 3;
    private static final int ALIASES = 2;

    private final Stems stems;

    NodeDocuments(Stems stems) {
        this.stems = stems;
    }

    /** The unit that a node belongs to. */
    static String unit(TextChanges.Kind kind, long id) {
        return kind.name().charAt(0) + Long.toString(id);
    }

    List<Document> article(long id, ArticleTexts article, List<QuoteText> quotes) {
        List<Document> documents = new ArrayList<>(1 + quotes.size());
        String unit = unit(TextChanges.Kind.ARTICLE, id);
        Document document = document(SearchType.ARTICLE, id, unit);
        List<List<String>> texts = new ArrayList<>(Collections.nCopies(TITLE, FoldedWords.of(article.title())));
        texts.add(FoldedWords.of(article.body()));
        add(document, SearchType.ARTICLE, texts);
        documents.add(document);
        for (QuoteText quote : quotes) {
            Document said = document(SearchType.QUOTE, quote.id(), unit);
            add(said, SearchType.QUOTE, List.of(FoldedWords.of(quote.text())));
            documents.add(said);
        }
        return documents;
    }

    List<Document> speaker(long id, SpeakerTexts speaker) {
        Document document = document(SearchType.SPEAKER, id, unit(TextChanges.Kind.SPEAKER, id));
        List<List<String>> all = new ArrayList<>(Collections.nCopies(NAME, FoldedWords.of(speaker.name())));
        for (String alias : speaker.aliases()) {
            all.addAll(Collections.nCopies(ALIASES, FoldedWords.of(alias)));
        }
        speaker.titles().forEach(title -> all.add(FoldedWords.of(title)));
        add(document, SearchType.SPEAKER, all);
        return List.of(document);
    }

    List<Document> location(long id, String name) {
        Document document = document(SearchType.LOCATION, id, unit(TextChanges.Kind.LOCATION, id));
        add(document, SearchType.LOCATION, List.of(FoldedWords.of(name)));
        return List.of(document);
    }

    private static Document document(SearchType type, long id, String unit) {
        Document document = new Document();
        document.add(new StringField(NodeFields.UNIT, unit, Field.Store.NO));
        document.add(new NumericDocValuesField(NodeFields.ORDER, type.order(id)));
        return document;
    }

    private void add(Document document, SearchType type, List<List<String>> texts) {
        document.add(new Field(NodeFields.words(type), new WordTokens(stems, texts), WORDS));
        document.add(new Field(NodeFields.beginnings(type), new BeginningTokens(texts), BEGINNINGS));
    }
}
