package dev.onrecord.ingest;

import dev.onrecord.archive.CountChange;
import dev.onrecord.archive.Location;
import dev.onrecord.archive.Rows;
import dev.onrecord.archive.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is written together: what the articles add, and whom and what they lead to. */
final class Batch {

    /** The archive's version of which all this is news. */
    final long version;

    final Rows rows = new Rows();
    final CountChange counts = new CountChange();

    /** Ids by identity: of all whom and which the articles name and the archive has, or will have. */
    final Map<String, Long> speakers = new HashMap<>();

    final Map<String, Long> locations = new HashMap<>();

    final List<Speaker> newSpeakers = new ArrayList<>();
    final Map<Location, @Nullable Long> newLocations = new LinkedHashMap<>();

    /** Quotes of the articles, by article. */
    final Map<Long, Integer> quoteCounts = new HashMap<>();

    /** Wikidata items of speakers that the archive has, with their ids, for {@link SpeakerLinker}. */
    final List<@Nullable Object[]> identified = new ArrayList<>();

    /** Values of quotes that stay, for {@link QuoteWriter}. */
    final List<@Nullable Object[]> keptQuotes = new ArrayList<>();

    final List<@Nullable Object[]> movedQuotes = new ArrayList<>();

    Batch(long version) {
        this.version = version;
    }
}
