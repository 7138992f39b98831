package dev.onrecord.transfer;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.archive.error.DomainException;
import dev.onrecord.ingest.ArticleIngest;
import dev.onrecord.transfer.format.ArticleDocument;
import dev.onrecord.transfer.format.ArticleJson;
import dev.onrecord.transfer.format.ArticlePart;
import dev.onrecord.transfer.format.ForeignFormat;
import dev.onrecord.transfer.format.SubmittedArticle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and checks articles as they stand in files of any format. Thread safe; whatever is in them, it answers. */
@ApplicationScoped
class ArticleParsing {

    private final ArticleJson json = new ArticleJson();
    private final Map<ForeignFormat, ArticleDocument> documents = new EnumMap<>(ForeignFormat.class);
    private final ArticleIngest ingest;

    ArticleParsing(ArticleIngest ingest) {
        this.ingest = ingest;
        for (ForeignFormat format : ForeignFormat.values()) {
            documents.put(format, format.document());
        }
    }

    /** A line of an export, whatever it says, or the article that is meant. */
    List<ImportEntry> parse(RawArticle raw) {
        Origin origin = raw.origin();
        if (raw.isTooLarge()) {
            String reason = "text: has " + raw.size() + " bytes; at most "
                    + raw.format().maxSize() + " are taken";
            return List.of(ImportEntry.rejected(origin, null, "text", reason));
        }
        String text;
        try {
            text = Utf8.decode(raw.bytes());
        } catch (BadInputException garbled) {
            String lossy = new String(raw.bytes(), StandardCharsets.UTF_8);
            return List.of(ImportEntry.rejected(origin, lossy, garbled.field(), String.valueOf(garbled.getMessage())));
        }
        return parse(raw.format(), origin, text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private List<ImportEntry> parse(ArticleFormat format, Origin origin, String text) {
        return switch (format) {
            case TEXT -> List.of(article(origin, null, () -> SubmittedArticle.ofText(text)));
            case HTML -> List.of(article(origin, null, () -> SubmittedArticle.ofHtml(text)));
            case JSONL -> List.of(line(origin, text));
            case NINJS, JSONLD, FEED, QUOTEBANK -> foreign(format, origin, text);
        };
    }

    private ImportEntry line(Origin origin, String text) {
        try {
            JsonObject object = json.object(text);
            return ExportedLine.find(object).isPresent()
                    ? ImportEntry.exported(origin, text, object)
                    : article(origin, text, () -> json.readWithFindings(object));
        } catch (BadInputException wrong) {
            return ImportEntry.rejected(origin, text, wrong.field(), String.valueOf(wrong.getMessage()));
        }
    }

    /** The article of a line of an export, as anybody's. */
    ImportEntry plain(ImportEntry exported) {
        JsonObject object = Objects.requireNonNull(exported.exported());
        return article(exported.origin(), exported.text(), () -> json.readWithFindings(object));
    }

    private List<ImportEntry> foreign(ArticleFormat format, Origin origin, String text) {
        try {
            List<ArticlePart> parts =
                    Objects.requireNonNull(documents.get(format.foreign())).read(text);
            String shown = parts.size() == 1 ? text : null;
            return parts.stream()
                    .map(part -> article(origin, shown, part::read))
                    .toList();
        } catch (BadInputException wrong) {
            return List.of(ImportEntry.rejected(origin, text, wrong.field(), String.valueOf(wrong.getMessage())));
        }
    }

    private ImportEntry article(Origin origin, @Nullable String text, Supplier<SubmittedArticle> reading) {
        try {
            SubmittedArticle given = reading.get();
            return ImportEntry.article(origin, text, ingest.check(given.submission(), given.findings()));
        } catch (DomainException wrong) {
            return ImportEntry.rejected(origin, text, wrong.field(), String.valueOf(wrong.getMessage()));
        } catch (RuntimeException fault) {
            String reason = "cannot be read by a fault of this program, which please report: " + fault;
            return ImportEntry.rejected(origin, text, null, reason);
        }
    }
}
