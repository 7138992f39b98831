package dev.onrecord.transfer;

import dev.onrecord.transfer.format.ForeignFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written.
 *
 * @param byLine whether each line stands for itself; else the file is all one
 * @param isArray whether the lines are yet to be made, of the elements of an array
 */
record FileFormat(ArticleFormat format, boolean byLine, boolean isArray) {

    private static final int HEAD = 8192;

    /**
     * Of a file that begins so.
     *
     * @param told null to tell it by name and content
     * @param in must support marks and is left where it was
     */
    static FileFormat of(@Nullable ArticleFormat told, String name, InputStream in) throws IOException {
        in.mark(HEAD);
        String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        in.reset();
        FileFormat format = of(told, name, head, in);
        return head.replaceFirst("^\ufeff", "").stripLeading().startsWith("[") ? format.ofArray(in) : format;
    }

    private static FileFormat of(@Nullable ArticleFormat told, String name, String head, InputStream in)
            throws IOException {
        if (told != null) {
            ForeignFormat foreign = told.foreign();
            return new FileFormat(told, foreign == null ? told == ArticleFormat.JSONL : foreign.isByLine(head), false);
        }
        Optional<ForeignFormat.Detected> foreign = ForeignFormat.detect(name, head);
        if (foreign.isPresent()) {
            return new FileFormat(
                    ArticleFormat.of(foreign.get().format()), foreign.get().isByLine(), false);
        }
        Optional<ArticleFormat> named = ArticleFormat.ofName(name);
        ArticleFormat format = named.isPresent() ? named.get() : ArticleFormat.ofContent(in);
        return new FileFormat(format, format == ArticleFormat.JSONL, false);
    }

    /** In linked data the elements of an array may speak of one another: so it is read as one as long as that is possible. */
    private FileFormat ofArray(InputStream in) throws IOException {
        if (format != ArticleFormat.JSONLD) {
            boolean ninjs = format == ArticleFormat.NINJS;
            return new FileFormat(format, byLine || ninjs, ninjs);
        }
        in.mark(format.maxSize() + 1);
        byte[] document = in.readNBytes(format.maxSize() + 1);
        in.reset();
        boolean lines = byLine && isFirstLineAnArray(document);
        boolean tooLarge = document.length > format.maxSize();
        return new FileFormat(format, lines || tooLarge, !lines && tooLarge);
    }

    private static boolean isFirstLineAnArray(byte[] document) {
        int end = 0;
        int last = ' ';
        while (end < document.length && document[end] != '\n') {
            last = document[end] > ' ' ? document[end] : last;
            end++;
        }
        return end < document.length && last == ']';
    }
}
