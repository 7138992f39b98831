package dev.onrecord.cli;

import java.util.concurrent.Callable;

/** Does a command's work where the archive is up. */
@FunctionalInterface
interface ArchiveUse {

    /** Brings the archive up for it; the process ends with the work's exit code. */
    ArchiveUse OWN = work -> {
        ArchiveRun.exitAfter(work);
        return 0;
    };

    /** The exit code. */
    int run(Callable<Integer> work) throws Exception;
}
