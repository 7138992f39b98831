package dev.onrecord.endpoint.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedStreamTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/event-stream",
                "Text/Event-Stream; charset=utf-8",
                "text/event-stream, */*",
                "text/event-stream, multipart/mixed",
                "application/json;q=0.5, text/event-stream;q=0.9"
            })
    void eventsArePreferred(String accept) {
        assertThat(AcceptedStream.isPreferred(List.of(accept))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "text/*",
                "application/json",
                "text/event-stream;q=0",
                "text/event-stream;q=x",
                "application/json, text/event-stream",
                "application/graphql-response+json, application/json, text/event-stream, multipart/mixed"
            })
    void oneAnswerIsPreferred(String accept) {
        assertThat(AcceptedStream.isPreferred(List.of(accept))).isFalse();
    }

    @Test
    void severalLinesAreOneList() {
        assertThat(AcceptedStream.isPreferred(List.of("application/json;q=0.1", "text/event-stream")))
                .isTrue();
    }
}
