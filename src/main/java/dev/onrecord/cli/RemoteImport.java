package dev.onrecord.cli;

import dev.onrecord.transfer.ArticleFormat;
import dev.onrecord.transfer.ImportReport;
import dev.onrecord.transfer.Origin;
import dev.onrecord.transfer.Rejection;
import dev.onrecord.transfer.SourceFiles;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends file after file to a server, and tells what that says of them. */
final class RemoteImport {

    private static final ImportReport NOTHING = new ImportReport(0, 0, 0, 0, 0, 0, false, 0);

    private final RemoteArchive server;
    private final @Nullable ArticleFormat format;
    private final InputStream standardInput;
    private final ImportConsole console;
    private ImportReport done = NOTHING;

    RemoteImport(
            RemoteArchive server, @Nullable ArticleFormat format, InputStream standardInput, ImportConsole console) {
        this.server = server;
        this.format = format;
        this.standardInput = standardInput;
        this.console = console;
    }

    ImportReport run(List<String> names) throws IOException, InterruptedException {
        for (String name : SourceFiles.within(names)) {
            try (InputStream in = name.equals(SourceFiles.STANDARD_INPUT) ? standardInput : new FileInputStream(name)) {
                send(name, in);
            }
        }
        return done;
    }

    private void send(String name, InputStream in) throws IOException, InterruptedException {
        Map<String, String> parameters = new HashMap<>(Map.of("name", name));
        if (format != null) {
            parameters.put("format", format.name().toLowerCase(Locale.ROOT));
        }
        ImportReport last = NOTHING;
        boolean complete = false;
        try (BufferedReader events = new BufferedReader(
                new InputStreamReader(server.post("/import", parameters, told(in)), StandardCharsets.UTF_8))) {
            for (String line = events.readLine(); line != null; line = events.readLine()) {
                JsonObject event = object(line);
                if (event.containsKey("rejection")) {
                    console.rejected(rejection(event.getJsonObject("rejection")));
                } else if (event.containsKey("failure")) {
                    throw new IOException(name + ": " + event.getString("failure"));
                } else {
                    complete = event.containsKey("report");
                    last = report(event.getJsonObject(complete ? "report" : "progress"));
                    console.progressed(sum(done, last));
                }
            }
        }
        if (!complete) {
            throw new IOException(name + ": the server ended its answer before it was done; import it again");
        }
        done = sum(done, last);
    }

    /** The server takes no more than it can store, and its answer is not read before all is sent: so what is sent tells. */
    private InputStream told(InputStream in) {
        return new FilterInputStream(in) {
            private long sent;

            @Override
            public int read(byte[] buffer, int start, int length) throws IOException {
                int read = super.read(buffer, start, length);
                sent += Math.max(0, read);
                console.sent(done, sent);
                return read;
            }
        };
    }

    private static JsonObject object(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static Rejection rejection(JsonObject json) {
        return new Rejection(
                new Origin(json.getString("file"), json.getJsonNumber("line").longValue()),
                json.getString("field", null),
                json.getString("reason"),
                json.getString("text", null));
    }

    private static ImportReport report(JsonObject json) {
        return new ImportReport(
                count(json, "created"),
                count(json, "updated"),
                count(json, "unchanged"),
                count(json, "rejected"),
                count(json, "unreadable"),
                count(json, "bytes"),
                json.getBoolean("restored"),
                count(json, "leftOut"));
    }

    private static long count(JsonObject json, String name) {
        return json.getJsonNumber(name).longValue();
    }

    private static ImportReport sum(ImportReport one, ImportReport other) {
        return new ImportReport(
                one.created() + other.created(),
                one.updated() + other.updated(),
                one.unchanged() + other.unchanged(),
                one.rejected() + other.rejected(),
                one.unreadable() + other.unreadable(),
                one.bytes() + other.bytes(),
                one.restored() || other.restored(),
                one.leftOut() + other.leftOut());
    }
}
