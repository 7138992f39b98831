package dev.onrecord.transfer.format;

import java.util.Locale;
import java.util.Set;

/** The beginning of a file of markup. */
final class MarkupHead {

    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf");

    private MarkupHead() {}

    /** Whether the first element is that of a feed; declarations and comments may stand in front. */
    static boolean isFeed(String text) {
        int at = 0;
        while (text.startsWith("<?", at) || text.startsWith("<!", at)) {
            String close = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : ">";
            int end = text.indexOf(close, at);
            if (end < 0) {
                return false;
            }
            at = blanksEnd(text, end + close.length());
        }
        return text.startsWith("<", at) && FEEDS.contains(localName(text, at + 1));
    }

    private static int blanksEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String localName(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        String name = text.substring(from, at);
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
