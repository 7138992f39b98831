package dev.onrecord.endpoint.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;

/** A key of this run, for commands on the same machine that may read the archive's folder. */
@ApplicationScoped
public class LocalKey {

    /** What the audit calls whoever shows it. */
    static final String NAME = "local";

    private final EditorKey key = EditorKey.generate();
    private final byte[] digest = EditorKey.digest(key.text());

    /** The key itself. */
    public String text() {
        return key.text();
    }

    boolean opens(String shown) {
        return MessageDigest.isEqual(digest, EditorKey.digest(shown));
    }
}
