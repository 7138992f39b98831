package dev.onrecord.transfer;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.transfer.format.ArticleJson;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what happens in an import as JSON. */
public final class TransferJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final ArticleJson articles = new ArticleJson();

    /** How far an import has come, or what it came to. */
    public JsonObject report(ImportReport report) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("articles", report.articles())
                .add("created", report.created())
                .add("updated", report.updated())
                .add("unchanged", report.unchanged())
                .add("rejected", report.rejected())
                .add("unreadable", report.unreadable())
                .add("bytes", report.bytes())
                .add("restored", report.restored());
        return json.add("leftOut", report.leftOut()).build();
    }

    /** What was left out, and why. */
    public JsonObject rejection(Rejection rejection, boolean withText) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("file", rejection.origin().file())
                .add("line", rejection.origin().line());
        add(json, "field", rejection.field());
        json.add("reason", rejection.reason());
        add(json, "text", withText ? rejection.text() : null);
        return json.build();
    }

    /**
     * A line of a rejects file: the object that was rejected, with the reason in a field {@code rejected} of its own, which an
     * import ignores; so it can be mended and imported again. What is no object stands in that field as {@code text}.
     */
    public String reject(Rejection rejection) {
        String text = rejection.text() == null ? "" : rejection.text().strip();
        if (!isObject(text)) {
            return "{\"rejected\":" + rejection(rejection, true) + "}";
        }
        String fields = text.substring(1).stripLeading();
        return "{\"rejected\":" + rejection(rejection, false) + (fields.startsWith("}") ? "" : ",")
                + fields.replace('\n', ' ').replace('\r', ' ');
    }

    private boolean isObject(String text) {
        try {
            articles.object(text);
            return true;
        } catch (BadInputException noObject) {
            return false;
        }
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
