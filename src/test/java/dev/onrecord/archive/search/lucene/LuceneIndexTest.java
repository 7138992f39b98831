package dev.onrecord.archive.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.Stems;
import dev.onrecord.archive.search.TextQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index remembers, and of which commit. */
class LuceneIndexTest {

    private static final Stems STEMS = new Stems();
    private final NodeDocuments documents = new NodeDocuments(STEMS);

    @TempDir
    Path folder;

    private void write(LuceneIndex index, long id, String name, long version) throws IOException {
        index.replace("L" + id, name.isEmpty() ? List.of() : documents.location(id, name));
        index.reached(version);
        index.publish();
    }

    private static int found(LuceneIndex index, String text) throws IOException {
        TextQuery query = TextQuery.parse(text, "query");
        return index.search(searcher -> searcher.count(new NodeQueries(STEMS).of(SearchType.LOCATION, query)));
    }

    private LuceneIndex open(String token) throws IOException {
        return LuceneIndex.open(folder, token).orElseThrow();
    }

    @Test
    void whatIsPublishedIsFoundAndWhatIsReplacedIsNot() throws IOException {
        try (LuceneIndex index = LuceneIndex.create(folder)) {
            write(index, 1, "Lisbon", 1);
            assertThat(found(index, "lisbon")).isEqualTo(1);
            write(index, 1, "Vienna", 2);
            assertThat(found(index, "lisbon")).isZero();
            write(index, 1, "", 3);
            assertThat(found(index, "vienna")).isZero();
            assertThat(index.version()).isEqualTo(3);
        }
    }

    @Test
    void whatIsWrittenIsNotShownBeforeItIsPublishedAndIsCommittedAllTheSame() throws IOException {
        try (LuceneIndex index = LuceneIndex.create(folder)) {
            index.replace("L1", documents.location(1, "Lisbon"));
            index.reached(4);
            assertThat(index.version()).isLessThan(4);
            assertThat(found(index, "lisbon")).isZero();
            index.commit("one");
            index.confirm("one");
        }
        try (LuceneIndex index = open("one")) {
            assertThat(index.version()).isEqualTo(4);
            assertThat(found(index, "lisbon")).isEqualTo(1);
        }
    }

    @Test
    void whatIsNotCommittedIsForgotten() throws IOException {
        try (LuceneIndex index = LuceneIndex.create(folder)) {
            write(index, 1, "Lisbon", 1);
            index.commit("one");
            index.confirm("one");
            write(index, 2, "Vienna", 2);
        }
        try (LuceneIndex index = open("one")) {
            assertThat(index.version()).isEqualTo(1);
            assertThat(found(index, "lisbon")).isEqualTo(1);
            assertThat(found(index, "vienna")).isZero();
        }
    }

    /** The index was committed, and the process died before the archive said so. */
    @Test
    void commitThatTheArchiveDoesNotKnowIsPassedOver() throws IOException {
        try (LuceneIndex index = LuceneIndex.create(folder)) {
            write(index, 1, "Lisbon", 1);
            index.commit("one");
            index.confirm("one");
            write(index, 2, "Vienna", 2);
            index.commit("two");
        }
        try (LuceneIndex index = open("one")) {
            assertThat(index.version()).isEqualTo(1);
            assertThat(found(index, "vienna")).isZero();
            write(index, 3, "Nairobi", 3);
            index.commit("three");
            index.confirm("three");
        }
        try (LuceneIndex index = open("three")) {
            assertThat(found(index, "lisbon")).isEqualTo(1);
            assertThat(found(index, "nairobi")).isEqualTo(1);
        }
        assertThat(LuceneIndex.open(folder, "two")).isEmpty();
    }

    @Test
    void indexOfAnotherArchiveIsNotOpened() throws IOException {
        try (LuceneIndex index = LuceneIndex.create(folder)) {
            index.commit("one");
        }
        assertThat(LuceneIndex.open(folder, "another")).isEmpty();
        assertThat(LuceneIndex.open(folder.resolve("nothing"), "one")).isEmpty();
    }

    @Test
    void secondWriterIsRefused() throws IOException {
        try (LuceneIndex index = LuceneIndex.create(folder)) {
            index.commit("one");
            assertThatThrownBy(() -> LuceneIndex.open(folder, "one")).isInstanceOf(LockObtainFailedException.class);
        }
    }

    @Test
    void readOnlyIndexLocksNobodyOutAndWritesNothing() throws IOException {
        try (LuceneIndex index = LuceneIndex.create(folder)) {
            write(index, 1, "Lisbon", 7);
            index.commit("one");
        }
        Files.delete(folder.resolve("write.lock"));
        List<Path> before = files();
        try (LuceneIndex one = LuceneIndex.openReadOnly(folder, "one").orElseThrow();
                LuceneIndex other = LuceneIndex.openReadOnly(folder, "one").orElseThrow()) {
            assertThat(found(one, "lisbon")).isEqualTo(1);
            assertThat(found(other, "lisbon")).isEqualTo(1);
            assertThat(one.version()).isEqualTo(7);
            assertThat(one.isWritable()).isFalse();
            assertThatThrownBy(() -> write(one, 2, "Vienna", 8)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(files()).isEqualTo(before);
        assertThat(LuceneIndex.openReadOnly(folder, "another")).isEqualTo(Optional.empty());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
