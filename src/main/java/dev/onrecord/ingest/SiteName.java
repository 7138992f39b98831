package dev.onrecord.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the name of the site off a page's title. */
final class SiteName {

    private static final String SEPARATOR = "\\s*(?:\\s[-–—|·:»]|[|»])\\s+";

    /** What stands before and behind the last separator. */
    private static final Pattern LAST_PART = Pattern.compile("(.{15,})" + SEPARATOR + "(\\S.{0,39})", Pattern.DOTALL);

    private SiteName() {}

    /** {@code title} without {@code site} before or behind it. */
    static String cut(String title, @Nullable String site) {
        if (site == null || site.isBlank()) {
            return title;
        }
        String name = Pattern.quote(site);
        String cut = title.replaceFirst("(?i)" + SEPARATOR + name + "$", "")
                .replaceFirst("(?i)^" + name + "\\s*[-–—|:]\\s+", "");
        return cut.isBlank() ? title : cut;
    }

    /** {@code title} without a last part that looks like a site's name: the page does not tell the name itself. */
    static String cutGuessed(String title) {
        Matcher matcher = LAST_PART.matcher(title);
        return matcher.matches() ? matcher.group(1).strip() : title;
    }
}
