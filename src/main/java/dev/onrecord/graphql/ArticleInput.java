package dev.onrecord.graphql;

import dev.onrecord.ingest.ArticleSubmission;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** An article as a client gives it. */
@Input("ArticleInput")
@Description("An article. What is given here goes before what a page says of itself.")
public class ArticleInput {

    @Description("Canonical address, http or https. The same url again updates the article.")
    public @Nullable String url;

    @Description("The headline; needed unless html has one.")
    public @Nullable String title;

    @Description("Who wrote it.")
    public @Nullable String byline;

    @Description("Who published it.")
    public @Nullable String publisher;

    @Description("BCP 47 tag, such as en or pt-BR.")
    public @Nullable String language;

    @Description("ISO 8601 instant with offset.")
    public @Nullable Instant publishedAt;

    @Description("Plain text; paragraphs are separated by blank lines. Give one of body and html.")
    public @Nullable String body;

    @Description("HTML of a whole page. Give one of body and html.")
    public @Nullable String html;

    ArticleSubmission submission() {
        return new ArticleSubmission(url, title, byline, publisher, language, publishedAt, body, html);
    }
}
