package dev.onrecord.endpoint.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server must say to what by the text of graphql-transport-ws, on one thread, without a network. */
class SocketProtocolTest {

    private static final String INIT = "{\"type\":\"connection_init\"}";
    private static final String ACK = "{\"type\":\"connection_ack\"}";

    private static final SecurityIdentity ANN = (SecurityIdentity) Proxy.newProxyInstance(
            SecurityIdentity.class.getClassLoader(),
            new Class<?>[] {SecurityIdentity.class},
            (proxy, method, arguments) -> null);

    private final List<String> sent = new ArrayList<>();
    private final List<LiveOperation> started = new ArrayList<>();
    private final List<@Nullable SecurityIdentity> callers = new ArrayList<>();
    private final SocketPeer peer = new SocketPeer() {
        @Override
        public void send(String message, Runnable room) {
            sent.add(message);
            room.run();
        }

        @Override
        public void close(SocketClose why) {
            sent.add(why.code() + " " + why.reason());
        }
    };
    private final SocketProtocol protocol = new SocketProtocol(
            peer,
            new SocketProtocol.Services(
                    SocketProtocolTest::identity,
                    Runnable::run,
                    (operation, request, caller) -> {
                        started.add(operation);
                        callers.add(caller);
                    },
                    2),
            null);

    private static Uni<SecurityIdentity> identity(@Nullable String authorization) {
        if (authorization == null) {
            return Uni.createFrom().nullItem();
        }
        return authorization.equals("Bearer good")
                ? Uni.createFrom().item(ANN)
                : Uni.createFrom().failure(new IllegalArgumentException(authorization));
    }

    private static String subscribe(String id) {
        return "{\"id\":\"" + id + "\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ a }\"}}";
    }

    private void receive(String... messages) {
        for (String message : messages) {
            protocol.received(message);
        }
    }

    /** Executes the operation that was started last. */
    private void answer(LiveAnswer answer) {
        started.get(started.size() - 1)
                .run(
                        new LiveExecutor() {
                            @Override
                            public boolean writes(LiveRequest request) {
                                return false;
                            }

                            @Override
                            public LiveAnswer execute(
                                    LiveRequest request, @Nullable SecurityIdentity caller, String client) {
                                return answer;
                            }
                        },
                        LiveRequest.parse("{\"query\":\"{ a }\"}"),
                        null,
                        "client");
    }

    @Test
    void initIsAcknowledged() {
        receive(INIT);
        assertThat(sent).containsExactly(ACK);
    }

    @Test
    void secondInitClosesTheSocket() {
        receive(INIT, INIT);
        assertThat(sent).containsExactly(ACK, "4429 Too many initialisation requests");
    }

    @Test
    void subscribingBeforeTheAcknowledgementClosesTheSocket() {
        receive(subscribe("a"));
        assertThat(sent).containsExactly("4401 Unauthorized");
        assertThat(started).isEmpty();
    }

    @Test
    void silenceClosesTheSocket() {
        protocol.initTimeout();
        assertThat(sent).containsExactly("4408 Connection initialisation timeout");
    }

    @Test
    void whoHasSaidInitIsNotTimedOut() {
        receive(INIT);
        protocol.initTimeout();
        assertThat(sent).containsExactly(ACK);
    }

    @Test
    void callerIsWhoTheKeyNames() {
        receive("{\"type\":\"connection_init\",\"payload\":{\"authorization\":\"Bearer good\"}}", subscribe("a"));
        assertThat(callers.get(0) == ANN).isTrue();
    }

    @Test
    void wrongKeyIsForbidden() {
        receive("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer bad\"}}");
        assertThat(sent).containsExactly("4403 Forbidden");
    }

