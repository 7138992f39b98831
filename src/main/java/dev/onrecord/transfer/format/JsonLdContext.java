package dev.onrecord.transfer.format;

import jakarta.json.stream.JsonGenerator;
import java.util.List;

/**
 * The context of our JSON-LD, in line so that nothing need be fetched: schema.org for all that it has a word for, Web
 * Annotation for places in a text, and words of our own for how a quote was found.
 */
final class JsonLdContext {

    private static final List<String> ANNOTATION_TYPES =
            List.of("SpecificResource", "TextQuoteSelector", "TextPositionSelector");
    private static final List<String> ANNOTATION_WORDS = List.of("exact", "prefix", "suffix");
    private static final List<String> OUR_WORDS =
            List.of("kind", "speakerKind", "speakerMention", "cue", "confidence", "attribution");
    private static final List<String> ADDRESSES = List.of("url", "sameAs", "isPartOf");

    private JsonLdContext() {}

    static void write(JsonGenerator json) {
        json.writeStartObject("@context").write("@vocab", "https://schema.org/");
        json.write("oa", "http://www.w3.org/ns/oa#").write("onrecord", "urn:onrecord:");
        json.write("xsd", "http://www.w3.org/2001/XMLSchema#");
        ANNOTATION_TYPES.forEach(type -> json.write(type, "oa:" + type));
        ANNOTATION_WORDS.forEach(word -> json.write(word, "oa:" + word));
        OUR_WORDS.forEach(word -> json.write(word, "onrecord:" + word));
        json.write("selector", "oa:hasSelector");
        typed(json, "source", "oa:hasSource", "@id");
        typed(json, "start", "oa:start", "xsd:nonNegativeInteger");
        typed(json, "end", "oa:end", "xsd:nonNegativeInteger");
        ADDRESSES.forEach(word -> typed(json, word, "https://schema.org/" + word, "@id"));
        typed(json, "datePublished", "https://schema.org/datePublished", "https://schema.org/DateTime");
        json.writeEnd();
    }

    private static void typed(JsonGenerator json, String word, String id, String type) {
        json.writeStartObject(word).write("@id", id).write("@type", type).writeEnd();
    }
}
