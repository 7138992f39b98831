package dev.onrecord.archive.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.check.Flaw;
import dev.onrecord.archive.check.Inspection;
import dev.onrecord.archive.page.RowReader;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.archive.search.SearchConfig;
import dev.onrecord.archive.search.SearchQuestion;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.TextQuery;
import dev.onrecord.archive.search.TextSearch;
import dev.onrecord.ingest.ArticleIngest;
import dev.onrecord.ingest.ArticleSubmission;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Index and archive stay together, whatever happens to either. */
@QuarkusTest
@DisabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class IndexUpkeepTest {

    /** A word that no other test has. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    Instance<IndexUpkeep> upkeep;

    @Inject
    Instance<IndexWorker> worker;

    @Inject
    @Any
    Instance<Inspection> inspections;

    @Inject
    TextSearch search;

    @Inject
    SearchConfig config;

    @Inject
    ArticleIngest ingest;

    @Inject
    Statements statements;

    /** One article before, in a commit of the index, and one behind it. */
    @BeforeEach
    void twoArticles() {
        store("Committed");
        search.flush();
        store("Behind");
        assertThat(found()).isEqualTo(2);
    }

    private void store(String title) {
        ArticleSubmission article =
                new ArticleSubmission(null, title, null, word, null, null, title + " " + word, null);
        QuarkusTransaction.joiningExisting().run(() -> ingest.ingest(article));
    }

    private int found() {
        return QuarkusTransaction.requiringNew().call(() -> {
            SearchQuestion question = SearchQuestion.of(TextQuery.parse(word, "query"), List.of(SearchType.ARTICLE));
            return search.count(question);
        });
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> statements.update(Sql.of(sql)));
    }

    private long count(String from) {
        return number("count(*) from " + from);
    }

    private long number(String select) {
        return one(select, row -> row.getLong(1));
    }

    private String token() {
        return one("token from search_commit", row -> row.getString(1));
    }

    private <T> T one(String select, RowReader<T> reader) {
        return QuarkusTransaction.requiringNew()
                .call(() -> statements.query(Sql.of("select " + select), reader).get(0));
    }

    /** As a crash does: what is not committed is gone, and the next search opens anew. */
    private void crash() {
        upkeep.get().close();
    }

    private void assertWhole() {
        assertThat(found()).isEqualTo(2);
        QuarkusTransaction.requiringNew()
                .run(() -> search.holdings()
                        .forEach((type, holding) ->
                                assertThat(holding.indexed()).as(type.name()).isEqualTo(holding.stored())));
        store("Later");
        assertThat(found()).isEqualTo(3);
    }

    @Test
    void indexReadsOnFromItsLastCommit() {
        long waiting = count("search_change");
        assertThat(waiting).isPositive();
        crash();
        assertWhole();
        assertThat(count("search_change")).isGreaterThan(waiting);
    }

    @Test
    void changesInACommitOfTheIndexAreNotKept() {
        search.flush();
        assertThat(count("search_change")).isZero();
        crash();
        assertWhole();
    }

    @Test
    void missingIndexIsMadeAnew() throws IOException {
        crash();
        delete();
        assertWhole();
        crash();
        assertThat(found()).isEqualTo(3);
    }

    @Test
    void checkTellsWhatTheIndexLacks() {
        assertThat(flaws()).isEmpty();
        change("insert into location (id, identity_key, name, name_key, kind, article_count, quote_count)"
                + " values (-1, 'test', 'Test', 'test', 'PLACE', 0, 0)");
        try {
            assertThat(flaws()).singleElement().asString().contains("rows of type location");
        } finally {
            change("delete from location where id = -1");
        }
    }

    private List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> inspections.forEach(inspection -> inspection.run(flaws::add)));
        return flaws.stream().filter(flaw -> flaw.type().equals("search_index")).toList();
    }

    /** The worker must not wait for itself; a minute is for ever here. */
    @Test
    void indexIsMadeAnewByBackgroundWorkToo() throws IOException {
        crash();
        delete();
        Future<?> background = worker.get()
                .submit(() ->
                        QuarkusTransaction.requiringNew().run(() -> upkeep.get().current()));
        assertThat(IndexWorker.isDone(background, 60_000)).isTrue();
        assertWhole();
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.list(config.directory())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void brokenIndexIsMadeAnew() throws IOException {
        crash();
        try (Stream<Path> files = Files.list(config.directory())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
            }
        }
        assertWhole();
    }

    @Test
    void indexOfAnotherArchiveIsMadeAnew() {
        crash();
        change("update search_commit set token = 'of another archive'");
        assertWhole();
    }

    /** As a server of an earlier release left it, here without a single document. */
    @Test
    void indexOfAnOlderFormatIsMadeAnew() throws IOException {
        search.flush();
        crash();
        String token = token();
        String version = Long.toString(number("version from search_commit"));
        try (FSDirectory folder = FSDirectory.open(config.directory());
                IndexWriter older = new IndexWriter(folder, new IndexWriterConfig())) {
            older.deleteAll();
            older.setLiveCommitData(Map.of(CommitPolicy.TOKEN, token, "version", version, "format", "1")
                    .entrySet());
            older.commit();
        }
        assertWhole();
        assertThat(token()).isNotEqualTo(token);
    }

    @Test
    void archiveThatNeverHadAnIndexGetsOne() {
        crash();
        change("update search_commit set token = null, version = -1");
        assertWhole();
    }

    /** A backup of the archive is restored beside an index that went on. */
    @Test
    void indexIsReadAsOfTheCommitThatTheArchiveKnows() {
        String token = token();
        search.flush();
        search.flush();
        crash();
        change("update search_commit set token = '" + token + "'");
        assertWhole();
    }

    @Test
    void whatIsRolledBackIsNeverFound() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    store("Rolled back");
                    search.count(SearchQuestion.of(TextQuery.parse(word, "query"), TextSearch.ALL));
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");
        assertThat(found()).isEqualTo(2);
        assertWhole();
    }

    @Test
    void manyChangesReachTheIndexWithoutASearch() throws Exception {
        for (int i = 0; i < 10; i++) {
            store("More " + i);
        }
        change("insert into search_change select version, 'ARTICLE', -x from archive_state, system_range(1, 12000)");
        store("Last");
        assertThat(found()).isEqualTo(13);
    }

    @Test
    void readersFindWhatWritersHaveCommitted() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Future<?> writer = threads.submit(() -> {
                for (int i = 0; i < 30; i++) {
                    store("While reading " + i);
                    assertThat(found()).isEqualTo(3 + i);
                }
            });
            List<Future<?>> readers = Stream.<Future<?>>generate(() -> threads.submit(() -> read(writer)))
                    .limit(3)
                    .toList();
            writer.get();
            for (Future<?> reader : readers) {
                reader.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void read(Future<?> writer) {
        int last = 0;
        while (!writer.isDone()) {
            int now = found();
            assertThat(now).isGreaterThanOrEqualTo(last);
            last = now;
        }
    }
}
