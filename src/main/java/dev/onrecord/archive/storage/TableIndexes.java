package dev.onrecord.archive.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.h2.engine.Constants;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.IndexType;
import org.h2.message.DbException;
import org.h2.mvstore.db.MVSecondaryIndex;
import org.h2.mvstore.db.MVTable;
import org.h2.result.Row;
import org.h2.table.IndexColumn;
import org.h2.table.Table;

/**
 * Makes indexes of one of the embedded database's tables out of one reading of its rows. H2 reads all of them twice for each
 * index, with the texts in them. As in H2, sorted portions are merged: however many rows there are, few are in memory.
 */
final class TableIndexes {

    private final SessionLocal session;
    private final Database database;
    private final MVTable table;

    /** The indexes with the names of the maps that hold their portions. */
    private final Map<MVSecondaryIndex, List<String>> portions = new LinkedHashMap<>();

    /**
     * An index that is to be made.
     *
     * @param name as in the database: in capitals, as the columns are
     */
    record Definition(String name, List<String> columns) {}

    private TableIndexes(SessionLocal session, String table) {
        this.session = session;
        this.database = session.getDatabase();
        this.table = (MVTable) database.getSchema(Constants.SCHEMA_MAIN).getTableOrView(session, table);
    }

    /**
     * Makes those that are not there, all or none.
     *
     * @param table in capitals
     * @param told of each, also of those that were there
     */
    static void make(Connection connection, String table, List<Definition> definitions, Runnable told)
            throws SQLException {
        SessionLocal session = FileRoom.sessionOf(connection);
        session.lock();
        try {
            new TableIndexes(session, table).makeAsStatement(definitions, told);
            session.commit(true);
        } catch (RuntimeException failure) {
            session.rollback();
            throw DbException.toSQLException(failure);
        } finally {
            session.unlock();
        }
    }

    /** What a statement reads stays in the file until its end; what anybody else reads may be written over. */
    private void makeAsStatement(List<Definition> definitions, Runnable told) {
        session.startStatementWithinTransaction(null);
        try {
            make(definitions, told);
        } finally {
            session.endStatement();
        }
    }

    private void make(List<Definition> definitions, Runnable told) {
        for (Definition definition : definitions) {
            if (table.getSchema().findIndex(session, definition.name()) != null) {
                told.run();
            } else {
                portions.put(begin(definition), new ArrayList<>());
            }
        }
        if (portions.isEmpty()) {
            return;
        }
        read();
        portions.forEach((index, parts) -> {
            finish(index, parts);
            told.run();
        });
    }

    /** From then on nobody else reads or writes the table, until the commit. */
    private MVSecondaryIndex begin(Definition definition) {
        table.lock(session, Table.EXCLUSIVE_LOCK);
        database.lockMeta(session);
        IndexColumn[] columns =
                definition.columns().stream().map(IndexColumn::new).toArray(IndexColumn[]::new);
        IndexColumn.mapColumns(columns, table);
        IndexType type = IndexType.createNonUnique(table.isPersistIndexes());
        return new MVSecondaryIndex(database, table, database.allocateObjectId(), definition.name(), columns, 0, type);
    }

    private void read() {
        int together = Math.max(1, database.getMaxMemoryRows() / 2);
        List<Row> rows = new ArrayList<>();
        Cursor cursor = table.getScanIndex(session).find(session, null, null, false);
        while (cursor.next()) {
            rows.add(cursor.get());
            if (rows.size() == together) {
                portion(rows);
                rows.clear();
            }
        }
        portion(rows);
    }

    private void portion(List<Row> rows) {
        portions.forEach((index, parts) -> {
            List<Row> sorted = new ArrayList<>(rows);
            sorted.sort(index::compareRows);
            String part = database.getStore().nextTemporaryMapName();
            index.addRowsToBuffer(sorted, part);
            parts.add(part);
        });
    }

    private void finish(MVSecondaryIndex index, List<String> parts) {
        index.addBufferedRows(parts);
        database.addSchemaObject(session, index);
        table.getIndexes().add(index);
        table.setModified();
    }
}
