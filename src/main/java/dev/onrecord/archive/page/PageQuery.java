package dev.onrecord.archive.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statement that answers a request for a page, and how its rows are read. */
final class PageQuery<R> {

    private final Listing<R> listing;
    private final PageRequest request;
    private final @Nullable PageCursor after;
    private final @Nullable PageCursor before;

    PageQuery(Listing<R> listing, PageRequest request) {
        this.listing = listing;
        this.request = request;
        this.after = cursor(request.after(), "after");
        this.before = cursor(request.before(), "before");
    }

    private @Nullable PageCursor cursor(@Nullable String text, String field) {
        return text == null ? null : PageCursor.parse(text, field, listing.ordering());
    }

    /** The page of one list, and one row more, which tells whether the list goes on. */
    Sql single() {
        return Sql.of("select " + columns("") + " from " + listing.from() + " where")
                .plus(condition())
                .plus("order by " + order() + " limit " + limit());
    }

    /** As {@link #single}, for the lists of many parents at once; the parent's id is the last column. */
    Sql perParent(Collection<Long> parents) {
        String parent = listing.parent();
        String ranked = columns(", " + parent + " as parent, row_number() over (partition by " + parent + " order by "
                + order() + ") as place");
        return Sql.of("select * from (select " + ranked + " from " + listing.from() + " where")
                .plus(Sql.and(List.of(Sql.in(parent, parents), condition())))
                .plus(") ranked where place <= " + limit() + " order by parent, place");
    }

    long parent(ResultSet row) throws SQLException {
        return row.getLong(keyColumn() + listing.ordering().keys().size());
    }

    Page.Entry<R> entry(ResultSet row) throws SQLException {
        PageCursor cursor = PageCursor.of(row, keyColumn(), listing.ordering());
        return new Page.Entry<>(
                cursor.encode(listing.ordering()), listing.reader().read(row));
    }

    Page<R> page(List<Page.Entry<R>> found) {
        boolean more = found.size() > request.size();
        List<Page.Entry<R>> entries = new ArrayList<>(more ? found.subList(0, request.size()) : found);
        if (request.backwards()) {
            Collections.reverse(entries);
            return new Page<>(entries, before != null, more);
        }
        return new Page<>(entries, more, after != null);
    }

    private int keyColumn() {
        return listing.columns().size() + 1;
    }

    private int limit() {
        return request.size() + 1;
    }

    private String order() {
        return listing.ordering().sql(request.backwards());
    }

    private Sql condition() {
        List<Sql> conditions = new ArrayList<>(List.of(listing.condition().sql()));
        if (after != null) {
            conditions.add(listing.ordering().behind(after, false));
        }
        if (before != null) {
            conditions.add(listing.ordering().behind(before, true));
        }
        return Sql.and(conditions);
    }

    /** The row's columns, each under a name of its own, so that a row may be wrapped into another query. */
    private String columns(String more) {
        List<String> columns = new ArrayList<>(listing.columns());
        listing.ordering().keys().forEach(key -> columns.add(key.column()));
        StringBuilder text = new StringBuilder();
        for (String column : columns) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(column)
                    .append(" as c")
                    .append(text.length());
        }
        return text.append(more).toString();
    }
}
