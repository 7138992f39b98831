package dev.onrecord.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes a file apart into its articles, holding one of them at a time, and of that no more than its format allows. */
public final class ArticleSplitter {

    private static final int BUFFER_SIZE = 1 << 16;

    private final String file;
    private final ArticleFormat format;
    private final boolean byLine;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int position;
    private int end;
    private long line;

    /** @param file the name that what comes out is told by */
    public ArticleSplitter(String file, ArticleFormat format, InputStream in) {
        this(file, format, format == ArticleFormat.JSONL, in);
    }

    /** @param byLine whether each line stands for itself; else the file is all one */
    ArticleSplitter(String file, ArticleFormat format, boolean byLine, InputStream in) {
        this.file = file;
        this.format = format;
        this.byLine = byLine;
        this.in = in;
    }

    /** The next article, or null behind the last. Blank lines are none. */
    public @Nullable RawArticle next() throws IOException {
        RawArticle article;
        do {
            if (!fill() && (byLine || line > 0)) {
                return null;
            }
            line++;
            article = read();
        } while (byLine && article.isBlank());
        return article;
    }

    private RawArticle read() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long size = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int stop = stop();
            ended = stop < end;
            int length = stop - position;
            kept.write(buffer, position, Math.min(length, room(kept)));
            size += length + (ended ? 1 : 0);
            position = ended ? stop + 1 : stop;
        }
        return new RawArticle(new Origin(file, line), format, kept.toByteArray(), size);
    }

    private int room(ByteArrayOutputStream kept) {
        return format.maxSize() - kept.size();
    }

    /** Where in the buffer the article ends, or the buffer. */
    private int stop() {
        int stop = position;
        while (stop < end && !(byLine && buffer[stop] == '\n')) {
            stop++;
        }
        return stop;
    }

    /** Whether there is anything left. */
    private boolean fill() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, in.read(buffer));
        }
        return position < end;
    }
}
