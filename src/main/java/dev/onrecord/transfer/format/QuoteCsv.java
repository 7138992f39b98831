package dev.onrecord.transfer.format;

import dev.onrecord.archive.ArticleRow;
import dev.onrecord.archive.LocationRow;
import dev.onrecord.archive.QuoteRow;
import dev.onrecord.archive.SpeakerRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One record a quote, by RFC 4180: UTF-8, lines end in CR LF. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front, as people open such files with one; who needs every character exports JSON.
 */
public final class QuoteCsv implements ArticleExport {

    private static final String HEADER =
            "quote_id,article_id,speaker_id,text,kind,speaker,speaker_kind,speaker_wikidata,"
                    + "speaker_mention,cue,confidence,attribution,start,end,article_url,article_title,publisher,published_at,locations";

    private static final String END = "\r\n";

    /** Beginnings of formulas, in their full-width forms too, and what spreadsheets skip in front of one. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    @Override
    public String header() {
        return HEADER + END;
    }

    @Override
    public String write(StoredArticle article) {
        return article.quotes().stream().map(quote -> line(article, quote)).collect(Collectors.joining());
    }

    private static String line(StoredArticle stored, QuoteRow quote) {
        SpeakerRow speaker =
                quote.speakerId() == null ? null : stored.speakers().get(quote.speakerId());
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(quote.id()),
                String.valueOf(quote.articleId()),
                number(quote.speakerId()),
                text(quote.text())));
        cells.add(quote.kind().name());
        cells.add(text(speaker == null ? null : speaker.name()));
        cells.add(speaker == null ? "" : speaker.kind().name());
        cells.add(text(speaker == null ? null : speaker.wikidataId()));
        cells.add(text(quote.speakerMention()));
        cells.add(text(quote.cue()));
        cells.add(String.valueOf(quote.confidence()));
        cells.add(quote.attribution().name());
        cells.add(String.valueOf(quote.start()));
        cells.add(String.valueOf(quote.end()));
        cells.addAll(articleCells(stored.article()));
        cells.add(text(locations(stored, quote)));
        return String.join(",", cells) + END;
    }

    private static List<String> articleCells(ArticleRow article) {
        return List.of(
                text(article.url()), text(article.title()), text(article.publisher()), number(article.publishedAt()));
    }

    private static String locations(StoredArticle stored, QuoteRow quote) {
        return stored.quoteLocations().getOrDefault(quote.id(), List.of()).stream()
                .map(id ->
                        stored.locations().getOrDefault(id, stored.containers().get(id)))
                .filter(Objects::nonNull)
                .map(LocationRow::name)
                .collect(Collectors.joining("; "));
    }

    private static String number(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String text(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String harmless = FORMULA.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        boolean plain = harmless.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
