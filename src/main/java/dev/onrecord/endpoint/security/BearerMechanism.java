package dev.onrecord.endpoint.security;

import dev.onrecord.archive.error.UnauthenticatedException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;

/**
 * Authenticates HTTP requests, and answers those that it refuses in the form of a GraphQL error. The only mechanism: as an
 * alternative it stands in the place of the OpenID extension's own, which would look at every anonymous request too.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {

    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;
    private static final String READING = "Reading is for those who are known: send Authorization: Bearer <key>";

    private final Authenticator authenticator;

    BearerMechanism(Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        List<String> shown = context.request().headers().getAll(HttpHeaderNames.AUTHORIZATION);
        return switch (shown.size()) {
            case 0 -> authenticator.authenticate(null);
            case 1 -> authenticator.authenticate(shown.get(0));
            default -> Authenticator.refusal("Send one Authorization, not " + shown.size());
        };
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(new ChallengeData(UNAUTHORIZED, HttpHeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"onrecord\""));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return getChallenge(context).map(challenge -> {
            AuthenticationFailedException failure = HttpSecurityUtils.getAuthenticationFailureFromEvent(context);
            String message = failure == null || failure.getMessage() == null ? READING : failure.getMessage();
            if (failure != null && failure.getCause() instanceof OIDCException) {
                refuse(context.response().setStatusCode(UNAVAILABLE), "UNAVAILABLE", message);
            } else {
                new ChallengeSender(context).apply(challenge);
                refuse(context.response(), UnauthenticatedException.CODE, message);
            }
            return true;
        });
    }

    private static void refuse(HttpServerResponse response, String code, String message) {
        JsonObject error =
                new JsonObject().put("message", message).put("extensions", new JsonObject().put("code", code));
        response.putHeader(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
                .end(new JsonObject().put("errors", new JsonArray().add(error)).toBuffer());
    }
}
