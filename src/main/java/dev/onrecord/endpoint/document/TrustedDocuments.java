package dev.onrecord.endpoint.document;

import dev.onrecord.endpoint.EndpointConfig;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Documents that whoever runs the server has named; read once, when it starts. */
@ApplicationScoped
public class TrustedDocuments {

    private static final Logger LOG = Logger.getLogger(TrustedDocuments.class);

    private final Map<String, String> texts;

    TrustedDocuments(EndpointConfig config) {
        this.texts = config.trustedDocuments().map(TrustedDocumentFiles::read).orElse(Map.of());
        if (config.trustedDocumentsOnly() && texts.isEmpty()) {
            throw new ConfigurationException("onrecord.endpoint.trusted-documents-only: there are no trusted documents;"
                    + " name a folder or a manifest by onrecord.endpoint.trusted-documents");
        }
    }

    /** Refuses to start with a document that this schema could not answer. */
    void check(@Observes StartupEvent started, DocumentPreparation preparation) {
        texts.forEach((id, text) -> {
            try {
                preparation.prepare(text);
            } catch (RequestRefusedException mistake) {
                throw new ConfigurationException(
                        "onrecord.endpoint.trusted-documents: document '" + id + "': " + mistake.getMessage());
            }
        });
        if (!texts.isEmpty()) {
            LOG.infof("%d trusted documents", texts.values().stream().distinct().count());
        }
    }

    /**
     * The text of a document.
     *
     * @param id as the manifest or the file's name says, or the hash of the text
     */
    public Optional<String> text(String id) {
        return Optional.ofNullable(texts.get(id));
    }
}
