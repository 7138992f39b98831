package dev.onrecord.endpoint.security;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Reads the keys when the server starts, so that a malformed one refuses it, and says what whoever runs it should know. */
@ApplicationScoped
class SecurityStart {

    private static final Logger LOG = Logger.getLogger(SecurityStart.class);

    private final SecurityConfig config;
    private final Authenticator authenticator;

    SecurityStart(SecurityConfig config, Authenticator authenticator) {
        this.config = config;
        this.authenticator = authenticator;
    }

    void onStart(@Observes StartupEvent started) {
        boolean knowsEditors = authenticator.knowsEditors();
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            return;
        }
        if (config.openWrites()) {
            LOG.warn("Everybody may write: onrecord.security.open-writes is on");
        } else if (!knowsEditors) {
            LOG.info("Nobody may write: onrecord.security.editor-keys is not set");
        }
    }
}
