package dev.onrecord.archive.storage;

/**
 * Says that the embedded database closed itself, and opens anew for the next connection. Whoever holds a connection gives it
 * up and does not use it: H2 would close the new database in place of the old one.
 */
public record DatabaseLost() {}
