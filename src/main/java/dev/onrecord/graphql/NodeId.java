package dev.onrecord.graphql;

import dev.onrecord.archive.error.BadInputException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A global id: the type of a thing and its key among the things of this type. */
record NodeId(Type type, long key) {

    /** Types of nodes; the names stand in ids and must stay. */
    enum Type {
        Article,
        Speaker,
        Quote,
        Location,
        AuditEntry
    }

    private static final Pattern FORM = Pattern.compile("(Article|Speaker|Quote|Location|AuditEntry):(\\d{1,18})");

    static String of(Type type, long key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * An id of any type.
     *
     * @param field the argument it came in
     * @throws BadInputException if it is no id of ours
     */
    static NodeId parse(String id, String field) {
        Matcher form = FORM.matcher(decode(id, field));
        if (!form.matches()) {
            throw broken(field);
        }
        return new NodeId(Type.valueOf(form.group(1)), Long.parseLong(form.group(2)));
    }

    /**
     * The key in an id of one type.
     *
     * @throws BadInputException if it is no id, or one of another type
     */
    static long key(Type type, String id, String field) {
        NodeId parsed = parse(id, field);
        if (parsed.type != type) {
            throw new BadInputException(field, "is an id of type " + parsed.type + "; give one of type " + type);
        }
        return parsed.key;
    }

    /** As {@link #key}, of an id that may be missing. */
    static @Nullable Long keyOrNull(Type type, @Nullable String id, String field) {
        return id == null ? null : key(type, id, field);
    }

    private static String decode(String id, String field) {
        try {
            return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw broken(field);
        }
    }

    private static BadInputException broken(String field) {
        return new BadInputException(field, "is no id; give the id of a node as this API served it");
    }
}
