package dev.onrecord.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article outside the text: each value is the first that its list of sources yields. */
record PageMetadata(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable String url,
        @Nullable String articleBody) {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]+(?:/\\S*)?");

    private static final int MAX_BYLINE = 200;

    static PageMetadata of(Document document) {
        return new Sources(document, new JsonLd(document), new MetaTags(document)).metadata();
    }

    /** The order of precedence: JSON-LD, then meta elements, then what the page shows. */
    private record Sources(Document document, JsonLd jsonLd, MetaTags meta) {

        PageMetadata metadata() {
            String publisher = publisher();
            String body = jsonLd.text("articleBody");
            return new PageMetadata(title(publisher), byline(), publisher, language(), publishedAt(), url(), body);
        }

        private @Nullable String title(@Nullable String publisher) {
            String title = firstOf(
                    Function.identity(),
                    jsonLd.text("headline"),
                    meta.first("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title"),
                    text("h1"),
                    SiteName.cutGuessed(document.title()));
            return title == null ? null : SiteName.cut(title, publisher);
        }

        private @Nullable String byline() {
            String byline = firstOf(
                    PageMetadata::names,
                    String.join(", ", jsonLd.texts("author")),
                    meta.first("author", "article:author", "parsely-author", "sailthru.author", "dc.creator"),
                    String.join(", ", names("a[rel=author]")),
                    text("[itemprop=author], .byline, .author"));
            return byline == null ? null : byline.replaceFirst("(?i)^by:?\\s+", "");
        }

        private @Nullable String publisher() {
            String name = meta.first("og:site_name", "dc.publisher", "application-name");
            return firstOf(Function.identity(), jsonLd.text("publisher"), name);
        }

        private @Nullable String language() {
            return firstOf(
                    PageMetadata::languageTag,
                    jsonLd.text("inLanguage"),
                    attribute("html", "lang"),
                    meta.first("og:locale", "dc.language", "content-language"));
        }

        private @Nullable Instant publishedAt() {
            return firstOf(
                    PageDate::parse,
                    jsonLd.text("datePublished"),
                    meta.first("article:published_time", "og:published_time", "parsely-pub-date", "sailthru.date"),
                    meta.first("dc.date.issued", "dc.date", "dcterms.created", "pubdate", "date"),
                    attribute("meta[itemprop=datePublished]", "content"),
                    attribute("article time[datetime]", "datetime"),
                    attribute("time[datetime]", "datetime"));
        }

        private @Nullable String url() {
            return firstOf(
                    PageMetadata::webAddress,
                    attribute("link[rel=canonical]", "href"),
                    meta.first("og:url", "parsely-link"),
                    jsonLd.text("url"),
                    jsonLd.text("mainEntityOfPage"));
        }

        private List<String> names(String selector) {
            return document.select(selector).eachText().stream().distinct().toList();
        }

        private String attribute(String selector, String name) {
            Element element = document.selectFirst(selector);
            return element == null ? "" : element.attr(name);
        }

        private String text(String selector) {
            Element element = document.selectFirst(selector);
            return element == null ? "" : element.text();
        }
    }

    private static <T> @Nullable T firstOf(Function<String, @Nullable T> read, @Nullable String... sources) {
        for (String source : sources) {
            String text = source == null ? "" : Paragraph.line(source);
            T value = text.isEmpty() ? null : read.apply(text);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** An element named author may hold a whole life. */
    private static @Nullable String names(String text) {
        return text.length() <= MAX_BYLINE ? text : null;
    }

    private static @Nullable String languageTag(String text) {
        String tag = Locale.forLanguageTag(text.replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? null : tag;
    }

    private static @Nullable String webAddress(String text) {
        return WEB_ADDRESS.matcher(text).matches() ? text : null;
    }
}
