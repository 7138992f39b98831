package dev.onrecord.archive;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** By how much the counts of speakers and locations change, over all the articles that are written together. */
public final class CountChange {

    /** The change of one of them. */
    static final class Change {

        int articles;
        int quotes;

        private void add(int moreArticles, int moreQuotes) {
            articles += moreArticles;
            quotes += moreQuotes;
        }

        boolean isNone() {
            return articles == 0 && quotes == 0;
        }
    }

    private final Map<Long, Change> speakers = new TreeMap<>();
    private final Map<Long, Change> locations = new TreeMap<>();
    private final Map<Long, Instant> quotedAt = new HashMap<>();

    /** So many more articles quote a speaker, so many more times; less where negative. */
    public void speaker(long id, int articles, int quotes) {
        speakers.computeIfAbsent(id, any -> new Change()).add(articles, quotes);
    }

    /** An article of that date quotes a speaker. */
    public void quoted(long speakerId, Instant publishedOrder) {
        quotedAt.merge(speakerId, publishedOrder, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** So many more articles name a location, and so many more quotes; less where negative. */
    public void location(long id, int articles, int quotes) {
        locations.computeIfAbsent(id, any -> new Change()).add(articles, quotes);
    }

    /** The row of a new speaker, with its counts. */
    public void insert(Rows rows, Speaker speaker) {
        Change change = speakers.remove(speaker.requireId());
        rows.add(
                Table.SPEAKER,
                speaker.id,
                speaker.identityKey,
                speaker.name,
                speaker.nameKey,
                speaker.kind.name(),
                speaker.wikidataId,
                null,
                speaker.edited,
                change == null ? 0 : change.quotes,
                change == null ? 0 : change.articles,
                quotedAt.getOrDefault(speaker.requireId(), Article.UNDATED));
    }

    /** The row of a new location, with its counts. */
    public void insert(Rows rows, Location location, @Nullable Long parentId) {
        Change change = locations.remove(location.requireId());
        rows.add(
                Table.LOCATION,
                location.id,
                location.identityKey,
                location.name,
                location.nameKey,
                location.kind.name(),
                location.countryCode,
                location.latitude,
                location.longitude,
                location.geonamesId,
                parentId,
                change == null ? 0 : change.articles,
                change == null ? 0 : change.quotes);
    }

    Map<Long, Change> speakers() {
        return speakers;
    }

    Map<Long, Change> locations() {
        return locations;
    }

    Instant quotedAt(long speakerId) {
        return quotedAt.getOrDefault(speakerId, Article.UNDATED);
    }
}
