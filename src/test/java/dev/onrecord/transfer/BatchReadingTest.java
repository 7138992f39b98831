package dev.onrecord.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchReadingTest {

    private static final List<RawArticle> BATCH =
            IntStream.rangeClosed(1, 120).mapToObj(BatchReadingTest::raw).toList();

    @Inject
    BatchReading reading;

    private static RawArticle raw(int line) {
        byte[] bytes = (line % 7 == 0
                        ? "no JSON"
                        : "{\"title\":\"Ferry " + line + "\",\"body\":\"“We sail,” said Ann Lee.\"}")
                .getBytes(StandardCharsets.UTF_8);
        return new RawArticle(new Origin("lines", line), ArticleFormat.JSONL, bytes, bytes.length);
    }

    @Test
    void allOfABatchIsReadInItsOrder() {
        List<ImportEntry> entries = reading.read(BATCH, () -> false);
        assertThat(entries).extracting(entry -> entry.origin().line()).isEqualTo(lines());
        for (ImportEntry entry : entries) {
            if (entry.origin().line() % 7 == 0) {
                assertThat(entry.rejection()).isNotNull();
            } else {
                assertThat(entry.article().text().title())
                        .isEqualTo("Ferry " + entry.origin().line());
                assertThat(entry.article().extraction().quotes()).hasSize(1);
            }
        }
    }

    private static List<Long> lines() {
        return BATCH.stream().map(article -> article.origin().line()).toList();
    }

    @Test
    void itEndsWhenItIsUnwanted() {
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> reading.read(BATCH, () -> asked.incrementAndGet() == 2))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(2);
    }
}
