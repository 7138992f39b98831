package dev.onrecord.archive;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the audit keeps of a thing, as JSON. Speakers in it stand as numbers, under {@code speaker} and {@code mergedInto}:
 * whoever serves them makes ids of these.
 */
final class AuditState {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final JsonObjectBuilder fields = JSON.createObjectBuilder();

    private AuditState() {}

    /** The metadata, and the hash of the text. */
    static String of(ArticleState article) {
        return new AuditState()
                .with("url", article.url())
                .with("title", article.title())
                .with("byline", article.byline())
                .with("publisher", article.publisher())
                .with("language", article.language())
                .with("publishedAt", article.publishedAt())
                .with("wordCount", article.wordCount())
                .with("contentHash", article.contentHash())
                .json();
    }

    static String of(Quote quote) {
        return new AuditState()
                .with("text", quote.text)
                .with("speaker", quote.speaker == null ? null : quote.speaker.requireId())
                .with("speakerName", quote.speaker == null ? null : quote.speaker.name)
                .with("kind", quote.kind)
                .with("attribution", quote.attribution)
                .json();
    }

    /** @param mergedInto the speaker that it is part of; null for a speaker of its own */
    static String of(Speaker speaker, Collection<String> aliases, @Nullable Long mergedInto) {
        AuditState state = new AuditState()
                .with("name", speaker.name)
                .with("kind", speaker.kind)
                .with("wikidataId", speaker.wikidataId)
                .with("mergedInto", mergedInto);
        state.fields.add("aliases", JSON.createArrayBuilder(aliases));
        return state.json();
    }

    private AuditState with(String name, @Nullable Object value) {
        if (value == null) {
            fields.addNull(name);
        } else if (value instanceof Long number) {
            fields.add(name, number);
        } else if (value instanceof Integer number) {
            fields.add(name, number);
        } else {
            fields.add(name, value.toString());
        }
        return this;
    }

    private String json() {
        return fields.build().toString();
    }
}
