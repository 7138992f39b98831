package dev.onrecord.archive.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/** An open index: documents in, searchers out. One thread at a time writes, any number search. */
final class LuceneIndex implements AutoCloseable {

    /** Grows with every change of what documents hold. */
    private static final String FORMAT = "3";

    private static final int BUFFER_MEGABYTES = 32;

    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;
    private final CommitPolicy policy;
    private final IndexedSpeakers speakers = new IndexedSpeakers();
    private volatile long written;
    private volatile long version;

    private LuceneIndex(
            Directory directory,
            @Nullable IndexWriter writer,
            SearcherManager searchers,
            CommitPolicy policy,
            long version) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.policy = policy;
        this.written = version;
        this.version = version;
    }

    /** What is done with a searcher. */
    interface Work<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    /** An empty index, in the place of whatever is in the folder. */
    static LuceneIndex create(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        mend(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
        clear(directory);
        CommitPolicy policy = new CommitPolicy("");
        IndexWriterConfig config = config(policy).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        return writable(directory, new IndexWriter(directory, config), policy, -1);
    }

    /** Nobody holds a lock that has something in it. */
    private static void mend(Path lock) throws IOException {
        if (Files.exists(lock) && Files.size(lock) > 0) {
            Files.write(lock, new byte[0]);
        }
    }

    /** A broken index cannot be written over. What is not an index's is left alone. */
    private static void clear(Directory directory) throws IOException {
        try (Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            held.ensureValid();
            for (String file : directory.listAll()) {
                if (file.startsWith(IndexFileNames.SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /** The index as it was committed under a token; empty where the folder has no such commit. */
    static Optional<LuceneIndex> open(Path folder, String token) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexCommit commit = commit(directory, token);
        if (commit == null) {
            directory.close();
            return Optional.empty();
        }
        CommitPolicy policy = new CommitPolicy(token);
        IndexWriterConfig config = config(policy).setIndexCommit(commit).setOpenMode(IndexWriterConfig.OpenMode.APPEND);
        return Optional.of(writable(directory, new IndexWriter(directory, config), policy, versionOf(commit)));
    }

    /** As {@link #open}, but nothing is written to the folder and nobody is locked out of it. */
    static Optional<LuceneIndex> openReadOnly(Path folder, String token) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexCommit commit = commit(directory, token);
        if (commit == null) {
            directory.close();
            return Optional.empty();
        }
        SearcherManager searchers = new SearcherManager(DirectoryReader.open(commit), null);
        return Optional.of(new LuceneIndex(directory, null, searchers, new CommitPolicy(token), versionOf(commit)));
    }

    private static LuceneIndex writable(Directory directory, IndexWriter writer, CommitPolicy policy, long version)
            throws IOException {
        return new LuceneIndex(directory, writer, new SearcherManager(writer, null), policy, version);
    }

    private static IndexWriterConfig config(CommitPolicy policy) {
        return new IndexWriterConfig()
                .setCommitOnClose(false)
                .setIndexDeletionPolicy(policy)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    }

    private static @Nullable IndexCommit commit(Directory directory, String token) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return null;
        }
        for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
            Map<String, String> data = commit.getUserData();
            if (token.equals(data.get(CommitPolicy.TOKEN)) && FORMAT.equals(data.get("format"))) {
                return commit;
            }
        }
        return null;
    }

    private static long versionOf(IndexCommit commit) throws IOException {
        return Long.parseLong(Objects.requireNonNull(commit.getUserData().get("version")));
    }

    /** For whoever writes. */
    IndexedSpeakers speakers() {
        return speakers;
    }

    /** The archive's version up to which everything was written. */
    long written() {
        return written;
    }

    /** The archive's version up to which searchers know everything. */
    long version() {
        return version;
    }

    boolean isWritable() {
        return writer != null;
    }

    /** The unit's documents are these from now on; none, and it is gone. */
    void replace(String unit, List<Document> documents) throws IOException {
        Term term = new Term(NodeFields.UNIT, unit);
        if (documents.isEmpty()) {
            requireWriter().deleteDocuments(term);
        } else {
            requireWriter().updateDocuments(term, documents);
        }
    }

    /** Only for an index that does not know the documents' units. */
    void add(List<Document> documents) throws IOException {
        requireWriter().addDocuments(documents);
    }

    /** What was written is everything up to a version of the archive. */
    void reached(long upTo) {
        written = upTo;
    }

    /** Shows searchers all that was written. */
    void publish() throws IOException {
        long upTo = written;
        searchers.maybeRefreshBlocking();
        version = upTo;
    }

    /** Makes what was written durable, under a token. The commit before stays until {@link #confirm}. */
    void commit(String token) throws IOException {
        Map<String, String> data =
                Map.of(CommitPolicy.TOKEN, token, "version", Long.toString(written), "format", FORMAT);
        requireWriter().setLiveCommitData(data.entrySet());
        requireWriter().commit();
    }

    /** The database says that the commit under this token is its own. */
    void confirm(String token) throws IOException {
        policy.confirm(token);
        requireWriter().deleteUnusedFiles();
    }

    <T> T search(Work<T> work) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return work.with(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** What is not committed is lost. */
    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer != null) {
            writer.rollback();
        }
        directory.close();
    }

    /** The number of the state that a searcher sees. */
    static long stateOf(IndexReader reader) {
        return ((DirectoryReader) reader).getVersion();
    }

    private IndexWriter requireWriter() {
        if (writer == null) {
            throw new IllegalStateException("the archive is read only");
        }
        return writer;
    }
}
