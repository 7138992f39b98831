package dev.onrecord.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Names of locations, from GeoNames: continents, countries, regions, and cities of a thousand people or more. A name is
 * an entry, several entries may look alike, and each means one location or, for words such as "White House", none.
 */
public final class Gazetteer {

    /** What an entry means that names no location. */
    public static final int NONE = -1;

    private static final String RESOURCE = "gazetteer.bin.gz";
    private static final int WORD = 1;
    private static final int PERSON = 2;
    private static final int CAPITAL = 4;
    private static final int LONGEST_ACRONYM = 6;
    private static final int ENTRY_BITS = 18;
    private static final long ENTRY_MASK = (1L << ENTRY_BITS) - 1;
    private static final int HASH_BITS = 20;
    private static final int[] NO_ENTRIES = {};
    private static final double DEGREE = 1e4;

    // Not in a holder class: native images initialize classes when they are built, and would carry the tables.
    private static volatile @Nullable Gazetteer shared;

    private final int continents;
    private final int countries;
    private final int regions;
    private final String countryCodes;
    private final byte[] names;
    private final int[] nameStarts;
    private final byte[] flags;
    private final int[] ids;
    private final int[] parents;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] populations;
    private final int[] aliases;
    // The upper bits are the hash of a name, the lower ones its entry.
    private final long[] index;
    // Whether any name has these upper bits: most of what is looked up is no name.
    private final BitSet hashes = new BitSet(1 << HASH_BITS);
    // The same of the first words of names that have several.
    private final BitSet beginnings = new BitSet(1 << HASH_BITS);

    private Gazetteer(GazetteerReader reader) {
        continents = reader.number();
        countries = reader.number();
        regions = reader.number();
        int locations = continents + countries + regions + reader.number();
        int entries = locations + reader.number();
        countryCodes = reader.ascii();
        names = reader.text();
        flags = reader.raw(entries);
        ids = reader.differences(locations);
        parents = reader.differences(locations);
        latitudes = reader.differences(locations);
        longitudes = reader.differences(locations);
        populations = reader.numbers(locations);
        aliases = reader.differences(entries - locations);
        nameStarts = starts(names, entries);
        index = new long[entries];
        for (int entry = 0; entry < entries; entry++) {
            String name = GazetteerKey.fold(name(entry));
            long hash = GazetteerKey.hashOf(name);
            index[entry] = (hash & ~ENTRY_MASK) | entry;
            hashes.set(upperBits(hash));
            int gap = name.indexOf(' ');
            if (gap > 0) {
                beginnings.set(upperBits(GazetteerKey.hashOf(name.substring(0, gap))));
            }
        }
        Arrays.sort(index);
    }

    /** The one gazetteer, read at the first call. */
    public static Gazetteer shared() {
        Gazetteer gazetteer = shared;
        return gazetteer != null ? gazetteer : readOnce();
    }

    private static synchronized Gazetteer readOnce() {
        Gazetteer gazetteer = shared;
        if (gazetteer == null) {
            gazetteer = read();
            shared = gazetteer;
        }
        return gazetteer;
    }

    private static Gazetteer read() {
        try (InputStream resource = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            return new Gazetteer(new GazetteerReader(new GZIPInputStream(resource, 1 << 16).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] starts(byte[] names, int entries) {
        int[] starts = new int[entries + 1];
        int entry = 1;
        for (int i = 0; i < names.length; i++) {
            if (names[i] == '\n') {
                starts[entry++] = i + 1;
            }
        }
        starts[entries] = names.length + 1;
        return starts;
    }

    /** The entries that look like {@code name}, whatever its case and accents; the same first one for the same name. */
    public int[] entries(String name) {
        return entries(GazetteerKey.hash(name));
    }

    /**
     * The keys of names that begin at one place of a text, for {@link #entries(long)}; the first only, where no longer name
     * begins like it.
     *
     * @param ends of the names, each a word longer than the one before it
     */
    public long[] keys(String text, int start, int[] ends) {
        long[] first = GazetteerKey.hashes(text, start, Arrays.copyOf(ends, Math.min(1, ends.length)));
        boolean goesOn = ends.length > 1 && beginnings.get(upperBits(first[0]));
        return goesOn ? GazetteerKey.hashes(text, start, ends) : first;
    }

    private static int upperBits(long key) {
        return (int) (key >>> Long.SIZE - HASH_BITS);
    }

    /** The entries that look like the name of this key. */
    public int[] entries(long key) {
        return hashes.get(upperBits(key)) ? found(key) : NO_ENTRIES;
    }

    private int[] found(long key) {
        long hash = key & ~ENTRY_MASK;
        int from = Arrays.binarySearch(index, hash);
        from = from < 0 ? -from - 1 : from;
        int to = from;
        while (to < index.length && (index[to] & ~ENTRY_MASK) == hash) {
            to++;
        }
        int[] entries = new int[hash == 0 ? 0 : to - from];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = (int) (index[from + i] & ENTRY_MASK);
        }
        return entries;
    }

    /** The number of the location that an entry means, or {@link #NONE}. */
    public int locationOf(int entry) {
        return entry < ids.length ? entry : aliases[entry - ids.length] - 1;
    }

    /** The entry as it is written. */
    public String name(int entry) {
        int start = nameStarts[entry];
        return new String(names, start, nameStarts[entry + 1] - 1 - start, StandardCharsets.UTF_8);
    }

    /** Whether the entry is short and written without small letters, as UK is. */
    public boolean isAcronym(int entry) {
        for (int i = nameStarts[entry]; i < nameStarts[entry + 1] - 1; i++) {
            if (names[i] >= 'a' && names[i] <= 'z') {
                return false;
            }
        }
        String name = name(entry);
        return name.length() <= LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether the entry is a word of English too, as Reading is. */
    public boolean isWord(int entry) {
        return (flags[entry] & WORD) != 0;
    }

    /** Whether the entry is a given name or surname too, as Jackson is. */
    public boolean isPersonName(int entry) {
        return (flags[entry] & PERSON) != 0;
    }

    /** Whether a location is the capital of its country. */
    public boolean isCapital(int location) {
        return (flags[location] & CAPITAL) != 0;
    }

    /** What sort of location that is. */
    public GazetteerLocation.Kind kind(int location) {
        if (location < continents) {
            return GazetteerLocation.Kind.CONTINENT;
        }
        if (location < continents + countries) {
            return GazetteerLocation.Kind.COUNTRY;
        }
        return location < continents + countries + regions
                ? GazetteerLocation.Kind.REGION
                : GazetteerLocation.Kind.CITY;
    }

    /** How many people live there; for a country or region, in its cities. */
    public int population(int location) {
        return populations[location];
    }

    /** The location around it, or {@link #NONE} around a continent. */
    public int parent(int location) {
        return parents[location] - 1;
    }

    /** Whether {@code outer} lies around {@code inner}. */
    public boolean contains(int outer, int inner) {
        for (int around = parent(inner); around != NONE; around = parent(around)) {
            if (around == outer) {
                return true;
            }
        }
        return false;
    }

    /** The country of a location, itself if it is one, or {@link #NONE} for a continent. */
    public int country(int location) {
        int country = location;
        while (country >= continents + countries) {
            country = parent(country);
        }
        return country < continents ? NONE : country;
    }

    /** The location of that number, with all that lie around it. */
    public GazetteerLocation location(int location) {
        int around = parent(location);
        return new GazetteerLocation(
                name(location),
                kind(location),
                countryCode(location),
                latitudes[location] / DEGREE,
                longitudes[location] / DEGREE,
                ids[location] == 0 ? null : ids[location],
                around == NONE ? null : location(around));
    }

    /** The ISO 3166-1 code of its country; null for a continent. */
    public @Nullable String countryCode(int location) {
        int country = country(location);
        int at = 2 * (country - continents);
        return country == NONE ? null : countryCodes.substring(at, at + 2);
    }
}
