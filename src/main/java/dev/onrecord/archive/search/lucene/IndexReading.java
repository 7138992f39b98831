package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.TextChanges;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.archive.search.SearchedTexts;
import dev.onrecord.archive.search.SearchedTexts.ArticleTexts;
import dev.onrecord.archive.search.SearchedTexts.QuoteText;
import dev.onrecord.archive.search.SearchedTexts.SpeakerTexts;
import dev.onrecord.archive.search.Stems;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;

/** Reads texts of the archive into the index, some at a time, so that memory does not grow with the archive. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class IndexReading {

    private static final int ARTICLES = 64;
    private static final int NODES = 256;

    private final Statements statements;
    private final SearchedTexts texts;
    private final NodeDocuments documents = new NodeDocuments(new Stems());

    IndexReading(Statements statements, SearchedTexts texts) {
        this.statements = statements;
        this.texts = texts;
    }

    private interface Part {
        void read(List<Long> ids) throws IOException;
    }

    /** Makes the index know what changed. */
    void read(LuceneIndex index, Outbox.Chunk changed) throws IOException {
        Set<Long> speakers = new TreeSet<>(changed.ids(TextChanges.Kind.SPEAKER));
        inParts(changed.ids(TextChanges.Kind.ARTICLE), ARTICLES, ids -> {
            articles(index, ids);
            texts.speakersOfArticles(ids).forEach((speaker, told) -> {
                if (!index.speakers().have(speaker, told)) {
                    speakers.add(speaker);
                }
            });
        });
        inParts(speakers, NODES, ids -> speakers(index, ids));
        inParts(changed.ids(TextChanges.Kind.LOCATION), NODES, ids -> locations(index, ids));
    }

    private static void inParts(Collection<Long> all, int size, Part part) throws IOException {
        List<Long> ids = new ArrayList<>(all);
        for (int from = 0; from < ids.size(); from += size) {
            part.read(ids.subList(from, Math.min(ids.size(), from + size)));
        }
    }

    private void articles(LuceneIndex index, List<Long> ids) throws IOException {
        Map<Long, ArticleTexts> articles = texts.articles(ids);
        Map<Long, List<QuoteText>> quotes = texts.quotesOfArticles(ids);
        for (long id : ids) {
            ArticleTexts article = articles.get(id);
            replace(
                    index,
                    TextChanges.Kind.ARTICLE,
                    id,
                    article == null ? List.of() : documents.article(id, article, quotes.getOrDefault(id, List.of())));
        }
    }

    private void speakers(LuceneIndex index, List<Long> ids) throws IOException {
        Map<Long, SpeakerTexts> speakers = texts.speakers(ids);
        for (long id : ids) {
            SpeakerTexts speaker = speakers.get(id);
            if (speaker == null) {
                replace(index, TextChanges.Kind.SPEAKER, id, List.of());
                index.speakers().remove(id);
            } else {
                replace(index, TextChanges.Kind.SPEAKER, id, documents.speaker(id, speaker));
                index.speakers().put(id, speaker);
            }
        }
    }

    private void locations(LuceneIndex index, List<Long> ids) throws IOException {
        Map<Long, String> names = texts.locations(ids);
        for (long id : ids) {
            String name = names.get(id);
            replace(index, TextChanges.Kind.LOCATION, id, name == null ? List.of() : documents.location(id, name));
        }
    }

    private static void replace(LuceneIndex index, TextChanges.Kind kind, long id, List<Document> documents)
            throws IOException {
        if (index.written() >= 0) {
            index.replace(NodeDocuments.unit(kind, id), documents);
        } else if (!documents.isEmpty()) {
            index.add(documents);
        }
    }

    /** Reads the whole archive into an index that was just made. */
    void readAll(LuceneIndex index) throws IOException {
        all("article", ARTICLES, ids -> articles(index, ids));
        all("speaker", NODES, ids -> speakers(index, ids));
        all("location", NODES, ids -> locations(index, ids));
    }

    private void all(String table, int size, Part part) throws IOException {
        List<Long> ids;
        long last = 0;
        do {
            Sql next = Sql.of("select id from " + table + " where id > ? order by id limit " + size, last);
            ids = statements.query(next, row -> row.getLong(1));
            if (!ids.isEmpty()) {
                part.read(ids);
                last = ids.get(ids.size() - 1);
            }
        } while (ids.size() == size);
    }
}
