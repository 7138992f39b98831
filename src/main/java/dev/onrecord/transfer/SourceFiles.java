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
import java.util.ArrayList;
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
    private final String standardName;
    private final AtomicLong bytesRead = new AtomicLong();
    private String name = "";
    private @Nullable InputStream in;
    private @Nullable ArticleSplitter articles;

    /** @param format of all of them; null to tell it by name and content */
    public SourceFiles(List<String> names, @Nullable ArticleFormat format, InputStream standardInput) {
        this(names, format, standardInput, STANDARD_INPUT);
    }

    /** The one stream, by the name that it is told by. */
    public static SourceFiles of(InputStream stream, String name, @Nullable ArticleFormat format) {
        return new SourceFiles(List.of(STANDARD_INPUT), format, stream, name);
    }

    private SourceFiles(
            List<String> names, @Nullable ArticleFormat format, InputStream standardInput, String standardName) {
        this.standardName = standardName;
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
                size += files.filter(SourceFiles::isShown)
                        .map(Path::toFile)
                        .filter(File::isFile)
                        .mapToLong(File::length)
                        .sum();
            } catch (UncheckedIOException unreadable) {
                return 0;
            }
        }
        return size;
    }

    /** The names with those of the files in folders in their place. */
    public static List<String> within(List<String> names) throws IOException {
        List<String> within = new ArrayList<>();
        for (String name : names) {
            if (name.equals(STANDARD_INPUT) || !Files.isDirectory(Path.of(name))) {
                within.add(name);
            } else {
                within.addAll(within(children(Path.of(name))));
            }
        }
        return within;
    }

    private static List<String> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(SourceFiles::isShown)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isShown(Path file) {
        Path last = file.getFileName();
        return last == null
                || !last.toString().startsWith(".")
                || last.toString().startsWith("..");
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
            List<String> within = children(Path.of(next));
            for (int i = within.size() - 1; i >= 0; i--) {
                names.push(within.get(i));
            }
            next = names.poll();
        }
        return next;
    }

    private ArticleSplitter open(String next) throws IOException {
        boolean standard = next.equals(STANDARD_INPUT);
        name = standard ? standardName : next;
        InputStream opened = standard ? standardInput : new FileInputStream(next);
        in = opened;
        InputStream counted = new BufferedInputStream(new CountedInput(opened, bytesRead), BUFFER_SIZE);
        Compression compression = Compression.ofContent(counted);
        InputStream plain = compression.read(counted);
        FileFormat told = FileFormat.of(format, compression.strip(name), plain);
        ArticleSplitter splitter = new ArticleSplitter(
                name, told.format(), told.byLine(), told.isArray() ? new ElementLines(plain) : plain);
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
