package dev.onrecord.transfer.format;

import dev.onrecord.archive.QuoteKind;
import dev.onrecord.ingest.GivenQuote;
import dev.onrecord.ingest.PlainText;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of an article with its quotes at their places: the whole, or what can be put together from passages. */
final class QuotebankText {

    /** The passages keep the tags that their pages had. */
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");

    private final StringBuilder body = new StringBuilder();
    private final List<GivenQuote> quotes = new ArrayList<>();
    private final Set<List<Integer>> taken = new HashSet<>();

    private QuotebankText() {}

    /** Null where a quotation does not stand in the content, behind those before it: the content is cut into tokens. */
    static @Nullable QuotebankText whole(String content, List<JsonObject> quotations) {
        QuotebankText text = new QuotebankText();
        text.body.append(content);
        int cursor = 0;
        for (JsonObject quotation : quotations) {
            String words = quotation.getString("quotation");
            int start = content.indexOf(words, cursor);
            if (start < 0) {
                return null;
            }
            cursor = start + words.length();
            text.quote(words, start, quotation);
        }
        return text;
    }

    /** Each quotation between its contexts. Passages that overlap, as those of one paragraph do, become one. */
    static QuotebankText ofPassages(List<JsonObject> quotations) {
        QuotebankText text = new QuotebankText();
        quotations.forEach(text::append);
        return text;
    }

    private void append(JsonObject quotation) {
        String left = line(quotation, "leftContext");
        String words = line(quotation, "quotation");
        String right = line(quotation, "rightContext");
        String opening = left.isEmpty() ? "\"" : left + " \"";
        boolean closes = right.isEmpty() || ",.;:!?)".indexOf(right.charAt(0)) >= 0;
        String passage = opening + words + (closes ? "\"" : "\" ") + right;
        int shared = Overlap.length(body, passage);
        if (shared == 0 && !body.isEmpty()) {
            body.append("\n\n");
        }
        int start = body.length() - shared + opening.length();
        body.append(passage, shared, passage.length());
        quote(words, start, quotation);
    }

    private static String line(JsonObject quotation, String field) {
        String text = JsonNodes.text(quotation, field);
        String line =
                text == null ? "" : PlainText.normalizeLine(TAG.matcher(text).replaceAll(" "));
        return line.isEmpty() && text != null ? PlainText.normalizeLine(text) : line;
    }

    private void quote(String words, int start, JsonObject quotation) {
        int end = start + words.length();
        if (taken.add(List.of(start, end))) {
            QuotebankSpeaker speaker = QuotebankSpeaker.of(quotation, "globalTopSpeaker", "globalProbas");
            if (!quotation.containsKey("globalTopSpeaker")) {
                speaker = QuotebankSpeaker.of(quotation, "localTopSpeaker", "localProbas");
            }
            quotes.add(new GivenQuote(
                    words, QuoteKind.DIRECT, start, end, speaker.given(), null, null, speaker.confidence(), List.of()));
        }
    }

    String body() {
        return body.toString();
    }

    List<GivenQuote> quotes() {
        return quotes;
    }
}
