package dev.onrecord.transfer;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is in files, one article or document after another: of folders all files in order of their names, hidden ones left out;
 * of compressed files what was compressed.
 */
public final class SourceFiles implements AutoCloseable {

    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final int BUFFER_SIZE = 1 << 16;

    private final Deque<String> names;
    private final @Nullable ArticleFormat format;
    private final InputStream standardInput;
    private final AtomicLong bytesRead = new AtomicLong();
    private String name = "";
    private @Nullable InputStream in;
    private @Nullable ArticleSplitter articles;

    /** @param format of all of them; null to tell it by name and content */
    public SourceFiles(List<String> names, @Nullable ArticleFormat format, InputStream standardInput) {
        this.names = new ArrayDeque<>(names);
        this.format = format;
        this.standardInput = standardInput;
    }

    /** How many bytes there will be; 0 where that is not known. */
    public static long size(List<String> names) throws IOException {
        long size = 0;
        for (String name : names) {
            Path path = Path.of(name);
            if (name.equals(STANDARD_INPUT) || !(Files.isRegularFile(path) || Files.isDirectory(path))) {
                return 0;
            }
            try (Stream<Path> files = Files.walk(path)) {
                size += files.filter(SourceFiles::isShown).map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
            } catch (UncheckedIOException unreadable) {
                return 0;
            }
        }
        return size;
    }

    private static boolean isShown(Path file) {
        Path last = file.getFileName();
        return last == null || !last.toString().startsWith(".") || last.toString().startsWith("..");
    }

    /** Bytes of the files that were read so far, as they lie on the disk. */
    public long bytesRead() {
        return bytesRead.get();
    }

    /** The next article or document, or null behind the last. After a failure it goes on with the next file. */
    @Nullable
    RawArticle next() throws UnreadableFileException {
        try {
            RawArticle article = articles == null ? null : articles.next();
            while (article == null) {
                close();
                String next = nextFile();
                if (next == null) {
                    return null;
                }
                article = open(next).next();
            }
            return article;
        } catch (IOException unreadable) {
            articles = null;
            throw new UnreadableFileException(name, unreadable);
        }
    }

    private @Nullable String nextFile() throws IOException {
        String next = names.poll();
        while (next != null && !next.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(next))) {
            name = next;
            try (Stream<Path> files = Files.list(Path.of(next))) {
                List<String> within =
                        files.filter(SourceFiles::isShown).map(Path::toString).sorted().toList();
                for (int i = within.size() - 1; i >= 0; i--) {
                    names.push(within.get(i));
                }
            }
            next = names.poll();
        }
        return next;
    }

    private ArticleSplitter open(String next) throws IOException {
        name = next;
        InputStream opened = name.equals(STANDARD_INPUT) ? standardInput : new FileInputStream(name);
        in = opened;
        InputStream counted = new BufferedInputStream(new CountedInput(opened, bytesRead), BUFFER_SIZE);
        Compression compression = Compression.ofContent(counted);
        InputStream plain = compression.read(counted);
        FileFormat told = FileFormat.of(format, compression.strip(name), plain);
        ArticleSplitter splitter = new ArticleSplitter(name, told.format(), told.byLine(), plain);
        articles = splitter;
        return splitter;
    }

    @Override
    public void close() throws IOException {
        InputStream open = in;
        in = null;
        articles = null;
        if (open != null) {
            open.close();
        }
    }
}
