package dev.onrecord.archive.live;

/** Changes that other servers make in the same database. */
interface RemoteChanges {

    /** Begins to listen, once and for all; {@code heard} is also called where changes may have been missed. */
    void listen(Runnable heard);
}
