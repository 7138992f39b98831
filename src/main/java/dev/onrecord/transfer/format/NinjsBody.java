package dev.onrecord.transfer.format;

import static dev.onrecord.transfer.format.JsonNodes.text;

import jakarta.json.JsonObject;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One of the forms that the text of an item has: plain goes before HTML, and the main one before others. */
record NinjsBody(String role, boolean isHtml, String value) {

    static final Comparator<NinjsBody> BEST = Comparator.comparing((NinjsBody body) -> !body.isHtml())
            .thenComparing(NinjsBody::isMain)
            .thenComparing(body -> body.value().length());

    /** Null where it is empty, or written in something else, such as NITF. */
    static @Nullable NinjsBody of(JsonObject body) {
        String value = text(body, "value");
        String told = text(NinjsItem.any(body, "contentType"));
        String type = told == null ? "" : told;
        if (value == null || !(type.isEmpty() || type.contains("html") || type.startsWith("text/plain"))) {
            return null;
        }
        boolean html = type.contains("html") || type.isEmpty() && Foreign.isMarkup(value);
        return new NinjsBody(NinjsItem.role(body, "role"), html, value);
    }

    private boolean isMain() {
        return role.equals("main");
    }
}
