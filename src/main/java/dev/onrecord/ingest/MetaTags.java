package dev.onrecord.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by name; pages write {@code name} and {@code property} as they like. */
final class MetaTags {

    private final Map<String, String> contents = new HashMap<>();

    MetaTags(Document document) {
        for (Element meta : document.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String attribute : new String[] {"property", "name", "http-equiv"}) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty() && !isProfile(name, content)) {
                    contents.putIfAbsent(name, content);
                }
            }
        }
    }

    /** The content of the first of {@code names} that the page has. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            String content = contents.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    /** {@code article:author} is the address of a profile as often as a name. */
    private static boolean isProfile(String name, String content) {
        return name.endsWith("author") && content.contains("://");
    }
}
