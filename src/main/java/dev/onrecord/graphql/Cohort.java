package dev.onrecord.graphql;

import dev.onrecord.archive.page.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were read together. What hangs on one of them is read for all of them at once when it is first asked for, so
 * that a nested field costs one statement however many parents it has. Answers are told apart by the field and all of its
 * arguments. Of one operation, and of one thread.
 */
final class Cohort<R> {

    /** Of all cohorts: they come and go with operations, and are made by nobody who lives longer. */
    static final LoadCounts LOADS = new LoadCounts();

    private final Collection<R> rows;
    private final Map<Object, Map<Long, ?>> answers = new HashMap<>();

    Cohort(Collection<R> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The view of a row that was read alone. */
    static <R, V> V alone(R row, BiFunction<R, Cohort<R>, V> view) {
        return view.apply(row, new Cohort<>(List.of(row)));
    }

    /** The views of rows that were read together. */
    static <R, V> List<V> together(Collection<R> rows, BiFunction<R, Cohort<R>, V> view) {
        Cohort<R> cohort = new Cohort<>(rows);
        return rows.stream().map(row -> view.apply(row, cohort)).toList();
    }

    /** The views of rows that were read together, by id. */
    static <R, V> Map<Long, V> together(Map<Long, R> rows, BiFunction<R, Cohort<R>, V> view) {
        Cohort<R> cohort = new Cohort<>(rows.values());
        Map<Long, V> views = new HashMap<>();
        rows.forEach((id, row) -> views.put(id, view.apply(row, cohort)));
        return views;
    }

    /** The views of lists that were read together, by id. */
    static <R, V> Map<Long, List<V>> listsTogether(Map<Long, List<R>> lists, BiFunction<R, Cohort<R>, V> view) {
        Cohort<R> cohort =
                new Cohort<>(lists.values().stream().flatMap(List::stream).toList());
        Map<Long, List<V>> views = new HashMap<>();
        lists.forEach((id, list) ->
                views.put(id, list.stream().map(row -> view.apply(row, cohort)).toList()));
        return views;
    }

    /** The page of a listing that belongs to the parent with this id, as views. */
    static <R, V> Map<Long, Page<V>> pagesTogether(Map<Long, Page<R>> pages, BiFunction<R, Cohort<R>, V> view) {
        List<R> all = new ArrayList<>();
        pages.values().forEach(page -> all.addAll(page.rows()));
        Cohort<R> cohort = new Cohort<>(all);
        Map<Long, Page<V>> views = new HashMap<>();
        pages.forEach((id, page) -> views.put(id, page.map(row -> view.apply(row, cohort))));
        return views;
    }

    /**
     * What hangs on one row of the cohort.
     *
     * @param question the field and its arguments
     * @param idOf the id by which a row asks
     * @param load answers for many ids at once; those without an answer may be left out
     */
    @SuppressWarnings("unchecked") // a question always has answers of one type
    <T> @Nullable T answer(
            R row, Object question, Function<R, @Nullable Long> idOf, Function<Collection<Long>, Map<Long, T>> load) {
        Long id = idOf.apply(row);
        if (id == null) {
            return null;
        }
        Map<Long, T> known = (Map<Long, T>) answers.get(question);
        if (known == null) {
            Set<Long> ids = ids(idOf);
            LOADS.add(ids.size());
            known = load.apply(ids);
            answers.put(question, known);
        }
        return known.get(id);
    }

    private Set<Long> ids(Function<R, @Nullable Long> idOf) {
        Set<Long> ids = new LinkedHashSet<>();
        rows.stream().map(idOf).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }
}
