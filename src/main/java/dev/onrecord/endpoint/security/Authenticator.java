package dev.onrecord.endpoint.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells who is asking by the value of an {@code Authorization}, wherever it came from. */
@ApplicationScoped
public class Authenticator {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/-]++=*+) *");
    private static final String MALFORMED = "The Authorization must have the form: Bearer <key>";
    private static final String UNKNOWN =
            "This server does not know the key; check it, or leave Authorization out to read";
    private static final String INVALID =
            "The token is not valid here (expired, or not of this server's OpenID provider); get a new one";
    private static final String UNREACHABLE =
            "This server cannot ask its OpenID provider about the token; try again later";

    private final EditorKeys keys;
    private final LocalKey local;
    private final TenantIdentityProvider provider;
    private final boolean takesTokens;
    private final Identities identities;
    private final Uni<SecurityIdentity> anonymous;

    Authenticator(SecurityConfig config, LocalKey local, TokenConfig tokens, TenantIdentityProvider provider) {
        this.keys = EditorKeys.parse(config.editorKeys().orElse(List.of()));
        this.local = local;
        this.provider = provider;
        this.takesTokens = tokens.enabled();
        this.identities = new Identities(config, hint());
        this.anonymous = Uni.createFrom().item(identities.anonymous());
    }

    private String hint() {
        return knowsEditors()
                ? "Writing is for editors: send your key as Authorization: Bearer <key>"
                : "This server takes no writes, as it knows no editors: set onrecord.security.editor-keys to the SHA-256"
                        + " digest of a key, and send that key as Authorization: Bearer <key>";
    }

    /** Whether anybody could show that they are an editor. */
    boolean knowsEditors() {
        return takesTokens || !keys.isEmpty();
    }

    /**
     * Who shows this.
     *
     * @param authorization {@code Bearer}, and a key or a token; null for somebody who shows nothing, and is anonymous
     * @return fails with {@link AuthenticationFailedException}, whose message is meant for the caller, if it is malformed,
     *     or no key or token that opens anything: never anonymous. Caused by an {@link OIDCException} where no more is
     *     known than that the provider cannot be asked
     */
    public Uni<SecurityIdentity> authenticate(@Nullable String authorization) {
        if (authorization == null) {
            return anonymous;
        }
        Matcher bearer = BEARER.matcher(authorization);
        if (!bearer.matches()) {
            return refusal(MALFORMED);
        }
        String shown = bearer.group(1);
        return nameOf(shown)
                .map(name -> Uni.createFrom().item(identities.editor(name)))
                .orElseGet(() -> takesTokens && shown.indexOf('.') > 0 ? byToken(shown) : refusal(UNKNOWN));
    }

    private Optional<String> nameOf(String shown) {
        return local.opens(shown) ? Optional.of(LocalKey.NAME) : keys.nameOf(shown);
    }

    /** Whether whoever this is may read the archive at all. */
    public boolean mayRead(SecurityIdentity identity) {
        return identity.hasRole(Identities.READER);
    }

    static Uni<SecurityIdentity> refusal(String message) {
        return Uni.createFrom().failure(() -> new AuthenticationFailedException(message));
    }

    private Uni<SecurityIdentity> byToken(String token) {
        return provider.authenticate(new AccessTokenCredential(token))
                .map(identities::vouchedFor)
                .onFailure(AuthenticationFailedException.class)
                .transform(failure -> new AuthenticationFailedException(INVALID, failure))
                .onFailure(OIDCException.class)
                .transform(failure -> new AuthenticationFailedException(UNREACHABLE, failure));
    }
}
