package dev.onrecord.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Does a command's work where the archive is up. */
@FunctionalInterface
interface ArchiveUse {

    /** Brings the archive up for it; the process ends with the work's exit code. */
    ArchiveUse OWN = new ArchiveUse() {
        @Override
        public int run(Callable<Integer> work) {
            ArchiveRun.exitAfter(work);
            return 0;
        }

        @Override
        public Optional<RunningServer> server() throws InterruptedException {
            return RunningServer.of(ArchiveSettings.configured().directory());
        }
    };

    /** The exit code. */
    int run(Callable<Integer> work) throws Exception;

    /** The server that has the archive open, so that it must be asked instead. */
    default Optional<RunningServer> server() throws InterruptedException {
        return Optional.empty();
    }
}
