package dev.onrecord.cli;

import dev.onrecord.transfer.ArticleExtraction;
import dev.onrecord.transfer.ArticleFormat;
import dev.onrecord.transfer.ArticleSplitter;
import dev.onrecord.transfer.OrderedWork;
import dev.onrecord.transfer.Origin;
import dev.onrecord.transfer.Outcome;
import dev.onrecord.transfer.RawArticle;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The articles of many files, one after another, each as the work that is to be done on it; null behind the last. */
final class ArticleFiles implements Supplier<OrderedWork.@Nullable Work<Outcome>> {

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    private final Iterator<String> names;
    private final Optional<ArticleFormat> format;
    private final InputStream standardInput;
    private final ArticleExtraction extraction;
    private String name = "";
    private @Nullable InputStream in;
    private @Nullable ArticleSplitter articles;

    /** @param format of all of them; empty to tell it by name and content */
    ArticleFiles(
            List<String> names,
            Optional<ArticleFormat> format,
            InputStream standardInput,
            ArticleExtraction extraction) {
        this.names = names.iterator();
        this.format = format;
        this.standardInput = standardInput;
        this.extraction = extraction;
    }

    /** How many bytes there will be; 0 where that is not known. */
    static long size(List<String> names) {
        List<File> files = names.stream().map(File::new).toList();
        return files.stream().allMatch(File::isFile)
                ? files.stream().mapToLong(File::length).sum()
                : 0;
    }

    @Override
    public OrderedWork.@Nullable Work<Outcome> get() {
        try {
            RawArticle article = articles == null ? null : articles.next();
            while (article == null) {
                close();
                if (!names.hasNext()) {
                    return null;
                }
                article = open(names.next()).next();
            }
            RawArticle next = article;
            return unwanted -> extraction.extract(next);
        } catch (IOException unreadable) {
            articles = null;
            Outcome outcome = new Outcome(new Origin(name, 0), 0, Outcome.Status.UNREADABLE, reason(unreadable));
            return unwanted -> outcome;
        }
    }

    private ArticleSplitter open(String next) throws IOException {
        name = next;
        boolean standard = name.equals(STANDARD_INPUT);
        InputStream opened = new BufferedInputStream(standard ? standardInput : new FileInputStream(name));
        in = opened;
        Optional<ArticleFormat> told = format.or(() -> standard ? Optional.empty() : ArticleFormat.ofName(name));
        ArticleSplitter splitter =
                new ArticleSplitter(name, told.isPresent() ? told.get() : ArticleFormat.ofContent(opened), opened);
        articles = splitter;
        return splitter;
    }

    private void close() throws IOException {
        if (in != null) {
            in.close();
        }
        in = null;
        articles = null;
    }

    /** The platform's own words, without the name of the file in front and the brackets around them. */
    private String reason(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return "cannot be read: "
                + (message.startsWith(name + " (")
                        ? message.substring(name.length() + 2, message.length() - 1)
                        : message);
    }
}
