package dev.onrecord.transfer.format;

import dev.onrecord.ingest.PageDate;
import dev.onrecord.ingest.PlainText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What other systems say of an article beside its text. It is taken as far as it can be used, and left out where it
 * cannot: they are many, none of them wrote for us, and the text is worth more than its date.
 */
final class Foreign {

    private static final int MAX_URL = 2000;
    private static final int MAX_LANGUAGE = 35;
    private static final int MAX_NAME = 300;
    private static final int MAX_LINE = 1000;
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,15}[\\s/>]|&[a-zA-Z]{2,8};|&#");
    private static final Set<String> LANGUAGES = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

    private Foreign() {}

    /** An absolute web address, or null. */
    static @Nullable String url(@Nullable String text) {
        String url = text == null ? "" : text.strip();
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null && url.length() <= MAX_URL ? url : null;
        } catch (URISyntaxException malformed) {
            return null;
        }
    }

    /** The name of the site that a web address leads to, or null. */
    static @Nullable String site(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String host = URI.create(url).getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** A BCP 47 tag of a language that there is, or null; an underscore counts as a hyphen. */
    static @Nullable String language(@Nullable String text) {
        if (text == null || text.length() > MAX_LANGUAGE) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(text.strip().replace('_', '-'));
        String language = locale.getLanguage();
        return language.length() == 3 || LANGUAGES.contains(language) ? locale.toLanguageTag() : null;
    }

    static @Nullable Instant date(@Nullable String text) {
        return text == null ? null : PageDate.parse(text);
    }

    /** A name of a body or person, on one line. */
    static @Nullable String name(@Nullable String text) {
        return line(text, MAX_NAME);
    }

    /** A title or a byline, without markup, on one line. */
    static @Nullable String line(@Nullable String text) {
        return line(text == null || !isMarkup(text) ? text : Jsoup.parse(text).text(), MAX_LINE);
    }

    /** Names of authors as they stand under a title. */
    static @Nullable String byline(@Nullable String text) {
        String line = line(text);
        return line == null ? null : line(line.replaceFirst("(?i)^by(?::|\\s)\\s*", ""));
    }

    private static @Nullable String line(@Nullable String text, int maxLength) {
        String line = text == null ? "" : PlainText.normalizeLine(text);
        return line.isEmpty() || line.length() > maxLength ? null : line;
    }

    /** Whether a text that nobody calls HTML is so all the same. */
    static boolean isMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** A piece of HTML as a page that holds nothing but the article. */
    static String page(String html) {
        return html.regionMatches(true, 0, "<!doctype", 0, 9) || html.regionMatches(true, 0, "<html", 0, 5)
                ? html
                : "<article>" + html + "</article>";
    }
}
