package dev.onrecord.archive.search.lucene;

import com.sun.management.ThreadMXBean;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.search.SearchQuestion;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.Stems;
import dev.onrecord.archive.search.TextQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * CPU time of searches among a million quotes in 200,000 articles, and of lists filtered by words that 300,000 of them have.
 * The time of the benchmark itself, some minutes, means nothing.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@State(Scope.Benchmark)
public class SearchBenchmark {

    private static final int QUOTES = 1_000_000;
    private static final int WARM_UP = 100;
    private static final int TIMES = 100;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final NodeQueries queries = new NodeQueries(new Stems());

    /** Microseconds of CPU. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Micros {

        /** Per article with its quotes, while the index is made. */
        public long indexing;
        /** Twenty of everything, by words that one of twenty to one of two hundred quotes have. */
        public long threeWords;
        /** By words that one of six to three of four quotes have. */
        public long threeCommonWords;
        /** And how many there are. */
        public long countOfCommonWords;

        /** Of two such words, and a rarer one. */
        public long phrase;
        /** How many there are. */
        public long countOfPhrase;
        /** And a third of the most common words. */
        public long phraseOfCommonWords;
        /** As that, but only articles. */
        public long phraseInArticles;
        /** Of a common word and a rarer one, and a common word. */
        public long phraseOfOneCommonWord;
        /** Two rarer words, and two letters of one. */
        public long beginning;
        /** The ids of all quotes that match. */
        public long matches;
        /** How many matched. */
        public long matched;
        /** The twenty latest of them, by the database. */
        public long filteredPage;
        /** How many they are, by the database. */
        public long filteredCount;
    }

    @Benchmark
    public void search(Micros micros) throws Exception {
        long start = thread.getCurrentThreadCpuTime();
        try (LuceneIndex index = new GeneratedIndex().make(Path.of("target/bench-search"), QUOTES)) {
            micros.indexing = (thread.getCurrentThreadCpuTime() - start) / 1000 / (QUOTES / 5);
            index.search(searcher -> {
                micros.threeWords = best(searcher, words(20, 40, 100));
                micros.threeCommonWords = best(searcher, words(0, 1, 2));
                micros.countOfCommonWords = cost(() -> question(words(0, 1, 2)).count(searcher));
                phrases(searcher, micros);
                micros.beginning = best(
                        searcher, words(20, 40) + " " + GeneratedIndex.word(60).substring(0, 2));
                return null;
            });
            filters(index, micros);
        }
    }

    private void phrases(IndexSearcher searcher, Micros micros) {
        String phrase = "\"" + words(0, 1) + "\" ";
        micros.phrase = best(searcher, phrase + words(30));
        micros.countOfPhrase = cost(() -> question(phrase + words(30)).count(searcher));
        micros.phraseOfCommonWords = best(searcher, phrase + words(2));
        micros.phraseInArticles = best(searcher, phrase + words(2), SearchType.ARTICLE);
        micros.phraseOfOneCommonWord = best(searcher, "\"" + words(0, 30) + "\" " + words(1));
    }

    private static String words(int... ranks) {
        StringBuilder words = new StringBuilder();
        for (int rank : ranks) {
            words.append(words.isEmpty() ? "" : " ").append(GeneratedIndex.word(rank));
        }
        return words.toString();
    }

    private BestMatches question(String text, SearchType... types) {
        TextQuery query = TextQuery.parse(text, "query");
        return new BestMatches(
                queries, SearchQuestion.of(query, List.of(types.length == 0 ? SearchType.values() : types)));
    }

    private long best(IndexSearcher searcher, String text, SearchType... types) {
        BestMatches question = question(text, types);
        return cost(() -> question.page(searcher, null, 21));
    }

    private long cost(Callable<?> work) {
        try {
            for (int i = 0; i < WARM_UP; i++) {
                work.call();
            }
            long start = thread.getCurrentThreadCpuTime();
            for (int i = 0; i < TIMES; i++) {
                work.call();
            }
            return (thread.getCurrentThreadCpuTime() - start) / 1000 / TIMES;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void filters(LuceneIndex index, Micros micros) throws IOException, SQLException {
        Query query = queries.of(SearchType.QUOTE, TextQuery.parse("\"" + GeneratedIndex.word(1) + "\"", "query"));
        micros.matches = index.search(searcher -> cost(() -> MatchedIds.of(searcher, query)));
        Sql condition = index.search(searcher -> MatchedIds.of(searcher, query)).in("q.id");
        try (Connection database =
                DriverManager.getConnection("jdbc:h2:mem:bench;CACHE_SIZE=65536;OPTIMIZE_REUSE_RESULTS=0")) {
            database.createStatement()
                    .execute("create table quote (id bigint primary key, published_order timestamp(6)"
                            + " with time zone not null, text varchar)");
            database.createStatement()
                    .execute("insert into quote select x, dateadd(minute, mod(x * 7919, 1000003),"
                            + " timestamp with time zone '2020-01-01 00:00:00Z'), 'Something is said' from system_range(1, "
                            + QUOTES
                            + ")");
            database.createStatement().execute("create index quote_by_published on quote (published_order, id)");
            micros.matched = number(
                    database, Sql.of("select count(*) from quote q where").plus(condition));
            micros.filteredCount = cost(() -> number(
                    database, Sql.of("select count(*) from quote q where").plus(condition)));
            micros.filteredPage = cost(() -> number(
                    database,
                    Sql.of("select q.id, q.text from quote q where")
                            .plus(condition)
                            .plus("order by q.published_order desc, q.id desc limit 21")));
        }
    }

    private static long number(Connection database, Sql sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql.text())) {
            int index = 1;
            for (Object value : sql.values()) {
                statement.setObject(index++, value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
