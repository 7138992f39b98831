package dev.onrecord.archive.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads lists by keyset: a page costs the same wherever it lies, and rows that come in meanwhile move nothing. */
@ApplicationScoped
public class Pages {

    private final Statements statements;

    Pages(Statements statements) {
        this.statements = statements;
    }

    /** One page of one list. */
    public <R> Page<R> page(Listing<R> listing, PageRequest request) {
        PageQuery<R> query = new PageQuery<>(listing, request);
        return query.page(statements.query(query.single(), query::entry));
    }

    /** The page of each parent's list, in one statement, by parent; none where a list is empty. */
    public <R> Map<Long, Page<R>> pages(Listing<R> listing, Collection<Long> parents, PageRequest request) {
        PageQuery<R> query = new PageQuery<>(listing, request);
        Map<Long, List<Page.Entry<R>>> entries = new HashMap<>();
        statements.query(
                query.perParent(parents),
                row -> entries.computeIfAbsent(query.parent(row), id -> new ArrayList<>())
                        .add(query.entry(row)));
        Map<Long, Page<R>> pages = new HashMap<>();
        parents.forEach(id -> pages.put(id, query.page(entries.getOrDefault(id, Collections.emptyList()))));
        return pages;
    }

    /** How many rows one list has. */
    public int count(Listing<?> listing) {
        Sql sql = Sql.of("select count(*) from " + listing.from() + " where")
                .plus(listing.condition().sql());
        return statements.query(sql, row -> row.getInt(1)).get(0);
    }

    /** How many rows each parent's list has, in one statement, by parent; 0 where it is empty. */
    public Map<Long, Integer> counts(Listing<?> listing, Collection<Long> parents) {
        Sql sql = Sql.of("select " + listing.parent() + ", count(*) from " + listing.from() + " where")
                .plus(Sql.and(List.of(
                        Sql.in(listing.parent(), parents), listing.condition().sql())))
                .plus("group by " + listing.parent());
        Map<Long, Integer> counts = statements.queryBy(1, sql, row -> row.getInt(2));
        parents.forEach(id -> counts.putIfAbsent(id, 0));
        return counts;
    }
}
