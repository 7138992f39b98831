package dev.onrecord.transfer;

import dev.onrecord.ingest.ArticleReader;
import dev.onrecord.transfer.format.ForeignFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How articles are written in a file. */
public enum ArticleFormat {
    /** The file is the plain text of one article. */
    TEXT(ArticleReader.MAX_BODY_SIZE),
    /** The file is the web page of one article. */
    HTML(ArticleReader.MAX_HTML_SIZE),
    /** Each line is a JSON object with the fields of the API's ArticleInput, escapes included. */
    JSONL(2 * ArticleReader.MAX_HTML_SIZE),
    /** IPTC ninjs 2.x and 3.x. */
    NINJS(ForeignFormat.NINJS),
    /** Articles of schema.org as JSON-LD. */
    JSONLD(ForeignFormat.JSON_LD),
    /** RSS and Atom. */
    FEED(ForeignFormat.FEED),
    /** Quotebank by quotation and by article. */
    QUOTEBANK(ForeignFormat.QUOTEBANK);

    private static final int FARTHEST_LOOK = 8192;

    private final int maxSize;
    private final @Nullable ForeignFormat foreign;

    ArticleFormat(int maxSize) {
        this.maxSize = maxSize;
        this.foreign = null;
    }

    ArticleFormat(ForeignFormat foreign) {
        this.maxSize = 2 * ArticleReader.MAX_HTML_SIZE;
        this.foreign = foreign;
    }

    /** Null for our own. */
    @Nullable
    ForeignFormat foreign() {
        return foreign;
    }

    static ArticleFormat of(ForeignFormat foreign) {
        return Arrays.stream(values())
                .filter(format -> format.foreign == foreign)
                .findFirst()
                .orElseThrow();
    }

    /** Bytes of one article at most, or of a document that holds several. */
    public int maxSize() {
        return maxSize;
    }

    /** As the ending of a file's name has it; empty where it tells nothing. */
    public static Optional<ArticleFormat> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt" -> Optional.of(TEXT);
            case "html", "htm" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(JSONL);
            default -> Optional.empty();
        };
    }

    /** As the first byte that is not blank has it; {@code in} must support marks and is left where it was. */
    public static ArticleFormat ofContent(InputStream in) throws IOException {
        in.mark(FARTHEST_LOOK);
        int first = in.read();
        for (int i = 2; i < FARTHEST_LOOK && isBlank(first); i++) {
            first = in.read();
        }
        in.reset();
        return switch (first) {
            case '{', -1 -> JSONL;
            case '<' -> HTML;
            default -> TEXT;
        };
    }

    /** White space, or a byte of the byte order mark. */
    private static boolean isBlank(int value) {
        return value >= 0 && value <= ' ' || value == 0xef || value == 0xbb || value == 0xbf;
    }
}
