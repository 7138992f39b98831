package dev.onrecord.extract.attribution;

import dev.onrecord.text.Span;
import java.util.Locale;

/** How a mention is shown. */
public final class Mentions {

    private Mentions() {}

    /** The words of the mention. */
    public static String textOf(Subject subject, Reading reading) {
        Span span = reading.document().spanOf(subject.from(), subject.to());
        return oneLine(span.of(reading.document().text()));
    }

    static String withoutArticle(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String article : new String[] {"the ", "a ", "an "}) {
            if (lower.startsWith(article)) {
                return text.substring(article.length());
            }
        }
        return text;
    }

    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ').replace('\r', ' ');
    }
}
