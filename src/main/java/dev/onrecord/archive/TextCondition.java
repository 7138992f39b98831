package dev.onrecord.archive;

import dev.onrecord.archive.page.Sql;

/** That words occur in the texts of a row. Two with the same words are equal; the search behind them is asked anew each time. */
public interface TextCondition {

    /**
     * The condition on rows as they are now.
     *
     * @param table the name that the statement gives to the table
     */
    Sql on(String table);
}
