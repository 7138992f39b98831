package dev.onrecord.archive;

import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import dev.onrecord.archive.page.Ordering.Key;
import dev.onrecord.archive.page.Ordering.Type;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What quotes are ordered by. */
@Description("What quotes are ordered by.")
public enum QuoteOrderField {
    @Description("Place in the article.")
    POSITION(new Key("q.article_id", Type.WHOLE), new Key("q.start_offset", Type.WHOLE)),
    @Description("Date of the article.")
    PUBLISHED_AT(new Key("q.published_order", Type.INSTANT), new Key("q.id", Type.WHOLE)),
    @Description("How sure the engine is of the speaker.")
    CONFIDENCE(new Key("q.confidence", Type.DECIMAL), new Key("q.id", Type.WHOLE)),
    @Description("Number of UTF-16 code units.")
    LENGTH(new Key("q.text_length", Type.WHOLE), new Key("q.id", Type.WHOLE));

    private final List<Key> keys;

    QuoteOrderField(Key... keys) {
        this.keys = List.of(keys);
    }

    /** This order, in one direction. */
    public Ordering in(OrderDirection direction) {
        return new Ordering("quote " + name(), keys, direction);
    }
}
