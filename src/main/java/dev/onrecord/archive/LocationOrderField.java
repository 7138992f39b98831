package dev.onrecord.archive;

import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import dev.onrecord.archive.page.Ordering.Key;
import dev.onrecord.archive.page.Ordering.Type;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What locations are ordered by. */
@Description("What locations are ordered by.")
public enum LocationOrderField {
    @Description("Name, in order of the alphabet without regard to case and accents.")
    NAME(new Key("l.name_key", Type.TEXT), new Key("l.id", Type.WHOLE)),
    @Description("Number of articles that name it.")
    ARTICLE_COUNT(new Key("l.article_count", Type.WHOLE), new Key("l.id", Type.WHOLE)),
    @Description("Number of quotes that name it.")
    QUOTE_COUNT(new Key("l.quote_count", Type.WHOLE), new Key("l.id", Type.WHOLE));

    private final List<Key> keys;

    LocationOrderField(Key... keys) {
        this.keys = List.of(keys);
    }

    /** This order, in one direction. */
    public Ordering in(OrderDirection direction) {
        return new Ordering("location " + name(), keys, direction);
    }
}
