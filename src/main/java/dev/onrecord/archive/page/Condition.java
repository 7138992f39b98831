package dev.onrecord.archive.page;

/** Which rows are wanted. Equal conditions want the same rows, and the SQL of one may differ from time to time. */
public interface Condition {

    /** For one statement that is run at once. */
    Sql sql();
}
