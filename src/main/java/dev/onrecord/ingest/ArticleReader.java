package dev.onrecord.ingest;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.extract.QuoteExtractor;

/** Reads articles as the server does, with neither server nor archive. Thread safe. */
public final class ArticleReader {

    /** Bytes of an article's plain text at most: what a server takes that is not configured otherwise. */
    public static final int MAX_BODY_SIZE = 1 << 20;

    /** Bytes of an HTML page at most: what a server takes that is not configured otherwise. */
    public static final int MAX_HTML_SIZE = 8 << 20;

    private final SubmissionReader reader = new SubmissionReader(MAX_BODY_SIZE, MAX_HTML_SIZE);
    private final QuoteExtractor extractor;

    /** @param confidenceFloor sureness (0 to 1) below which no speaker is named */
    public ArticleReader(double confidenceFloor) {
        extractor = new QuoteExtractor(confidenceFloor);
    }

    /**
     * What ingesting this article would find.
     *
     * @throws BadInputException if it cannot be read as it is; the message begins with the field's name
     */
    public ArticleReading read(ArticleSubmission submission) {
        ArticleText text = reader.readUntitled(submission, "");
        return ArticleReading.of(text, extractor.extract(text.body()));
    }
}
