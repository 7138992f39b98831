package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.TextChanges;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.SearchedTexts.ArticleTexts;
import dev.onrecord.archive.search.SearchedTexts.QuoteText;
import dev.onrecord.archive.search.SearchedTexts.SpeakerTexts;
import dev.onrecord.archive.search.Stems;
import java.util.ArrayList;
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

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
    }

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
        add(document, NodeFields.TITLE, List.of(article.title()));
        add(document, NodeFields.BODY, List.of(article.body()));
        documents.add(document);
        for (QuoteText quote : quotes) {
            Document said = document(SearchType.QUOTE, quote.id(), unit);
            add(said, NodeFields.SAID, List.of(quote.text()));
            documents.add(said);
        }
        return documents;
    }

    List<Document> speaker(long id, SpeakerTexts speaker) {
        Document document = document(SearchType.SPEAKER, id, unit(TextChanges.Kind.SPEAKER, id));
        add(document, NodeFields.NAME, List.of(speaker.name()));
        add(document, NodeFields.ALIASES, speaker.aliases());
        add(document, NodeFields.TITLES, speaker.titles());
        return List.of(document);
    }

    List<Document> location(long id, String name) {
        Document document = document(SearchType.LOCATION, id, unit(TextChanges.Kind.LOCATION, id));
        add(document, NodeFields.PLACE, List.of(name));
        return List.of(document);
    }

    private static Document document(SearchType type, long id, String unit) {
        Document document = new Document();
        document.add(new StringField(NodeFields.UNIT, unit, Field.Store.NO));
        document.add(new NumericDocValuesField(NodeFields.ORDER, type.order(id)));
        return document;
    }

    private void add(Document document, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            document.add(new Field(field, new WordTokens(stems, texts), WORDS));
        }
    }
}
