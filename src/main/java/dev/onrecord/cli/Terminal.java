package dev.onrecord.cli;

import java.io.IOException;

/** Whether somebody watches. */
final class Terminal {

    static final int OUTPUT = 1;
    static final int ERROR = 2;

    private Terminal() {}

    /**
     * Whether a file descriptor of this process is a terminal; false where that cannot be told. System.console() tells of
     * input and output together, and from JDK 22 on otherwise than before: so the command asks that POSIX has for it.
     */
    static boolean is(int descriptor) {
        try {
            return new ProcessBuilder("test", "-t", String.valueOf(descriptor))
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
