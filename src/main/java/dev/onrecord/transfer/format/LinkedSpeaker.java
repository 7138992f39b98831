package dev.onrecord.transfer.format;

import dev.onrecord.archive.SpeakerKind;
import dev.onrecord.ingest.GivenSpeaker;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whoever said a quotation in JSON-LD: a name alone, or a Person or an Organization that may be an item of Wikidata. */
record LinkedSpeaker(LinkedData data) {

    private static final Pattern ITEM = Pattern.compile(
            "(?:https?://(?:www\\.|m\\.)?wikidata\\.org/(?:wiki|entity)/|wd:|wikidata:)(Q[1-9][0-9]{0,18})");

    @Nullable
    GivenSpeaker of(JsonObject quotation) {
        return Stream.of("creator", "spokenByCharacter", "author")
                .flatMap(name -> JsonNodes.values(LinkedData.field(quotation, name)).stream())
                .map(this::read)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable GivenSpeaker read(JsonValue value) {
        String name = Foreign.name(data.textOf(value));
        if (name == null || !(value instanceof JsonObject reference)) {
            return name == null ? null : GivenSpeaker.named(name);
        }
        JsonObject speaker = data.resolved(reference);
        return new GivenSpeaker(name, kind(speaker), item(speaker));
    }

    /** Our own word for it, or what its type says. */
    private @Nullable SpeakerKind kind(JsonObject speaker) {
        String told = data.text(speaker, "speakerKind");
        return Stream.of(SpeakerKind.values())
                .filter(kind -> kind.name().equals(told))
                .findFirst()
                .orElseGet(() -> kindOfType(speaker));
    }

    /** Organizations have many types below their own. */
    private static @Nullable SpeakerKind kindOfType(JsonObject speaker) {
        if (LinkedData.isA(speaker, "Person")) {
            return SpeakerKind.PERSON;
        }
        boolean organization = LinkedData.types(speaker)
                .anyMatch(type -> type.endsWith("Organization") || type.equals("Corporation") || type.equals("NGO"));
        return organization ? SpeakerKind.ORGANIZATION : null;
    }

    private @Nullable String item(JsonObject speaker) {
        return Stream.concat(
                        Stream.of("sameAs", "identifier", "@id").flatMap(name -> data.texts(speaker, name).stream()),
                        JsonNodes.objects(LinkedData.field(speaker, "identifier")).stream()
                                .map(this::property))
                .filter(Objects::nonNull)
                .map(ITEM::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }

    /** A PropertyValue tells whose its value is. */
    private @Nullable String property(JsonObject identifier) {
        String value = data.text(identifier, "value");
        String property = data.text(identifier, "propertyID");
        return value != null && "wikidata".equalsIgnoreCase(property) ? "wd:" + value : value;
    }
}
