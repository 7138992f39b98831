package dev.onrecord.endpoint.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.error.UnauthenticatedException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a configuration makes of those who ask, without a server. */
class AuthenticatorTest {

    private static final EditorKey KEY = EditorKey.generate();
    private static final String KEYS = "onrecord.security.editor-keys";
    private static final String OPEN_WRITES = "onrecord.security.open-writes";
    private static final String READ = "onrecord.security.read";

    private static Authenticator with(Map<String, String> settings) {
        TokenConfig noTokens = new TokenConfig(true, Optional.empty(), Optional.empty());
        return new Authenticator(
                config(settings),
                new LocalKey(),
                noTokens,
                token -> Uni.createFrom().failure(new AssertionError("no provider is asked")));
    }

    private static SecurityConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(SecurityConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(SecurityConfig.class);
    }

    private static SecurityIdentity nobody(Map<String, String> settings) {
        return with(settings).authenticate(null).await().indefinitely();
    }

    private static String hint(Map<String, String> settings) {
        return nobody(settings).getAttribute(UnauthenticatedException.HINT);
    }

    @Test
    void withoutConfigurationEverybodyReadsAndNobodyWrites() {
        assertThat(nobody(Map.of()).getRoles()).containsExactly("reader");
        assertThat(with(Map.of()).mayRead(nobody(Map.of()))).isTrue();
    }

    @Test
    void serverThatKnowsNoEditorsSaysWhichSettingIsMissing() {
        assertThat(hint(Map.of())).contains("takes no writes", KEYS);
        assertThat(hint(Map.of(KEYS, ""))).contains("takes no writes", KEYS);
        assertThat(hint(Map.of(KEYS, KEY.digest())))
                .doesNotContain("takes no writes")
                .contains("Authorization: Bearer");
    }

    @Test
    void openWritesMakeEverybodyAnEditor() {
        assertThat(nobody(Map.of(OPEN_WRITES, "true")).getRoles()).containsExactlyInAnyOrder("reader", "editor");
        assertThat(nobody(Map.of(OPEN_WRITES, "true")).isAnonymous()).isTrue();
    }

    @Test
    void closedReadingLeavesNobodyAnything() {
        Map<String, String> closed = Map.of(READ, "authenticated", KEYS, KEY.digest());
        assertThat(nobody(closed).getRoles()).isEmpty();
        assertThat(with(closed).mayRead(nobody(closed))).isFalse();
        SecurityIdentity editor =
                with(closed).authenticate("Bearer " + KEY.text()).await().indefinitely();
        assertThat(with(closed).mayRead(editor)).isTrue();
    }

    /** Any secret may be listed by its digest, also one that looks like a token. */
    @Test
    void keyWithDotsIsAKey() {
        String digest = SecuredServer.digest("Bearer a.b.c");
        assertThat(with(Map.of(KEYS, digest))
                        .authenticate("Bearer a.b.c")
                        .await()
                        .indefinitely()
                        .getPrincipal()
                        .getName())
                .isEqualTo("key:" + digest.substring(0, 8));
    }

    @Test
    void tokenIsNoKeyWhereNoProviderIsConfigured() {
        Uni<SecurityIdentity> token = with(Map.of()).authenticate("Bearer a.b.c");
        assertThatThrownBy(() -> token.await().indefinitely())
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessageContaining("does not know the key");
    }

    /** The token may be good: whoever has it should keep it. */
    @Test
    void providerThatCannotBeAskedIsNotTheTokensFault() {
        OIDCException down = new OIDCException("down");
        TokenConfig tokens = new TokenConfig(true, Optional.of("https://id.example"), Optional.empty());
        Authenticator authenticator = new Authenticator(
                config(Map.of()),
                new LocalKey(),
                tokens,
                token -> Uni.createFrom().failure(down));
        assertThatThrownBy(
                        () -> authenticator.authenticate("Bearer a.b.c").await().indefinitely())
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessageContaining("try again later")
                .hasCause(down);
    }

    @Test
    void keyOfTheRunIsAnEditors() {
        LocalKey local = new LocalKey();
        Authenticator authenticator = new Authenticator(
                config(Map.of()),
                local,
                new TokenConfig(true, Optional.empty(), Optional.empty()),
                token -> Uni.createFrom().failure(new AssertionError("no provider is asked")));
        SecurityIdentity identity =
                authenticator.authenticate("Bearer " + local.text()).await().indefinitely();
        assertThat(identity.getPrincipal().getName()).isEqualTo("local");
        assertThat(identity.getRoles()).contains("editor");
        Uni<SecurityIdentity> ofAnotherRun = authenticator.authenticate("Bearer " + new LocalKey().text());
        assertThatThrownBy(() -> ofAnotherRun.await().indefinitely()).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void malformedDigestKeepsTheServerFromStarting() {
        assertThatThrownBy(() -> with(Map.of(KEYS, KEY.text())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(KEYS)
                .hasMessageNotContaining(KEY.text());
    }
}
