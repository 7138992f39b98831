package dev.onrecord.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of the archive's texts the current transaction changes. Whoever writes says so here before {@link
 * ArchiveState#changed()}; whoever keeps something made of texts takes it from here when that is called.
 */
@ApplicationScoped
public class TextChanges {

    private final TransactionSynchronizationRegistry transactions;

    TextChanges(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** What changed. */
    public enum Kind {
        /** An article, with its quotes, and the names and roles that it tells of. */
        ARTICLE,
        /** A speaker, apart from what articles added to it. */
        SPEAKER,
        LOCATION,
        /** Everything. */
        ALL
    }

    /** Articles are new, changed or gone. */
    public void articles(Collection<Long> ids) {
        note(Kind.ARTICLE, ids);
    }

    /** Speakers have other names or roles than before, or are gone. New ones that an article brings need not be told. */
    public void speakers(Collection<Long> ids) {
        note(Kind.SPEAKER, ids);
    }

    /** A location is new. */
    public void location(long id) {
        note(Kind.LOCATION, List.of(id));
    }

    /** The tables were changed by other ways than those of the archive. */
    public void everything() {
        note(Kind.ALL, List.of(0L));
    }

    /** What changed since this was last asked in the current transaction. */
    public Map<Kind, Set<Long>> take() {
        Map<Kind, Set<Long>> changes = noted();
        if (!changes.isEmpty()) {
            transactions.putResource(TextChanges.class, new EnumMap<>(Kind.class));
        }
        return changes;
    }

    /** Whether the current transaction has changed texts. */
    public boolean any() {
        return transactions.getTransactionKey() != null && transactions.getResource(TextChanges.class) != null;
    }

    private void note(Kind kind, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            noted().computeIfAbsent(kind, any -> new TreeSet<>()).addAll(ids);
        }
    }

    @SuppressWarnings("unchecked") // nobody else has this key
    private Map<Kind, Set<Long>> noted() {
        Object known = transactions.getResource(TextChanges.class);
        if (known == null) {
            known = new EnumMap<Kind, Set<Long>>(Kind.class);
            transactions.putResource(TextChanges.class, known);
        }
        return (Map<Kind, Set<Long>>) known;
    }
}
