package dev.onrecord.transfer.format;

import jakarta.json.stream.JsonParser;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The beginning of a file of JSON, cut off anywhere, and what it gives away. */
final class JsonHead {

    /** Fields lie in a document, in an array of documents, or in an envelope around such an array. */
    private static final int DEEPEST = 4;

    private static final Set<String> JSON_LD = Set.of("@context", "@graph", "@type");
    private static final Set<String> QUOTEBANK = Set.of("quoteID", "articleID", "quotationOffset", "numOccurrences");
    private static final Set<String> NINJS = Set.of(
            "headlines",
            "bodies",
            "versionCreated",
            "versioncreated",
            "pubStatus",
            "pubstatus",
            "copyrightHolder",
            "copyrightholder",
            "representationType",
            "representationtype");

    private final String text;

    JsonHead(String text) {
        this.text = text;
    }

    /** The fields of our own articles give nothing away: they are nobody else's. */
    Optional<ForeignFormat> format() {
        for (String field : fields()) {
            if (JSON_LD.contains(field)) {
                return Optional.of(ForeignFormat.JSON_LD);
            }
            if (QUOTEBANK.contains(field)) {
                return Optional.of(ForeignFormat.QUOTEBANK);
            }
            if (NINJS.contains(field)) {
                return Optional.of(ForeignFormat.NINJS);
            }
        }
        return Optional.empty();
    }

    /** The names near the top, in order. */
    private Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        try (JsonParser parser = new JsonText().parser(text)) {
            for (int depth = 0; parser.hasNext(); ) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> depth++;
                    case END_OBJECT, END_ARRAY -> depth--;
                    case KEY_NAME -> addIf(depth <= DEEPEST, fields, parser.getString());
                    default -> {}
                }
            }
        } catch (RuntimeException cutOff) {
            return fields;
        }
        return fields;
    }

    private static void addIf(boolean wanted, Set<String> fields, String name) {
        if (wanted) {
            fields.add(name);
        }
    }

    /** A first line that is whole is a document; one that is longer than the head probably is. */
    boolean isByLine() {
        int end = text.indexOf('\n');
        if (end < 0) {
            return true;
        }
        try {
            new JsonText().parse(text.substring(0, end));
            return true;
        } catch (RuntimeException partOfMore) {
            return false;
        }
    }
}
