package dev.onrecord.cli;

import dev.onrecord.text.Spelling;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys of our configuration, and what is wrong with a name that is none. A property that begins as ours do must be one; an
 * environment variable may be another's, so it is a mistake only if it stands in a known section, or is like a known one.
 */
final class KnownKeys {

    private static final String PREFIX = "onrecord.";
    private static final String VARIABLE_PREFIX = "ONRECORD_";
    private static final Pattern PROFILE = Pattern.compile("^(%[^.]+\\.|_[A-Z0-9]++_(?=ONRECORD_))");
    private static final Pattern VARIABLE = Pattern.compile("(_[A-Z0-9]++_)?ONRECORD_");
    private static final Pattern INDEX = Pattern.compile("(\\[\\d+]|_\\d+_)$");

    /** What Kubernetes tells each container of services by the name of onrecord, or one that begins so. */
    private static final Pattern SERVICE = Pattern.compile(
            "ONRECORD_(\\w+_)?(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT(_\\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)");

    private final Set<String> keys;
    private final Map<String, String> variables = new TreeMap<>();
    private final Set<String> sections = new TreeSet<>();

    KnownKeys(Collection<String> keys) {
        this.keys = Set.copyOf(keys);
        for (String key : keys) {
            variables.put(variable(key), key);
            if (key.indexOf('.', PREFIX.length()) > 0) {
                sections.add(variable(key.substring(0, key.indexOf('.', PREFIX.length()) + 1)));
            }
        }
    }

    private static String variable(String key) {
        return key.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Those that this program reads. */
    static KnownKeys read() {
        try (InputStream resource = KnownKeys.class.getResourceAsStream("keys.txt")) {
            byte[] text = Objects.requireNonNull(resource, "keys.txt").readAllBytes();
            return new KnownKeys(
                    new String(text, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> all() {
        return keys;
    }

    /** What is wrong with these names of properties and environment variables, in one line; empty if nothing is. */
    Optional<String> problems(Iterable<String> names) {
        Set<String> given = new TreeSet<>();
        names.forEach(given::add);
        // The library tells of each variable a second time, as the property that it might be.
        given.removeAll(given.stream()
                .filter(name -> VARIABLE.matcher(name).lookingAt())
                .map(StringUtil::toLowerCaseAndDotted)
                .collect(Collectors.toSet()));
        Set<String> problems = new TreeSet<>();
        given.forEach(name -> problem(name).ifPresent(problems::add));
        return problems.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", problems));
    }

    private Optional<String> problem(String name) {
        String plain = PROFILE.matcher(name).replaceFirst("");
        String key = INDEX.matcher(plain).replaceFirst("");
        if (plain.startsWith(PREFIX)) {
            return keys.contains(key) ? Optional.empty() : Optional.of(unknown(name, key, keys, PREFIX));
        }
        boolean ours = plain.startsWith(VARIABLE_PREFIX)
                && !SERVICE.matcher(plain).matches()
                && !variables.containsKey(key)
                && (sections.stream().anyMatch(key::startsWith)
                        || !alike(key, variables.keySet(), VARIABLE_PREFIX).isEmpty());
        return ours ? Optional.of(unknown(name, key, variables.keySet(), VARIABLE_PREFIX)) : Optional.empty();
    }

    private static String unknown(String name, String key, Collection<String> known, String prefix) {
        String alike = alike(key, known, prefix);
        return name + " is unknown; " + (alike.isEmpty() ? "the README has all keys" : "did you mean " + alike + "?");
    }

    /** Those that may be meant, as prose; empty for none. What all begin with is not compared. */
    private static String alike(String key, Collection<String> known, String prefix) {
        Set<String> ends =
                known.stream().map(each -> each.substring(prefix.length())).collect(Collectors.toSet());
        return Spelling.closest(key.substring(prefix.length()), ends).stream()
                .map(prefix::concat)
                .collect(Collectors.joining(" or "));
    }
}
