package dev.onrecord.transfer;

import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.archive.ArticleRow;
import dev.onrecord.archive.ExportRepository;
import dev.onrecord.archive.ExportRepository.NamedLocation;
import dev.onrecord.archive.LocationRepository;
import dev.onrecord.archive.LocationRow;
import dev.onrecord.archive.QuoteRepository;
import dev.onrecord.archive.QuoteRow;
import dev.onrecord.archive.SpeakerRepository;
import dev.onrecord.archive.SpeakerRow;
import dev.onrecord.transfer.format.StoredArticle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Reads all that hangs on articles, for many of them at once. */
@ApplicationScoped
class StoredArticles {

    private final ArticleRepository articles;
    private final QuoteRepository quotes;
    private final SpeakerRepository speakers;
    private final LocationRepository locations;
    private final ExportRepository rows;

    StoredArticles(
            ArticleRepository articles,
            QuoteRepository quotes,
            SpeakerRepository speakers,
            LocationRepository locations,
            ExportRepository rows) {
        this.articles = articles;
        this.quotes = quotes;
        this.speakers = speakers;
        this.locations = locations;
        this.rows = rows;
    }

    List<StoredArticle> of(List<ArticleRow> page) {
        List<Long> ids = page.stream().map(ArticleRow::id).toList();
        Map<Long, String> bodies = articles.bodies(ids);
        Map<Long, List<QuoteRow>> said = rows.quotes(ids);
        List<QuoteRow> all = said.values().stream().flatMap(List::stream).toList();
        Map<Long, SpeakerRow> speakersById = speakers.byIds(all.stream()
                .map(QuoteRow::speakerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Long, List<Long>> quoteLocations =
                quotes.locationIds(all.stream().map(QuoteRow::id).toList());
        Map<Long, List<NamedLocation>> named = rows.locations(ids);
        Map<Long, LocationRow> locationsById = locationsOf(named, quoteLocations);
        return page.stream()
                .map(article -> {
                    List<QuoteRow> its = said.getOrDefault(article.id(), List.of());
                    Map<Long, LocationRow> own =
                            own(named.getOrDefault(article.id(), List.of()), its, quoteLocations, locationsById);
                    return new StoredArticle(
                            article,
                            bodies.getOrDefault(article.id(), ""),
                            its,
                            own(its, speakersById),
                            own,
                            containers(own, locationsById),
                            own(its, quoteLocations, List.of()));
                })
                .toList();
    }

    private static Map<Long, SpeakerRow> own(List<QuoteRow> quotes, Map<Long, SpeakerRow> byId) {
        Map<Long, SpeakerRow> own = new TreeMap<>();
        for (QuoteRow quote : quotes) {
            if (quote.speakerId() != null) {
                own.put(quote.speakerId(), Objects.requireNonNull(byId.get(quote.speakerId())));
            }
        }
        return own;
    }

    private static Map<Long, List<Long>> own(List<QuoteRow> quotes, Map<Long, List<Long>> byQuote, List<Long> none) {
        Map<Long, List<Long>> own = new HashMap<>();
        quotes.forEach(quote -> own.put(quote.id(), byQuote.getOrDefault(quote.id(), none)));
        return own;
    }

    /** Most often named first; those that only a quote has, as an editor let it stay, last. */
    private static Map<Long, LocationRow> own(
            List<NamedLocation> named,
            List<QuoteRow> quotes,
            Map<Long, List<Long>> quoteLocations,
            Map<Long, LocationRow> byId) {
        Map<Long, Integer> mentions = new TreeMap<>();
        named.forEach(one -> mentions.put(one.locationId(), one.starts().size()));
        quotes.forEach(quote -> quoteLocations
                .getOrDefault(quote.id(), List.of())
                .forEach(location -> mentions.putIfAbsent(location, 0)));
        Map<Long, LocationRow> own = new LinkedHashMap<>();
        mentions.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> own.put(entry.getKey(), Objects.requireNonNull(byId.get(entry.getKey()))));
        return own;
    }

    /** The locations that are named, with all that contain them. */
    private Map<Long, LocationRow> locationsOf(
            Map<Long, List<NamedLocation>> named, Map<Long, List<Long>> quoteLocations) {
        Set<Long> wanted = new LinkedHashSet<>();
        named.values().forEach(list -> list.forEach(one -> wanted.add(one.locationId())));
        quoteLocations.values().forEach(wanted::addAll);
        Map<Long, LocationRow> found = new HashMap<>();
        while (!wanted.isEmpty()) {
            Map<Long, LocationRow> more = locations.byIds(wanted);
            found.putAll(more);
            wanted.clear();
            more.values().forEach(location -> {
                if (location.parentId() != null && !found.containsKey(location.parentId())) {
                    wanted.add(location.parentId());
                }
            });
        }
        return found;
    }

    private static Map<Long, LocationRow> containers(Map<Long, LocationRow> own, Map<Long, LocationRow> byId) {
        Map<Long, LocationRow> containers = new TreeMap<>();
        for (LocationRow location : own.values()) {
            Long parent = location.parentId();
            while (parent != null) {
                LocationRow container = Objects.requireNonNull(byId.get(parent));
                containers.put(parent, container);
                parent = container.parentId();
            }
        }
        return containers;
    }
}
