package dev.onrecord.cli;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** What a command line came to. */
record CommandRun(int code, String out, String err) {

    static CommandRun of(String... args) {
        return of(new byte[0], args);
    }

    static CommandRun of(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandRun run = of(input, out, args);
        return new CommandRun(run.code, out.toString(StandardCharsets.UTF_8), run.err);
    }

    static CommandRun of(byte[] input, OutputStream out, String... args) {
        StringWriter said = new StringWriter();
        CommandLine line = OnrecordCommand.line(new ExtractCommand(new ByteArrayInputStream(input), out));
        line.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        return new CommandRun(line.execute(args), "", said.toString());
    }

    List<JsonObject> lines() {
        return out.lines().map(JsonObject::new).toList();
    }
}
