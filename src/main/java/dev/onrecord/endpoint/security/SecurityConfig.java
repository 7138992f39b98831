package dev.onrecord.endpoint.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Who may read and write. */
@ConfigMapping(prefix = "onrecord.security")
public interface SecurityConfig {

    /** SHA-256 digests of the keys of editors, in hexadecimal digits, each alone or as {@code name:digest}. */
    Optional<List<String>> editorKeys();

    /** Whether everybody may write, and read what editors may. */
    @WithDefault("false")
    boolean openWrites();

    /** Who may read. */
    @WithDefault("open")
    Readers read();

    /** Whom the archive answers. */
    enum Readers {
        OPEN,
        AUTHENTICATED
    }
}
