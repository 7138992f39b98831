package dev.onrecord.transfer;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.ArchiveTransaction;
import dev.onrecord.archive.Inserts;
import dev.onrecord.archive.Recount;
import dev.onrecord.archive.Restoring;
import dev.onrecord.archive.Table;
import dev.onrecord.archive.TextChanges;
import dev.onrecord.archive.error.BadInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Brings lines of an export into an archive as they were, with ids, edits and audit. */
@ApplicationScoped
class ArchiveRestore {

    private final ArchiveTransaction transaction;
    private final ArchiveState state;
    private final Restoring restoring;
    private final Inserts inserts;
    private final Recount recount;
    private final TextChanges changes;

    ArchiveRestore(
            ArchiveTransaction transaction,
            ArchiveState state,
            Restoring restoring,
            Inserts inserts,
            Recount recount,
            TextChanges changes) {
        this.transaction = transaction;
        this.state = state;
        this.restoring = restoring;
        this.inserts = inserts;
        this.recount = recount;
        this.changes = changes;
    }

    /**
     * The highest ids that may follow the head of an export; empty where they cannot be kept, as the archive is neither empty
     * nor one where this export has begun to go in.
     */
    Optional<Map<Table, Long>> begin(JsonObject head) {
        LineFields fields = new LineFields(head, "");
        if (fields.whole("version") != ExportedLine.VERSION) {
            throw new BadInputException(
                    "version", "is " + fields.whole("version") + "; this program reads " + ExportedLine.VERSION);
        }
        LineFields ids = fields.object("ids");
        Map<Table, Long> highest = new EnumMap<>(Table.class);
        ExportedLine.TABLES.forEach((name, table) -> highest.put(table, Objects.requireNonNullElse(ids.id(name), 0L)));
        boolean begun = transaction.write(() -> restoring.begin(ExportedLine.fingerprint(head), highest));
        return begun ? Optional.of(highest) : Optional.empty();
    }

    void end() {
        transaction.change(restoring::end);
    }

    /**
     * Writes all of the lines or, if one cannot be written, none; what is there already stays.
     *
     * @return how many articles are new
     */
    int write(List<JsonObject> lines, Map<Table, Long> highest) {
        return transaction.write(() -> {
            List<JsonObject> missing = missing(lines);
            RestoredRows restored = new RestoredRows(state.upcoming(), highest);
            missing.forEach(line -> ExportedLine.typeOf(line).add(new LineFields(line, ""), restored));
            inserts.write(restored.rows);
            recount.apply(restored.counts);
            if (!missing.isEmpty()) {
                changes.everything();
                state.changed();
            }
            return (int) missing.stream()
                    .filter(line -> ExportedLine.typeOf(line) == ExportedLine.ARTICLE)
                    .count();
        });
    }

    private List<JsonObject> missing(List<JsonObject> lines) {
        Map<ExportedLine, List<JsonObject>> byType = new EnumMap<>(ExportedLine.class);
        lines.forEach(line -> byType.computeIfAbsent(ExportedLine.typeOf(line), type -> new ArrayList<>())
                .add(line));
        List<JsonObject> missing = new ArrayList<>();
        byType.forEach((type, some) -> {
            Set<Long> present = restoring.present(
                    type.table(), some.stream().map(type::idOf).toList());
            some.stream().filter(line -> !present.contains(type.idOf(line))).forEach(missing::add);
        });
        return missing;
    }
}
