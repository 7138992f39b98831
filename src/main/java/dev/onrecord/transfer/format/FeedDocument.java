package dev.onrecord.transfer.format;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import dev.onrecord.archive.error.BadInputException;
import java.io.StringReader;
import java.util.List;

/** RSS 0.9 to 2.0 and Atom 0.3 and 1.0: each entry is an article, of its full text or of the teaser that it has. */
public final class FeedDocument implements ArticleDocument {

    @Override
    public List<ArticlePart> read(String text) {
        SyndFeed feed = feed(text.stripLeading());
        return feed.getEntries().stream()
                .<ArticlePart>map(entry -> new FeedEntry(feed, entry)::read)
                .toList();
    }

    /** The reader of feeds throws what its parser throws, and more. */
    private static SyndFeed feed(String text) {
        try {
            String xml = text.startsWith("\ufeff") ? text.substring(1) : text;
            return new SyndFeedImpl(new BoundedFeedInput().build(new StringReader(xml)));
        } catch (FeedException | RuntimeException broken) {
            throw new BadInputException(
                    "feed",
                    "is no RSS or Atom feed: "
                            + String.valueOf(broken.getMessage()).replaceAll("\\s+", " "));
        }
    }
}
