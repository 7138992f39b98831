package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.search.SearchedTexts.SpeakerTexts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the index has of the speakers who were read last. Articles mostly repeat names and titles that it has already: whoever
 * speaks in thousands of them need not be read anew, with all that these say, for one more. Not thread safe.
 */
final class IndexedSpeakers {

    /** Speakers in memory at most. */
    private static final int MOST = 20_000;

    private final Map<Long, Names> indexed = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Names> eldest) {
            return size() > MOST;
        }
    };

    private record Names(Set<String> aliases, Set<String> titles) {}

    /** Whether the index is known to have all of these for a speaker. */
    boolean have(long id, SpeakerTexts told) {
        Names names = indexed.get(id);
        return names != null && names.aliases.containsAll(told.aliases()) && names.titles.containsAll(told.titles());
    }

    /** The index has these for a speaker, and no more. */
    void put(long id, SpeakerTexts texts) {
        indexed.put(id, new Names(new HashSet<>(texts.aliases()), new HashSet<>(texts.titles())));
    }

    void remove(long id) {
        indexed.remove(id);
    }
}
