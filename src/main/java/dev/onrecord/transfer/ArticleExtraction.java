package dev.onrecord.transfer;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.ArticleReader;
import dev.onrecord.ingest.ArticleReading;
import dev.onrecord.ingest.ArticleSubmission;
import dev.onrecord.transfer.format.ArticleJson;
import dev.onrecord.transfer.format.SubmittedArticle;

/**
 * Reads articles as they stand in files, and writes what is found in them. Thread safe; whatever is in a file, it answers
 * with an outcome.
 */
public final class ArticleExtraction {

    private final ArticleJson articles = new ArticleJson();
    private final ExtractionJson extractions = new ExtractionJson();
    private final ArticleReader reader;
    private final String language;
    private final boolean withBody;

    /**
     * @param language BCP 47 tag of articles that do not tell theirs
     * @param withBody whether the text that offsets point into is always written; else it is only where they do not point
     *     into the text as it was given
     */
    public ArticleExtraction(ArticleReader reader, String language, boolean withBody) {
        this.reader = reader;
        this.language = language;
        this.withBody = withBody;
    }

    public Outcome extract(RawArticle raw) {
        try {
            return new Outcome(raw.origin(), raw.size(), Outcome.Status.READ, json(raw));
        } catch (BadInputException rejection) {
            return rejected(raw, String.valueOf(rejection.getMessage()));
        } catch (RuntimeException fault) {
            return rejected(raw, "cannot be read by a fault of this program, which please report: " + fault);
        }
    }

    private static Outcome rejected(RawArticle raw, String reason) {
        return new Outcome(raw.origin(), raw.size(), Outcome.Status.REJECTED, reason);
    }

    private String json(RawArticle raw) {
        SubmittedArticle article = article(raw);
        ArticleReading reading = reader.read(article.submission());
        return extractions.write(
                article.id(), raw.origin(), reading, language, withBody || isMoved(article.submission(), reading));
    }

    private SubmittedArticle article(RawArticle raw) {
        if (raw.isTooLarge()) {
            throw new BadInputException(
                    "text",
                    "has " + raw.size() + " bytes; at most " + raw.format().maxSize() + " are taken");
        }
        String text = Utf8.decode(raw.bytes());
        return switch (raw.format()) {
            case TEXT -> SubmittedArticle.ofText(text);
            case HTML -> SubmittedArticle.ofHtml(text);
            case JSONL -> articles.read(text.startsWith("\ufeff") ? text.substring(1) : text);
            default -> throw new IllegalArgumentException("not for single articles: " + raw.format());
        };
    }

    /** Whether offsets point elsewhere in the text that was given: white space gone at its end moves nothing. */
    private static boolean isMoved(ArticleSubmission given, ArticleReading reading) {
        return given.body() == null || !given.body().startsWith(reading.body());
    }
}
