package dev.onrecord.endpoint.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells by Accept whether a client would rather have events than one answer. */
final class AcceptedStream {

    private static final String EVENTS = "text/event-stream";
    private static final List<String> ANSWERS = List.of("application/graphql-response+json", "application/json");

    private AcceptedStream() {}

    /** Named, and above JSON. Ranges count for neither. */
    static boolean isPreferred(List<String> accept) {
        double events = 0;
        double answers = 0;
        for (String range : ranges(accept)) {
            String type = range.split(";", 2)[0].strip();
            if (type.equals(EVENTS)) {
                events = Math.max(events, quality(range));
            } else if (ANSWERS.contains(type)) {
                answers = Math.max(answers, quality(range));
            }
        }
        return events > answers;
    }

    private static List<String> ranges(List<String> accept) {
        List<String> ranges = new ArrayList<>();
        accept.forEach(
                line -> ranges.addAll(List.of(line.toLowerCase(Locale.ROOT).split(",", -1))));
        return ranges;
    }

    private static double quality(String range) {
        for (String parameter : range.split(";", -1)) {
            if (parameter.strip().startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.strip().substring(2));
                } catch (NumberFormatException broken) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
