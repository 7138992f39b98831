package dev.onrecord.transfer.format;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** The formats of other systems. */
public enum ForeignFormat {
    /** IPTC ninjs 2.x and 3.x. */
    NINJS,
    /** Articles of schema.org as JSON-LD, our export among them. */
    JSON_LD,
    /** RSS and Atom. */
    FEED,
    /** Quotebank by quotation and by article. */
    QUOTEBANK;

    /**
     * What a file is.
     *
     * @param isByLine whether each line is a document of its own; else all of the file is one
     */
    public record Detected(ForeignFormat format, boolean isByLine) {}

    /** A reader of this format, which may be used from many threads. */
    public ArticleDocument document() {
        return switch (this) {
            case NINJS -> new NinjsDocument(InstantSource.system());
            case JSON_LD -> new JsonLdDocument();
            case FEED -> new FeedDocument();
            case QUOTEBANK -> new QuotebankDocument();
        };
    }

    /**
     * What a file looks like; empty where it is of none of these formats.
     *
     * @param name of the file, or what it is called by where it has none
     * @param head how its text begins; it may be cut off anywhere, and a few thousand characters are enough
     */
    public static Optional<Detected> detect(String name, String head) {
        String text = head.startsWith("\ufeff") ? head.substring(1).stripLeading() : head.stripLeading();
        Optional<ForeignFormat> told = ofContent(text).or(() -> ofName(name));
        return told.map(format -> new Detected(format, format.isByLine(text)));
    }

    /** Whether a file that begins so has a document on each line. */
    public boolean isByLine(String head) {
        return switch (this) {
            case FEED -> false;
            case QUOTEBANK -> true;
            case NINJS, JSON_LD -> new JsonHead(head.stripLeading()).isByLine();
        };
    }

    private static Optional<ForeignFormat> ofContent(String text) {
        if (text.startsWith("<")) {
            return MarkupHead.isFeed(text) ? Optional.of(FEED) : Optional.empty();
        }
        return text.startsWith("{") || text.startsWith("[") ? new JsonHead(text).format() : Optional.empty();
    }

    /** What looks like nothing is what its name says; HTML and our own JSON are known by others. */
    private static Optional<ForeignFormat> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "jsonld" -> Optional.of(JSON_LD);
            case "rss", "atom", "rdf" -> Optional.of(FEED);
            case "ninjs" -> Optional.of(NINJS);
            default -> Optional.empty();
        };
    }
}
