package dev.onrecord.endpoint.http;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.endpoint.EndpointConfig;
import dev.onrecord.endpoint.JsonTree;
import dev.onrecord.endpoint.document.GraphqlRequest;
import dev.onrecord.endpoint.document.PreparedOperation;
import dev.onrecord.endpoint.document.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells caches what they may do with answers. */
@ApplicationScoped
class Caching {

    static final Map<String, String> NEVER = Map.of("Cache-Control", "no-store");

    private final ArchiveState archive;
    private final ServedSchema schema;
    private final long maxAge;

    Caching(ArchiveState archive, ServedSchema schema, EndpointConfig config) {
        this.archive = archive;
        this.schema = schema;
        this.maxAge = config.maxAge().toSeconds();
    }

    /**
     * Names an answer. It is another one whenever the archive has changed; asked for in the transaction that reads the data,
     * so that the name is never newer than what it names. Weak, because compression changes the bytes.
     */
    String tag(GraphqlRequest request, PreparedOperation operation, Asked asked) {
        String named = String.join(
                "\n",
                schema.hash(),
                Long.toString(archive.version()),
                operation.source().hash(),
                String.valueOf(request.operationName()),
                new String(JsonTree.write(request.variables()), StandardCharsets.UTF_8),
                asked.type().name(),
                Boolean.toString(asked.costWanted()),
                asked.known() ? asked.client() : "");
        return weak(Sha256.of(named));
    }

    /** For an answer without errors that has a tag. */
    Map<String, String> headers(String tag, boolean known) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put(
                "Cache-Control",
                (known ? "private, " : "") + (maxAge == 0 ? "no-cache" : "max-age=" + maxAge + ", must-revalidate"));
        return headers;
    }

    static String weak(String hash) {
        return "W/\"" + hash.substring(0, 32) + '"';
    }
}
