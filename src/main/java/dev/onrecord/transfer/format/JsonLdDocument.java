package dev.onrecord.transfer.format;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.ArticleSubmission;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Articles of schema.org as JSON-LD: NewsArticle and all its kin, alone, in an array, in a graph or in a list. Quotations
 * that say where they stand are taken as they are: so our own export can be read back.
 */
public final class JsonLdDocument implements ArticleDocument {

    private final JsonText json = new JsonText();

    @Override
    public List<ArticlePart> read(String text) {
        LinkedData data = new LinkedData(json.parse(text));
        if (data.articles().isEmpty()) {
            throw new BadInputException("@type", "is nowhere NewsArticle or another article of schema.org");
        }
        return data.articles().stream()
                .<ArticlePart>map(article -> () -> read(data, article))
                .toList();
    }

    private static SubmittedArticle read(LinkedData data, JsonObject article) {
        String body = data.text(article, "articleBody");
        if (body == null) {
            throw new BadInputException("articleBody", "is missing; a NewsArticle without its text holds no quotes");
        }
        boolean html = body.contains("</p>") || body.contains("<br");
        return new SubmittedArticle(
                article.get("@id") == null ? null : article.get("@id"),
                new ArticleSubmission(
                        url(data, article),
                        Foreign.line(first(data, article, "headline", "name", "alternativeHeadline")),
                        Foreign.byline(byline(data, article)),
                        Foreign.name(first(data, article, "publisher", "sourceOrganization", "provider")),
                        language(data, article),
                        publishedAt(data, article),
                        html ? null : body,
                        html ? Foreign.page(body) : null),
                html ? null : new LinkedQuotes(data, article, body).findings());
    }

    private static @Nullable String first(LinkedData data, JsonObject article, String... names) {
        return Stream.of(names)
                .map(name -> data.text(article, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String url(LinkedData data, JsonObject article) {
        return Stream.of("url", "mainEntityOfPage", "@id")
                .flatMap(name -> data.texts(article, name).stream())
                .map(Foreign::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String byline(LinkedData data, JsonObject article) {
        List<String> authors = data.texts(article, "author");
        return String.join(", ", authors.isEmpty() ? data.texts(article, "creator") : authors);
    }

    /** A Language may be called "English", and its code stand beside. */
    private static @Nullable String language(LinkedData data, JsonObject article) {
        Stream<String> codes = JsonNodes.objects(LinkedData.field(article, "inLanguage")).stream()
                .map(language -> JsonNodes.text(language, "alternateName", "identifier"));
        return Stream.concat(data.texts(article, "inLanguage").stream(), codes)
                .map(Foreign::language)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant publishedAt(LinkedData data, JsonObject article) {
        return Stream.of("datePublished", "dateCreated", "dateModified")
                .map(name -> Foreign.date(data.text(article, name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
