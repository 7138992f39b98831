package dev.onrecord.archive.check;

import java.util.function.Consumer;

/** One way to look for flaws. Every bean of this type is part of the check. */
public interface Inspection {

    /** Of each kind of flaw that many are told at most: who has more needs no list. */
    int MOST = 1000;

    /** Tells every flaw that it finds. Within a transaction that sees one moment; in memory that does not grow with the archive. */
    void run(Consumer<Flaw> found);
}
