package dev.onrecord.endpoint.security;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** A server as in production: it knows two editors, one of them by an old key too, and an OpenID provider. */
public class SecuredServer implements QuarkusTestProfile {

    public static final String ANN = "Bearer onrecord_key-of-ann";
    public static final String ANN_OLD = "Bearer onrecord_old-key-of-ann";
    public static final String BOB = "Bearer onrecord_key-of-bob";
    private static final String AUDIENCE = "onrecord";
    private static final String PRIVATE_KEY = "test.private-key";

    @Override
    public Map<String, String> getConfigOverrides() {
        KeyPair pair = newPair();
        Map<String, String> config = new HashMap<>(open());
        config.put(
                "onrecord.security.editor-keys", "ann:" + digest(ANN) + ",ann:" + digest(ANN_OLD) + "," + digest(BOB));
        config.put("quarkus.oidc.public-key", base64(pair.getPublic().getEncoded()));
        config.put("quarkus.oidc.token.audience", AUDIENCE);
        config.put(PRIVATE_KEY, base64(pair.getPrivate().getEncoded()));
        return config;
    }

    /** What any server of this kind has, in an archive of its own. */
    static Map<String, String> open() {
        return Map.of(
                "onrecord.security.open-writes",
                "false",
                "onrecord.archive.directory",
                "./target/test-secured-archive");
    }

    static String digest(String authorization) {
        return HexFormat.of().formatHex(EditorKey.digest(authorization.substring("Bearer ".length())));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The token that the provider gives somebody with these roles. */
    public static String token(String name, String... roles) {
        return token(name, Duration.ofMinutes(5), privateKey(), roles);
    }

    static String token(String name, Duration valid, PrivateKey key, String... roles) {
        return signed(claims(name).claim("roles", Set.of(roles)).expiresIn(valid), key);
    }

    /** What every token says that is meant for this server. */
    static JwtClaimsBuilder claims(String name) {
        return Jwt.upn(name).audience(AUDIENCE);
    }

    static String signed(JwtClaimsBuilder claims, PrivateKey key) {
        return "Bearer " + claims.sign(key);
    }

    static PrivateKey privateKey() {
        byte[] key = Base64.getDecoder().decode(ConfigProvider.getConfig().getValue(PRIVATE_KEY, String.class));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
