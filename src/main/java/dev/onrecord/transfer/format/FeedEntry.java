package dev.onrecord.transfer.format;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.Extendable;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.ArticleSubmission;
import jakarta.json.Json;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entry of a feed. */
record FeedEntry(SyndFeed feed, SyndEntry entry) {

    SubmittedArticle read() {
        SyndContent content = content();
        String text = content.getValue();
        boolean html = isHtml(content);
        return new SubmittedArticle(
                entry.getUri() == null ? null : Json.createValue(entry.getUri()),
                new ArticleSubmission(
                        url(),
                        Foreign.line(entry.getTitle()),
                        byline(),
                        Foreign.name(publisher()),
                        language(),
                        publishedAt(),
                        html ? null : text,
                        html ? Foreign.page(text) : null),
                null);
    }

    /** The longest: feeds give a teaser and the whole, in either place. */
    private SyndContent content() {
        return Stream.concat(entry.getContents().stream(), Stream.of(entry.getDescription()))
                .filter(content -> content != null
                        && content.getValue() != null
                        && !content.getValue().isBlank())
                .max(Comparator.comparingInt(content -> content.getValue().length()))
                .orElseThrow(() ->
                        new BadInputException("content", "is missing, and so is a description: there is no text"));
    }

    /** Atom tells plain text from HTML; RSS calls both the same. */
    private static boolean isHtml(SyndContent content) {
        return !"text".equals(content.getType()) && Foreign.isMarkup(content.getValue());
    }

    private @Nullable String url() {
        Stream<String> alternates = entry.getLinks().stream()
                .filter(link -> link.getRel() == null || link.getRel().equals("alternate"))
                .map(SyndLink::getHref);
        return Stream.of(Stream.of(entry.getLink()), alternates, Stream.of(entry.getUri()))
                .flatMap(links -> links.filter(Objects::nonNull))
                .map(Foreign::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Of several creators in RSS the library makes one author. */
    private @Nullable String byline() {
        Stream<String> people = entry.getAuthors().stream().map(SyndPerson::getName);
        Stream<String> creators = modules(entry).flatMap(module -> module.getCreators().stream());
        String names = Stream.concat(people, creators)
                .map(Foreign::byline)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return Foreign.byline(names.isEmpty() ? entry.getAuthor() : names);
    }

    private static Stream<DCModule> modules(Extendable source) {
        return source.getModules().stream().filter(DCModule.class::isInstance).map(DCModule.class::cast);
    }

    private @Nullable String publisher() {
        SyndFeed source = entry.getSource();
        return source != null && source.getTitle() != null ? source.getTitle() : feed.getTitle();
    }

    private @Nullable String language() {
        Stream<DCModule> modules = Stream.concat(modules(entry), modules(feed));
        return Stream.concat(modules.map(DCModule::getLanguage), Stream.of(feed).map(SyndFeed::getLanguage))
                .map(Foreign::language)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant publishedAt() {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant();
    }
}
