package dev.onrecord.archive.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.QuoteCriteria;
import dev.onrecord.archive.QuoteRepository;
import dev.onrecord.archive.TextCondition;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.TextSearch;
import dev.onrecord.ingest.ArticleIngest;
import dev.onrecord.ingest.ArticleSubmission;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@QuarkusTest
class QuoteFeedTest {

    private static final String KIND = "quarkus.datasource.db-kind";

    private final String topic = UUID.randomUUID().toString();
    private final Listener listener = new Listener();
    private final Listener other = new Listener();

    @Inject
    QuoteFeed feed;

    @Inject
    ArticleIngest ingest;

    @Inject
    QuoteRepository quotes;

    @Inject
    ArchiveState state;

    @Inject
    Statements statements;

    @Inject
    TextSearch texts;

    @Inject
    DataSource database;

    @Inject
    ChangesConfig changes;

    @AfterEach
    void leave() {
        listener.leave();
    }

    private void store(String words) {
        String title = words + " " + topic;
        String body = "“" + title + ",” said Ann Lee.";
        ingest.ingest(new ArticleSubmission(null, title, null, topic, null, null, body, null));
    }

    private String stored(Object words) {
        return words + " " + topic;
    }

    @Test
    void whatWasCommittedBeforeIsNotTold() throws InterruptedException {
        store("Old");
        feed.added(QuoteCriteria.ANY).subscribe(listener);
        store("New");
        assertThat(listener.hears(10).take(1)).containsExactly(stored("New"));
    }

    @Test
    void onlyQuotesWithTheWordsAreTold() throws InterruptedException {
        TextCondition words = texts.condition(SearchType.QUOTE, "\"grain deal\"", "filter.text");
        QuoteCriteria criteria = new QuoteCriteria(words, null, null, null, null, null, null, null, null, null);
        feed.added(criteria).subscribe(listener);
        listener.hears(10);
        store("A deal of grain");
        store("A grain deal");
        store("A deal");
        store("The grain deals");
        assertThat(listener.take(2)).containsExactly(stored("A grain deal"), stored("The grain deals"));
    }

    @Test
    void rolledBackQuoteIsNotTold() throws InterruptedException {
        feed.added(QuoteCriteria.ANY).subscribe(listener);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    store("Rolled back");
                    throw new IllegalStateException("of the test");
                }))
                .isInstanceOf(IllegalStateException.class);
        store("Committed");
        assertThat(listener.hears(10).take(1)).containsExactly(stored("Committed"));
    }

    @Test
    void articlesOfOneTransactionAreToldInOrderAfterIt() throws InterruptedException {
        feed.added(QuoteCriteria.ANY).subscribe(listener);
        listener.hears(10);
        QuarkusTransaction.requiringNew().run(() -> {
            store("One");
            store("Two");
        });
        store("Three");
        assertThat(listener.take(3)).containsExactly(stored("One"), stored("Two"), stored("Three"));
    }

    @Test
    void equalWishesAreBothServed() throws InterruptedException {
        feed.added(QuoteCriteria.ANY).subscribe(listener);
        store("One");
        feed.added(QuoteCriteria.ANY).subscribe(other);
        store("Two");
        assertThat(listener.hears(10).take(2)).containsExactly(stored("One"), stored("Two"));
        assertThat(other.hears(10).take(1)).containsExactly(stored("Two"));
        other.leave();
    }

    @Test
    void moreThanABatchIsToldWholeAndInOrder() throws InterruptedException {
        feed.added(QuoteCriteria.ANY).subscribe(listener);
        listener.hears(Long.MAX_VALUE);
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 230).forEach(number -> store("Number " + number)));
        List<String> expected = IntStream.range(0, 230)
                .mapToObj(number -> stored("Number " + number))
                .toList();
        assertThat(listener.take(230)).isEqualTo(expected);
    }

    /** As another server has it on the same database: it hears of nothing by itself. */
    private QuoteFeed anotherFeed() {
        return new QuoteFeed(quotes, state, List.of(new PostgresqlChanges(database, statements, changes)), () -> 1000);
    }

    @Test
    @EnabledIfSystemProperty(named = KIND, matches = "postgresql")
    void anotherServerHearsToo() throws InterruptedException {
        anotherFeed().added(QuoteCriteria.ANY).subscribe(listener);
        listener.hears(Long.MAX_VALUE);
        IntStream.range(0, 20).forEach(number -> store("Number " + number));
        assertThat(listener.take(20)).hasSize(20).first().isEqualTo(stored("Number 0"));
    }

    @Test
    @EnabledIfSystemProperty(named = KIND, matches = "postgresql")
    void lostConnectionLosesAndRepeatsNothing() throws InterruptedException, SQLException {
        anotherFeed().added(QuoteCriteria.ANY).subscribe(listener);
        listener.hears(Long.MAX_VALUE);
        store("Before");
        assertThat(listener.take(1)).containsExactly(stored("Before"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where query like 'listen %' and pid <> pg_backend_pid()");
        }
        store("Meanwhile");
        store("After");
        assertThat(listener.take(2)).containsExactly(stored("Meanwhile"), stored("After"));
    }
}
