package dev.onrecord.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the server or, with arguments, runs a command. */
@QuarkusMain
public final class Main implements QuarkusApplication {

    public static void main(String... args) {
        if (args.length == 0) {
            Quarkus.run(Main.class, StartFailure::exit, args);
        } else {
            System.exit(OnrecordCommand.line(new ExtractCommand()).execute(args));
        }
    }

    @Override
    public int run(String... args) {
        Quarkus.waitForExit();
        return 0;
    }
}
