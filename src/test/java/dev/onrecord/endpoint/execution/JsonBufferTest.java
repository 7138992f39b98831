package dev.onrecord.endpoint.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.CoercingSerializeException;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written is JSON, and UTF-8, whatever it is given. */
class JsonBufferTest {

    private static String written(Object value) {
        JsonBuffer json = new JsonBuffer();
        json.value(value);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json.toBytes()))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String readBack(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(written(List.of(text))))) {
            return ((JsonString) reader.readArray().get(0)).getString();
        }
    }

    @Test
    void everyCharacterIsReadBackAsItWas() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                String text = "a" + Character.toString(character) + "\"";
                if (character < 0x3000 || character % 997 == 0) {
                    assertThat(readBack(text)).isEqualTo(text);
                }
            }
        }
    }

    @Test
    void longTextsGrowTheBuffer() {
        String text = "“Ankara” 🐟\u0001".repeat(5000);
        assertThat(readBack(text)).isEqualTo(text);
    }

    /** As everywhere in Java. */
    @Test
    void halfASurrogatePairIsAQuestionMark() {
        for (String text : List.of("\uD83D", "a\uD83Db", "\uDC1F\uD83D", "\uD83D\uD83D\uDC1F", "\uDC1F")) {
            assertThat(readBack(text))
                    .isEqualTo(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    @Test
    void treesAreWritten() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("none", null);
        tree.put("list", Arrays.asList(1, 2.5, null, true, List.of(), Map.of()));
        tree.put("big", new BigDecimal("1E+3"));
        tree.put("kind", Thread.State.NEW);
        assertThat(written(tree))
                .isEqualTo("{\"none\":null,\"list\":[1,2.5,null,true,[],{}],\"big\":1E+3,\"kind\":\"NEW\"}");
    }

    @Test
    void whatIsNoNumberOfJsonIsRefused() {
        for (Object number : List.of(Double.NaN, Double.POSITIVE_INFINITY, Float.NaN)) {
            assertThatThrownBy(() -> written(number)).isInstanceOf(CoercingSerializeException.class);
        }
    }

    @Test
    void whatIsTakenBackIsGone() {
        JsonBuffer json = new JsonBuffer();
        json.mark('[');
        int start = json.size();
        json.string("gone");
        json.truncate(start);
        json.mark(']');
        assertThat(new String(json.toBytes(), StandardCharsets.UTF_8)).isEqualTo("[]");
    }
}
