package dev.onrecord.endpoint.security;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys that open the archive for writing; known by their digests only. */
final class EditorKeys {

    private static final Pattern ENTRY = Pattern.compile("(?:([A-Za-z0-9._-]{1,60}):)?([0-9A-Fa-f]{64})");
    private static final int SHORT = 8;

    private final List<Entry> entries;

    @SuppressWarnings("ArrayRecordComponent") // is compared by MessageDigest only
    private record Entry(String name, byte[] digest) {}

    private EditorKeys(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads the configured digests.
     *
     * @throws ConfigurationException if one is malformed; it shows no more than its place, as it may be a key
     */
    static EditorKeys parse(List<String> configured) {
        List<Entry> entries = new ArrayList<>();
        for (String one : configured) {
            Matcher entry = ENTRY.matcher(one.strip());
            if (!entry.matches()) {
                throw new ConfigurationException("onrecord.security.editor-keys: entry " + (entries.size() + 1) + " of "
                        + configured.size() + " is no SHA-256 digest: give 64 hexadecimal digits, or name:digits");
            }
            entries.add(new Entry(
                    name(entry.group(1), entry.group(2)), HexFormat.of().parseHex(entry.group(2))));
        }
        return new EditorKeys(entries);
    }

    /** What the audit calls a key: apart from all names that an OpenID provider gives to people. */
    private static String name(@Nullable String name, String digest) {
        return "key:" + (name == null ? digest.substring(0, SHORT) : name);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The name of a key; takes the same time whatever the key is. */
    Optional<String> nameOf(String key) {
        byte[] digest = EditorKey.digest(key);
        String name = null;
        for (Entry entry : entries) {
            if (MessageDigest.isEqual(entry.digest, digest)) {
                name = entry.name;
            }
        }
        return Optional.ofNullable(name);
    }
}
