package dev.onrecord.transfer;

/** Is told how an import goes on. What it throws ends the import; what was committed stays. */
public interface ImportListener {

    /** A batch is committed. */
    void progressed(ImportReport soFar);

    void rejected(Rejection rejection);
}
