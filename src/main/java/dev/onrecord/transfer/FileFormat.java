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
 */
record FileFormat(ArticleFormat format, boolean byLine) {

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
        if (told != null) {
            ForeignFormat foreign = told.foreign();
            return new FileFormat(told, foreign == null ? told == ArticleFormat.JSONL : foreign.isByLine(head));
        }
        Optional<ForeignFormat.Detected> foreign = ForeignFormat.detect(name, head);
        if (foreign.isPresent()) {
            return new FileFormat(
                    ArticleFormat.of(foreign.get().format()), foreign.get().isByLine());
        }
        Optional<ArticleFormat> named = ArticleFormat.ofName(name);
        ArticleFormat format = named.isPresent() ? named.get() : ArticleFormat.ofContent(in);
        return new FileFormat(format, format == ArticleFormat.JSONL);
    }
}
