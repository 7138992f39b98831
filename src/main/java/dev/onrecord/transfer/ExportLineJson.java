package dev.onrecord.transfer;

import dev.onrecord.archive.ArticleRow;
import dev.onrecord.archive.AuditEntryRow;
import dev.onrecord.archive.ExportRepository.IdentifiedLocation;
import dev.onrecord.archive.ExportRepository.IdentifiedSpeaker;
import dev.onrecord.archive.ExportRepository.NamedLocation;
import dev.onrecord.archive.ExportRepository.NamedSpeaker;
import dev.onrecord.archive.ExportRepository.SpeakerText;
import dev.onrecord.archive.LocationRow;
import dev.onrecord.archive.QuoteRow;
import dev.onrecord.archive.SpeakerRow;
import dev.onrecord.archive.Table;
import dev.onrecord.transfer.format.StoredArticle;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes our JSON Lines: those of an export, and those of articles alone, which are the same without {@code stored}. */
final class ExportLineJson {

    private final JsonGeneratorFactory generators = JsonProvider.provider().createGeneratorFactory(Map.of());

    private String line(@Nullable ExportedLine type, Consumer<JsonGenerator> fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = generators.createGenerator(line)) {
            json.writeStartObject();
            if (type != null) {
                json.write("type", type.type());
            }
            fields.accept(json);
            json.writeEnd();
        }
        return line.append('\n').toString();
    }

    String head(Map<Table, Long> highest) {
        return line(ExportedLine.ARCHIVE, json -> {
            json.write("version", ExportedLine.VERSION).writeStartObject("ids");
            ExportedLine.TABLES.forEach((name, table) -> {
                long id = highest.getOrDefault(table, 0L);
                if (id > 0) {
                    json.write(name, id);
                }
            });
            json.writeEnd();
        });
    }

    String end(long articles) {
        return line(ExportedLine.END, json -> json.write("articles", articles));
    }

    String location(IdentifiedLocation identified) {
        LocationRow location = identified.location();
        return line(ExportedLine.LOCATION, json -> {
            json.write("id", location.id()).write("identity", identified.identity());
            json.write("name", location.name()).write("kind", location.kind().name());
            text(json, "countryCode", location.countryCode());
            if (location.latitude() != null) {
                json.write("latitude", location.latitude());
            }
            if (location.longitude() != null) {
                json.write("longitude", location.longitude());
            }
            id(
                    json,
                    "geonamesId",
                    location.geonamesId() == null ? null : location.geonamesId().longValue());
            id(json, "parent", location.parentId());
        });
    }

    String speaker(IdentifiedSpeaker identified, List<String> aliases) {
        SpeakerRow speaker = identified.speaker();
        return line(ExportedLine.SPEAKER, json -> {
            json.write("id", speaker.id()).write("identity", identified.identity());
            json.write("name", speaker.name()).write("kind", speaker.kind().name());
            text(json, "wikidataId", speaker.wikidataId());
            id(json, "mergedInto", identified.mergedInto());
            if (identified.edited()) {
                json.write("edited", true);
            }
            texts(json, "aliases", aliases);
        });
    }

    String auditEntry(AuditEntryRow entry) {
        return line(ExportedLine.AUDIT_ENTRY, json -> {
            json.write("id", entry.id()).write("happenedAt", entry.happenedAt().toString());
            json.write("actor", entry.actor()).write("action", entry.action().name());
            json.write("node", entry.nodeKey());
            text(json, "before", entry.before());
            text(json, "after", entry.after());
        });
    }

    /** As anybody writes an article with its quotes. */
    String article(StoredArticle stored) {
        return line(null, json -> input(json, stored));
    }

    /**
     * What an export says of how an article is stored.
     *
     * @param mentions whom each quote names, by quote
     * @param names what it calls its speakers
     * @param roles what offices it gives them
     * @param locations where it names its locations
     */
    record Links(
            Map<Long, List<NamedSpeaker>> mentions,
            List<SpeakerText> names,
            List<SpeakerText> roles,
            List<NamedLocation> locations) {}

    String article(StoredArticle stored, Links links) {
        return line(ExportedLine.ARTICLE, json -> {
            input(json, stored);
            ArticleRow article = stored.article();
            json.writeStartObject("stored").write("id", article.id());
            json.write("createdAt", article.createdAt().toString());
            json.write("updatedAt", article.updatedAt().toString());
            json.writeStartArray("quotes");
            stored.quotes().forEach(quote -> storedQuote(json, quote, stored, links));
            json.writeEnd();
            speakers(json, links);
            locations(json, links.locations());
            json.writeEnd();
        });
    }

    private static void input(JsonGenerator json, StoredArticle stored) {
        ArticleRow article = stored.article();
        text(json, "url", article.url());
        json.write("title", article.title());
        text(json, "byline", article.byline());
        text(json, "publisher", article.publisher());
        json.write("language", article.language());
        text(
                json,
                "publishedAt",
                article.publishedAt() == null ? null : article.publishedAt().toString());
        json.write("body", stored.body());
        json.writeStartArray("quotes");
        stored.quotes().forEach(quote -> quote(json, quote, stored));
        json.writeEnd();
        texts(
                json,
                "locations",
                stored.locations().values().stream().map(LocationRow::name).toList());
    }

    private static void quote(JsonGenerator json, QuoteRow quote, StoredArticle stored) {
        json.writeStartObject()
                .write("text", quote.text())
                .write("kind", quote.kind().name());
        json.write("start", quote.start()).write("end", quote.end());
        SpeakerRow speaker =
                quote.speakerId() == null ? null : stored.speakers().get(quote.speakerId());
        text(json, "speaker", speaker == null ? null : speaker.name());
        text(json, "speakerMention", quote.speakerMention());
        text(json, "cue", quote.cue());
        json.write("confidence", quote.confidence());
        texts(
                json,
                "locations",
                locationsOf(quote, stored).stream()
                        .map(id -> stored.locations().get(id))
                        .filter(location -> location != null)
                        .map(LocationRow::name)
                        .toList());
        json.writeEnd();
    }

    private static List<Long> locationsOf(QuoteRow quote, StoredArticle stored) {
        return stored.quoteLocations().getOrDefault(quote.id(), List.of());
    }

    private static void storedQuote(JsonGenerator json, QuoteRow quote, StoredArticle stored, Links links) {
        json.writeStartObject().write("id", quote.id());
        id(json, "speaker", quote.speakerId());
        json.write("attribution", quote.attribution().name()).write("context", quote.context());
        List<Long> locations = locationsOf(quote, stored);
        if (!locations.isEmpty()) {
            json.writeStartArray("locations");
            locations.forEach(json::write);
            json.writeEnd();
        }
        List<NamedSpeaker> mentions = links.mentions().getOrDefault(quote.id(), List.of());
        if (!mentions.isEmpty()) {
            json.writeStartArray("mentions");
            for (NamedSpeaker mention : mentions) {
                json.writeStartObject().write("identity", mention.identity());
                id(json, "speaker", mention.speakerId());
                json.writeEnd();
            }
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void speakers(JsonGenerator json, Links links) {
        Map<Long, List<String>> names = bySpeaker(links.names());
        Map<Long, List<String>> roles = bySpeaker(links.roles());
        json.writeStartArray("speakers");
        names.forEach((speaker, called) -> {
            json.writeStartObject().write("id", speaker);
            texts(json, "names", called);
            texts(json, "roles", roles.getOrDefault(speaker, List.of()));
            json.writeEnd();
        });
        json.writeEnd();
    }

    private static Map<Long, List<String>> bySpeaker(List<SpeakerText> texts) {
        Map<Long, List<String>> bySpeaker = new LinkedHashMap<>();
        texts.forEach(text -> bySpeaker
                .computeIfAbsent(text.speakerId(), id -> new ArrayList<>())
                .add(text.text()));
        return bySpeaker;
    }

    private static void locations(JsonGenerator json, List<NamedLocation> named) {
        json.writeStartArray("locations");
        for (NamedLocation location : named) {
            json.writeStartObject().write("id", location.locationId()).writeStartArray("mentions");
            for (int i = 0; i < location.starts().size(); i++) {
                json.writeStartObject().write("start", location.starts().get(i));
                json.write("end", location.ends().get(i)).writeEnd();
            }
            json.writeEnd().writeEnd();
        }
        json.writeEnd();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.write(name, value);
        }
    }

    private static void id(JsonGenerator json, String name, @Nullable Long value) {
        if (value != null) {
            json.write(name, value);
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeStartArray(name);
            values.forEach(json::write);
            json.writeEnd();
        }
    }
}
