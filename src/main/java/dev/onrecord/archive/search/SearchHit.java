package dev.onrecord.archive.search;

import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import dev.onrecord.archive.page.PageCursor;
import java.util.List;

/**
 * A node that matches.
 *
 * @param score larger is better; of no meaning outside of one search
 */
public record SearchHit(SearchType type, long id, double score) {

    /** Best first. Of equally good ones, those that came in last first. */
    public static final Ordering ORDERING = new Ordering(
            "search",
            List.of(
                    new Ordering.Key("score", Ordering.Type.DECIMAL),
                    new Ordering.Key("node_order", Ordering.Type.WHOLE)),
            OrderDirection.DESC);

    /** The hit on the node with this number: {@link SearchType#order}. */
    public static SearchHit of(long order, double score) {
        return new SearchHit(SearchType.ofOrder(order), SearchType.idOfOrder(order), score);
    }

    /** Its place in the list. */
    public String cursor() {
        return new PageCursor(List.of(score, type.order(id))).encode(ORDERING);
    }
}
