package dev.onrecord.archive;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * New ids, which no other server on the database gives too. Sequences hand them out by fifties; what is left of one is kept for
 * the next who asks. Only for the transaction that holds the archive's lock.
 */
@ApplicationScoped
public class Ids {

    private static final int INCREMENT = 50;

    private final Statements statements;
    private final Session session;
    private final Map<Table, Range> left = new EnumMap<>(Table.class);
    private long epoch = -1;

    Ids(Statements statements, Session session) {
        this.statements = statements;
        this.session = session;
    }

    /** Some ids, in ascending order. */
    public static final class Block {

        private final long[] ids;
        private int given;

        private Block(long[] ids) {
            this.ids = ids;
        }

        /** The next of them. */
        public long next() {
            return ids[given++];
        }
    }

    private record Range(long next, long end) {}

    /** Forgets what is kept if somebody has set the sequences anew. */
    synchronized void since(long current) {
        if (current != epoch) {
            left.clear();
            epoch = current;
        }
    }

    /** So many new ids of a table. */
    public synchronized Block take(Table table, int count) {
        long[] ids = new long[count];
        int taken = use(table, left.getOrDefault(table, new Range(0, 0)), ids, 0);
        while (taken < count) {
            // As Hibernate counts here (pooled-lo): a sequence tells the first of its fifty.
            for (long first : ask(table, (count - taken + INCREMENT - 1) / INCREMENT)) {
                taken = use(table, new Range(first, first + INCREMENT), ids, taken);
            }
        }
        return new Block(ids);
    }

    private int use(Table table, Range range, long[] ids, int taken) {
        long next = range.next;
        int filled = taken;
        while (next < range.end && filled < ids.length) {
            ids[filled++] = next++;
        }
        left.put(table, new Range(next, range.end));
        return filled;
    }

    private List<Long> ask(Table table, int times) {
        String sql = session.doReturningWork(ArchiveSnapshot::isH2)
                ? "select next value for " + table.sequence() + " from system_range(1, ?)"
                : "select nextval('" + table.sequence() + "') from generate_series(1, ?)";
        return statements.query(Sql.of(sql, times), row -> row.getLong(1));
    }
}
