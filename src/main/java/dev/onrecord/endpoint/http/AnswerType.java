package dev.onrecord.endpoint.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In what an answer is written; the two differ in what the status tells. */
enum AnswerType {
    /** A status of 400 and more says that nothing was executed. */
    GRAPHQL_RESPONSE("application", "graphql-response+json"),

    /** For old clients: 200 for whatever was understood. */
    JSON("application", "json");

    private final String type;
    private final String subtype;

    AnswerType(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    String contentType() {
        return type + "/" + subtype + "; charset=utf-8";
    }

    int status(int refused, boolean understood) {
        return this == JSON && understood ? 200 : refused;
    }

    /** What the client likes best, plain JSON if it does not care; empty if it likes neither. */
    static Optional<AnswerType> acceptable(List<String> accept) {
        List<Range> ranges = new ArrayList<>();
        accept.forEach(line -> Arrays.stream(line.split(","))
                .flatMap(one -> Range.read(one).stream())
                .forEach(ranges::add));
        if (ranges.isEmpty() && accept.stream().allMatch(String::isBlank)) {
            return Optional.of(JSON);
        }
        Range response = GRAPHQL_RESPONSE.best(ranges);
        Range json = JSON.best(ranges);
        if (response.quality() > json.quality()
                || response.quality() == json.quality() && response.quality() > 0 && response.specificity() == 2) {
            return Optional.of(GRAPHQL_RESPONSE);
        }
        return json.quality() > 0 ? Optional.of(JSON) : Optional.empty();
    }

    /** The most specific range decides. */
    private Range best(List<Range> ranges) {
        Range best = new Range("", "", 0);
        int specificity = -1;
        for (Range range : ranges) {
            if (range.has(this) && range.specificity() > specificity) {
                best = range;
                specificity = range.specificity();
            }
        }
        return best;
    }

    private record Range(String type, String subtype, double quality) {

        static Optional<Range> read(String text) {
            String[] parts = text.trim().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
            String[] names = parts[0].split("/", 2);
            if (names.length < 2) {
                return Optional.empty();
            }
            double quality = 1;
            for (int i = 1; i < parts.length; i++) {
                String[] parameter = parts[i].split("\\s*=\\s*", 2);
                String value = parameter.length < 2 ? "" : parameter[1].replace("\"", "");
                if (parameter[0].equals("charset") && !value.equals("utf-8") && !value.equals("utf8")) {
                    return Optional.of(new Range(names[0], names[1], 0));
                }
                quality = parameter[0].equals("q") ? quality(value) : quality;
            }
            return Optional.of(new Range(names[0], names[1], quality));
        }

        private static double quality(String value) {
            try {
                double quality = Double.parseDouble(value);
                return quality >= 0 && quality <= 1 ? quality : 0;
            } catch (NumberFormatException none) {
                return 0;
            }
        }

        int specificity() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
        }

        boolean has(AnswerType answer) {
            return (type.equals("*") || type.equals(answer.type))
                    && (subtype.equals("*") || subtype.equals(answer.subtype));
        }
    }
}
