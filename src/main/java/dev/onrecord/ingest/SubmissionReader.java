package dev.onrecord.ingest;

import dev.onrecord.archive.error.BadInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks a submission and brings it into the form that is stored. Every complaint names the field and what to do. */
@ApplicationScoped
public class SubmissionReader {

    private static final int MAX_TITLE_LENGTH = 1000;
    private static final int MAX_BYLINE_LENGTH = 1000;
    private static final int MAX_PUBLISHER_LENGTH = 300;

    private final long maxBodySize;
    private final long maxHtmlSize;
    private final PageReader pages = new PageReader();

    @Inject
    SubmissionReader(IngestConfig config) {
        this(config.maxBodySize().asLongValue(), config.maxHtmlSize().asLongValue());
    }

    SubmissionReader(long maxBodySize, long maxHtmlSize) {
        this.maxBodySize = maxBodySize;
        this.maxHtmlSize = maxHtmlSize;
    }

    /**
     * The article that is meant, as it can be stored.
     *
     * @param path where the submission stands in the request ("input"), for complaints; empty where it is all there is
     * @throws BadInputException if it cannot be stored as it is
     */
    public ArticleText read(ArticleSubmission given, String path) {
        ArticleText text = readUntitled(given, path);
        if (text.title().isEmpty()) {
            throw new SubmissionCheck(path).complaint("title", "is missing and cannot be told from the text; give one");
        }
        return text;
    }

    /** As {@link #read}, with an empty title where there is none: quotes can be read all the same. */
    public ArticleText readUntitled(ArticleSubmission given, String path) {
        SubmissionCheck check = new SubmissionCheck(path);
        ArticlePage page = page(given, check);
        String body = body(given, page, check);
        String title = given(
                check.line("title", given.title(), MAX_TITLE_LENGTH),
                page.title(),
                value -> check.line("title", value, MAX_TITLE_LENGTH));
        return new ArticleText(
                given(check.url(given.url()), page.url(), check::url),
                title == null ? "" : title,
                given(
                        check.line("byline", given.byline(), MAX_BYLINE_LENGTH),
                        page.byline(),
                        value -> check.line("byline", value, MAX_BYLINE_LENGTH)),
                given(
                        check.line("publisher", given.publisher(), MAX_PUBLISHER_LENGTH),
                        page.publisher(),
                        value -> check.line("publisher", value, MAX_PUBLISHER_LENGTH)),
                given(check.language(given.language()), page.language(), check::language),
                given(check.date(given.publishedAt()), page.publishedAt(), check::date),
                body);
    }

    private ArticlePage page(ArticleSubmission given, SubmissionCheck check) {
        if (given.body() != null && given.html() != null) {
            throw check.complaint("body", "give one of body and html, not both");
        }
        if (given.body() == null && given.html() == null) {
            throw check.complaint("body", "is missing; give body or html");
        }
        if (given.html() == null) {
            return ArticlePage.EMPTY;
        }
        check.size("html", given.html(), maxHtmlSize);
        return pages.read(given.html());
    }

    private String body(ArticleSubmission given, ArticlePage page, SubmissionCheck check) {
        String field = given.body() == null ? "html" : "body";
        String text = given.body() == null ? page.body() : given.body();
        check.size(field, text, maxBodySize);
        String body = PlainText.normalize(text);
        if (body.isEmpty()) {
            throw check.complaint(field, field.equals("body") ? "is empty" : "holds no text of an article");
        }
        // NFC makes some text longer.
        check.size(field, body, maxBodySize);
        return body;
    }

    /** What the caller gave; else what the page says, unless that cannot be used: nobody asked for it. */
    private static <T> @Nullable T given(@Nullable T given, @Nullable T told, Function<T, @Nullable T> check) {
        if (given != null || told == null) {
            return given;
        }
        try {
            return check.apply(told);
        } catch (BadInputException unusable) {
            return null;
        }
    }
}
