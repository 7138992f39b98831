package dev.onrecord.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the server or, with arguments, runs a command. */
@QuarkusMain
public final class Main implements QuarkusApplication {

    public static void main(String... args) {
        // H2 would look each text that it reads up among the last thousand: an eighth of an import.
        System.getProperties().putIfAbsent("h2.objectCache", "false");
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
