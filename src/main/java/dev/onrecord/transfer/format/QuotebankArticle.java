package dev.onrecord.transfer.format;

import static dev.onrecord.transfer.format.JsonNodes.objects;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.ArticleSubmission;
import dev.onrecord.ingest.GivenFindings;
import dev.onrecord.ingest.GivenQuote;
import dev.onrecord.ingest.GivenSpeaker;
import dev.onrecord.ingest.PlainText;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of Quotebank by article: the quotations with the passages around them, which rarely are all of the text. */
record QuotebankArticle(JsonObject line) {

    /** Each may need a search through the text. */
    private static final int MAX_QUOTATIONS = 10_000;

    SubmittedArticle read() {
        List<JsonObject> quotations = quotations();
        String content = JsonNodes.text(line, "content");
        if (quotations.isEmpty()) {
            return withoutQuotes(content);
        }
        QuotebankText text = content == null ? null : QuotebankText.whole(content, quotations);
        return submitted(text == null ? QuotebankText.ofPassages(quotations) : text);
    }

    private List<JsonObject> quotations() {
        List<JsonObject> quotations = objects(line.get("quotations")).stream()
                .filter(quotation -> QuotebankDocument.words(quotation) != null)
                .sorted(Comparator.comparingInt(quotation -> JsonNodes.offset(quotation.get("quotationOffset"))))
                .toList();
        if (quotations.size() > MAX_QUOTATIONS) {
            throw new BadInputException(
                    "quotations", "has " + quotations.size() + " elements; at most " + MAX_QUOTATIONS + " are taken");
        }
        return quotations;
    }

    /** That nobody is quoted is a finding too. */
    private SubmittedArticle withoutQuotes(@Nullable String content) {
        if (content == null) {
            throw new BadInputException(
                    "quotations", "holds no quotation, and there is no content: nothing is to be had");
        }
        return article(content, JsonNodes.text(line, "title"), new GivenFindings(List.of(), List.of()));
    }

    private SubmittedArticle submitted(QuotebankText text) {
        GivenQuote first = text.quotes().get(0);
        String title = Foreign.line(JsonNodes.text(line, "title"));
        GivenSpeaker speaker = first.speaker();
        String words = PlainText.normalizeLine(String.valueOf(first.text()));
        return article(
                text.body(),
                title == null ? QuotebankDocument.title(words, speaker == null ? null : speaker.name()) : title,
                new GivenFindings(text.quotes(), List.of()));
    }

    private SubmittedArticle article(String body, @Nullable String title, GivenFindings findings) {
        String url = Foreign.url(JsonNodes.text(line, "url"));
        return new SubmittedArticle(
                JsonNodes.id(line.get("articleID")),
                new ArticleSubmission(
                        url,
                        Foreign.line(title),
                        null,
                        Foreign.site(url),
                        QuotebankSpeaker.LANGUAGE,
                        QuotebankSpeaker.date(line),
                        body,
                        null),
                findings);
    }
}
