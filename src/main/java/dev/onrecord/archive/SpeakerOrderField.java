package dev.onrecord.archive;

import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import dev.onrecord.archive.page.Ordering.Key;
import dev.onrecord.archive.page.Ordering.Type;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What speakers are ordered by. */
@Description("What speakers are ordered by.")
public enum SpeakerOrderField {
    @Description("Name, in order of the alphabet without regard to case and accents.")
    NAME(new Key("s.name_key", Type.TEXT), new Key("s.id", Type.WHOLE)),
    @Description("Number of quotes.")
    QUOTE_COUNT(new Key("s.quote_count", Type.WHOLE), new Key("s.id", Type.WHOLE)),
    @Description("Number of articles that quote the speaker.")
    ARTICLE_COUNT(new Key("s.article_count", Type.WHOLE), new Key("s.id", Type.WHOLE)),
    @Description("Date of the latest article that quotes the speaker.")
    LAST_QUOTED_AT(new Key("s.last_quoted_at", Type.INSTANT), new Key("s.id", Type.WHOLE));

    private final List<Key> keys;

    SpeakerOrderField(Key... keys) {
        this.keys = List.of(keys);
    }

    /** This order, in one direction. */
    public Ordering in(OrderDirection direction) {
        return new Ordering("speaker " + name(), keys, direction);
    }
}
