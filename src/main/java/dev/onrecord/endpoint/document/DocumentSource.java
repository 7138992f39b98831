package dev.onrecord.endpoint.document;

import dev.onrecord.endpoint.EndpointConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the text that a request means: its own, a trusted one, or one that was sent before with its hash. */
@ApplicationScoped
class DocumentSource {

    private static final String HASHED = "sha256:";

    private final TrustedDocuments trusted;
    private final boolean trustedOnly;
    private final Recent<String> sent = new Recent<>(String::length);

    DocumentSource(TrustedDocuments trusted, EndpointConfig config) {
        this.trusted = trusted;
        this.trustedOnly = config.trustedDocumentsOnly();
    }

    /** @throws RequestRefusedException if there is no such text, or it is not allowed, or not what its hash says */
    String text(GraphqlRequest request) {
        String text = request.query();
        String hash = request.sha256Hash();
        if (text != null) {
            requireMatch(text, hash);
            return requireTrusted(text);
        }
        String id = hash == null ? request.documentId() : hash;
        return find(id, hash).orElseThrow(() -> trustedOnly ? notTrusted() : notFound(id, hash));
    }

    /** Remembers a text by its hash, if the client gave that to have it remembered; only once it is known to be valid. */
    void remember(GraphqlRequest request, PreparedDocument document) {
        if (request.query() != null && request.sha256Hash() != null && !trustedOnly) {
            sent.put(document.hash(), document.text());
        }
    }

    private Optional<String> find(@Nullable String id, @Nullable String hash) {
        if (id == null) {
            return Optional.empty();
        }
        Optional<String> text = trusted.text(id.startsWith(HASHED) ? id.substring(HASHED.length()) : id);
        return text.isPresent() || hash == null || trustedOnly ? text : sent.get(hash);
    }

    private static void requireMatch(String text, @Nullable String hash) {
        if (hash != null && !hash.equals(Sha256.of(text))) {
            throw RequestRefusedException.ofHttp(
                    400,
                    "PERSISTED_QUERY_HASH_MISMATCH",
                    "The sha256Hash in extensions.persistedQuery is not that of query");
        }
    }

    private String requireTrusted(String text) {
        if (trustedOnly && trusted.text(Sha256.of(text)).isEmpty()) {
            throw notTrusted();
        }
        return text;
    }

    private static RequestRefusedException notTrusted() {
        return RequestRefusedException.of(
                RequestError.of(
                        "DOCUMENT_NOT_TRUSTED",
                        "This server answers known documents only (onrecord.endpoint.trusted-documents-only): give the id or hash of one"));
    }

    /** The message of the first is what Apollo's clients look for before they send the text. */
    private static RequestRefusedException notFound(@Nullable String id, @Nullable String hash) {
        return hash != null
                ? RequestRefusedException.of(RequestError.of("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"))
                : RequestRefusedException.of(
                        RequestError.of("DOCUMENT_NOT_FOUND", "documentId: this server has no document '" + id + "'"));
    }
}
