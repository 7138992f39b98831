package dev.onrecord.transfer.format;

import com.rometools.rome.feed.module.DCModule;
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
import java.util.List;
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

    /** RSS does not say what its descriptions are. */
    private static boolean isHtml(SyndContent content) {
        String type = content.getType();
        return type != null && type.contains("html") || Foreign.isMarkup(content.getValue());
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

    private @Nullable String byline() {
        Stream<String> names = entry.getAuthors().stream().map(SyndPerson::getName);
        String people = names.filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return Foreign.byline(people.isBlank() ? entry.getAuthor() : people);
    }

    private @Nullable String publisher() {
        SyndFeed source = entry.getSource();
        return source != null && source.getTitle() != null ? source.getTitle() : feed.getTitle();
    }

    private @Nullable String language() {
        List<DCModule> modules = Stream.of(entry.getModule(DCModule.URI), feed.getModule(DCModule.URI))
                .filter(DCModule.class::isInstance)
                .map(DCModule.class::cast)
                .toList();
        return Stream.concat(
                        modules.stream().map(DCModule::getLanguage),
                        Stream.of(feed).map(SyndFeed::getLanguage))
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
