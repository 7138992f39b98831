package dev.onrecord.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class TransferJsonTest {

    private static String reject(String text) {
        return new TransferJson().reject(new Rejection(new Origin("a.jsonl", 7), "title", "title: is missing", text));
    }

    @Test
    void rejectedObjectStaysAnObjectThatCanBeMended() {
        JsonObject line = new JsonObject(reject(" {\"body\": \"It rained.\"} "));
        assertThat(line.getString("body")).isEqualTo("It rained.");
        assertThat(line.getJsonObject("rejected"))
                .isEqualTo(new JsonObject()
                        .put("file", "a.jsonl")
                        .put("line", 7)
                        .put("field", "title")
                        .put("reason", "title: is missing"));
        assertThat(new JsonObject(reject("{ }")).fieldNames()).containsExactly("rejected");
    }

    @Test
    void whatIsNoObjectIsKeptAsText() {
        for (String text : new String[] {"no JSON", "[1]", "{\"a\":1} more", "{\"a\":"}) {
            assertThat(new JsonObject(reject(text)).getJsonObject("rejected").getString("text"))
                    .isEqualTo(text);
        }
    }
}
