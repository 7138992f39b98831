package dev.onrecord.transfer.format;

import dev.onrecord.archive.QuoteKind;
import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.ArticleSubmission;
import dev.onrecord.ingest.GivenFindings;
import dev.onrecord.ingest.GivenQuote;
import dev.onrecord.ingest.PlainText;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The lines of Quotebank, in both of its versions.
 *
 * <p>In the one by article, a line is an article. In the one by quotation, a line becomes one article that holds the
 * quotation and its speaker, and below the addresses of all articles that carry it. Its own address is that of the
 * earliest, with the id of the quotation as fragment: it leads readers to the source, and does not make the next quotation
 * of that source replace this one.
 */
public final class QuotebankDocument implements ArticleDocument {

    /** Of some quotations there are thousands. */
    private static final int MAX_ADDRESSES = 100;

    private static final int MAX_TITLE = 120;

    private final JsonText json = new JsonText();

    @Override
    public List<ArticlePart> read(String text) {
        if (json.parse(text) instanceof JsonObject line) {
            if (line.containsKey("quotations") || line.containsKey("articleID")) {
                return List.of(new QuotebankArticle(line)::read);
            }
            String words = words(line);
            if (words != null) {
                return List.of(() -> quotation(line, words));
            }
        }
        throw new BadInputException("quotation", "is missing, and so is quotations: this is no line of Quotebank");
    }

    private static SubmittedArticle quotation(JsonObject line, String words) {
        QuotebankSpeaker speaker = QuotebankSpeaker.of(line, "speaker", "probas");
        return new SubmittedArticle(
                JsonNodes.id(line.get("quoteID")),
                submission(line, words, speaker.name()),
                new GivenFindings(List.of(quote(words, speaker)), List.of()));
    }

    private static ArticleSubmission submission(JsonObject line, String words, @Nullable String speaker) {
        List<String> urls = urls(line);
        String url = url(line, urls);
        return new ArticleSubmission(
                url,
                title(words, speaker),
                null,
                Foreign.site(url),
                QuotebankSpeaker.LANGUAGE,
                QuotebankSpeaker.date(line),
                body(words, speaker, urls),
                null);
    }

    /** Behind the mark that the body begins with. */
    private static GivenQuote quote(String words, QuotebankSpeaker speaker) {
        String name = speaker.name();
        return new GivenQuote(
                words,
                QuoteKind.DIRECT,
                1,
                1 + words.length(),
                speaker.given(),
                name,
                null,
                speaker.confidence(),
                List.of());
    }

    /** What is said, on one line; null where nothing is. */
    static @Nullable String words(JsonObject quotation) {
        String text = JsonNodes.text(quotation, "quotation");
        String words = text == null ? "" : PlainText.normalizeLine(text);
        return words.isEmpty() ? null : words;
    }

    private static List<String> urls(JsonObject line) {
        return JsonNodes.values(line.get("urls")).stream()
                .map(url -> Foreign.url(JsonNodes.text(url)))
                .filter(Objects::nonNull)
                .limit(MAX_ADDRESSES)
                .toList();
    }

    private static @Nullable String url(JsonObject line, List<String> urls) {
        String id = JsonNodes.text(line, "quoteID");
        if (urls.isEmpty() || id == null) {
            return null;
        }
        return Foreign.url(urls.get(0).replaceFirst("#.*", "") + "#" + id);
    }

    private static String body(String words, @Nullable String speaker, List<String> urls) {
        String said = '“' + words + '”' + (speaker == null ? "" : " — " + speaker);
        return urls.isEmpty() ? said : said + "\n\n" + String.join("\n", urls);
    }

    /** Who, and how the quotation begins. */
    static String title(String words, @Nullable String speaker) {
        int end = words.length() <= MAX_TITLE ? words.length() : words.offsetByCodePoints(0, MAX_TITLE / 2);
        int space = words.lastIndexOf(' ', end);
        String start = end == words.length() ? words : words.substring(0, space > 0 ? space : end) + " …";
        return (speaker == null ? "" : speaker + ": ") + '“' + start + '”';
    }
}