    @Test
    void pingIsAnsweredByItsPayloadAlsoBeforeInit() {
        receive("{\"type\":\"ping\"}", "{\"type\":\"ping\",\"payload\":{\"n\":1}}", "{\"type\":\"pong\"}");
        assertThat(sent).containsExactly("{\"type\":\"pong\"}", "{\"type\":\"pong\",\"payload\":{\"n\":1}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "null",
                "{}",
                "{\"type\":7}",
                "{\"type\":\"start\"}",
                "{\"type\":\"next\",\"id\":\"a\",\"payload\":{}}",
                "{\"type\":\"connection_ack\"}",
                "{\"type\":\"connection_init\",\"payload\":7}",
                "{\"type\":\"ping\",\"payload\":[]}",
                "{\"type\":\"complete\"}",
                "{\"type\":\"complete\",\"id\":\"\"}",
                "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ a }\"}}",
                "{\"type\":\"subscribe\",\"id\":7,\"payload\":{\"query\":\"{ a }\"}}",
                "{\"type\":\"subscribe\",\"id\":\"a\"}",
                "{\"type\":\"subscribe\",\"id\":\"a\",\"payload\":{}}",
                "{\"type\":\"subscribe\",\"id\":\"a\",\"payload\":{\"query\":\"{ a }\",\"variables\":7}}",
                "{\"type\":\"subscribe\",\"id\":\"a\",\"payload\":{\"query\":\"{ a }\",\"operationName\":{}}}",
                "{\"type\":\"subscribe\",\"id\":\"a\",\"payload\":{\"query\":\"{ a }\",\"extensions\":[]}}"
            })
    void whatIsNotOfTheProtocolClosesTheSocket(String message) {
        receive(INIT, message);
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1)).startsWith("4400 Invalid message: ").hasSizeLessThan(128);
    }

    @Test
    void idInUseClosesTheSocket() {
        receive(INIT, subscribe("é" + "x".repeat(500)), subscribe("é" + "x".repeat(500)));
        assertThat(sent.get(1)).startsWith("4409 Subscriber for ?xxx").endsWith(" already exists");
        assertThat(sent.get(1).substring(5).length()).isLessThanOrEqualTo(123);
    }

    @Test
    void idOfAnEndedOperationIsFree() {
        receive(INIT, subscribe("a"));
        answer(new LiveAnswer.Result("{\"data\":{}}"));
        receive(subscribe("a"), "{\"id\":\"a\",\"type\":\"complete\"}", subscribe("a"));
        assertThat(started).hasSize(3);
        assertThat(sent)
                .containsExactly(
                        ACK,
                        "{\"id\":\"a\",\"type\":\"next\",\"payload\":{\"data\":{}}}",
                        "{\"id\":\"a\",\"type\":\"complete\"}");
    }

    @Test
    void refusedOperationIsAnErrorAndEnds() {
        receive(INIT, subscribe("a"));
        answer(new LiveAnswer.Refusal("[{\"message\":\"no\"}]"));
        receive(subscribe("a"));
        assertThat(sent.get(1)).isEqualTo("{\"id\":\"a\",\"type\":\"error\",\"payload\":[{\"message\":\"no\"}]}");
        assertThat(started).hasSize(2);
    }

    @Test
    void whatAnOperationSaysAfterItsEndIsNotSent() {
        receive(INIT, subscribe("a"), "{\"id\":\"a\",\"type\":\"complete\"}", subscribe("a"));
        started.get(0).onError(new IllegalStateException("of the test: late"));
        assertThat(sent).containsExactly(ACK);
    }

    @Test
    void completingWhatDoesNotRunIsNoError() {
        receive(INIT, "{\"id\":\"a\",\"type\":\"complete\"}");
        assertThat(sent).containsExactly(ACK);
    }

    @Test
    void moreOperationsThanAllowedAreRefusedOneByOne() {
        receive(INIT, subscribe("a"), subscribe("b"), subscribe("c"));
        assertThat(started).hasSize(2);
        assertThat(sent.get(1)).startsWith("{\"id\":\"c\",\"type\":\"error\"").contains("TOO_MANY_OPERATIONS");
    }

    @Test
    void nothingIsSaidOrDoneOnceClosed() {
        receive(INIT, subscribe("a"));
        protocol.closed();
        receive(subscribe("b"), INIT, "{\"type\":\"ping\"}");
        answer(new LiveAnswer.Result("{}"));
        protocol.close(SocketClose.GOING_AWAY);
        assertThat(sent).containsExactly(ACK);
        assertThat(started).hasSize(1);
    }

    private static LiveAnswer.Events endless() {
        return new LiveAnswer.Events(
                subscriber -> subscriber.onSubscribe(new org.reactivestreams.Subscription() {
                    @Override
                    public void request(long more) {
                        // There is never any.
                    }

                    @Override
                    public void cancel() {
                        // There was nothing.
                    }
                }),
                () -> {});
    }

    @Test
    void idleSocketIsLeftAtOnce() {
        receive(INIT);
        protocol.leave();
        assertThat(sent).containsExactly(ACK, "1001 The server is shutting down");
    }

    @Test
    void socketIsLeftWhenWhatRunsIsAnswered() {
        receive(INIT, subscribe("a"));
        protocol.leave();
        receive(subscribe("b"));
        assertThat(sent).containsExactly(ACK);
        answer(new LiveAnswer.Result("{}"));
        assertThat(sent)
                .containsExactly(
                        ACK,
                        "{\"id\":\"a\",\"type\":\"next\",\"payload\":{}}",
                        "{\"id\":\"a\",\"type\":\"complete\"}",
                        "1001 The server is shutting down");
        assertThat(started).hasSize(1);
    }

    @Test
    void subscriptionsEndWithTheSocketSoThatClientsTakeThemUpAgain() {
        receive(INIT, subscribe("a"));
        answer(endless());
        assertThat(sent).containsExactly(ACK);
        protocol.leave();
        assertThat(sent).containsExactly(ACK, "1001 The server is shutting down");
    }

    @Test
    void subscriptionThatBeginsTooLateKeepsNoSocketOpen() {
        receive(INIT, subscribe("a"));
        protocol.leave();
        answer(endless());
        assertThat(sent).containsExactly(ACK, "1001 The server is shutting down");
    }

    @Test
    void endOfASourceIsTheEndOfASlowConsumer() {
        receive(INIT, subscribe("a"));
        List<String> ended = new ArrayList<>();
        answer(new LiveAnswer.Events(
                subscriber -> {
                    subscriber.onSubscribe(new org.reactivestreams.Subscription() {
                        @Override
                        public void request(long more) {
                            ended.add("asked for " + more);
                        }

                        @Override
                        public void cancel() {
                            ended.add("cancelled");
                        }
                    });
                    subscriber.onComplete();
                },
                () -> ended.add("released")));
        assertThat(sent.get(1)).startsWith("{\"id\":\"a\",\"type\":\"error\"").contains("SLOW_CONSUMER");
        assertThat(ended).containsExactly("asked for 1", "released");
    }
}
