package dev.onrecord.archive;

import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import dev.onrecord.archive.page.Ordering.Key;
import dev.onrecord.archive.page.Ordering.Type;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What articles are ordered by; those without a date count as the oldest. */
@Description("What articles are ordered by; those without a date count as the oldest.")
public enum ArticleOrderField {
    @Description("Date of publication; articles without one count as the oldest.")
    PUBLISHED_AT(new Key("a.published_order", Type.INSTANT), new Key("a.id", Type.WHOLE)),
    @Description("When it was first ingested.")
    CREATED_AT(new Key("a.created_at", Type.INSTANT), new Key("a.id", Type.WHOLE)),
    @Description("Headline, in order of the alphabet without regard to case and accents.")
    TITLE(new Key("a.title_key", Type.TEXT), new Key("a.id", Type.WHOLE)),
    @Description("Number of quotes.")
    QUOTE_COUNT(new Key("a.quote_count", Type.WHOLE), new Key("a.id", Type.WHOLE));

    private final List<Key> keys;

    ArticleOrderField(Key... keys) {
        this.keys = List.of(keys);
    }

    /** This order, in one direction. */
    public Ordering in(OrderDirection direction) {
        return new Ordering("article " + name(), keys, direction);
    }
}
