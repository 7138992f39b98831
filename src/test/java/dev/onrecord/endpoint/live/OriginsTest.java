package dev.onrecord.endpoint.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static Origins allowed(String... origins) {
        return new Origins(true, Optional.of(List.of(origins)));
    }

    @Test
    void whoIsNoPageMayListen() {
        assertThat(allowed().allow(null, "api.example")).isTrue();
    }

    @Test
    void ownPagesMayListen() {
        assertThat(allowed().allow("https://api.example", "api.example")).isTrue();
        assertThat(allowed().allow("https://api.example", "API.example:443")).isTrue();
        assertThat(allowed().allow("http://localhost:8080", "localhost:8080")).isTrue();
        assertThat(allowed().allow("http://[::1]:8080", "[::1]:8080")).isTrue();
    }

    @Test
    void otherPagesMayNot() {
        assertThat(allowed().allow("https://evil.example", "api.example")).isFalse();
        assertThat(allowed().allow("https://api.example.evil.example", "api.example"))
                .isFalse();
        assertThat(allowed().allow("http://localhost:3000", "localhost:8080")).isFalse();
        assertThat(allowed().allow("http://api.example", "api.example:443")).isFalse();
        assertThat(allowed().allow("null", "api.example")).isFalse();
        assertThat(allowed().allow("https://api.example", null)).isFalse();
    }

    @Test
    void pagesThatMayAskMayListen() {
        assertThat(allowed("https://news.example").allow("https://news.example", "api.example"))
                .isTrue();
        assertThat(allowed("/https://.*\\.news\\.example/").allow("https://a.news.example", "api.example"))
                .isTrue();
        assertThat(allowed("*").allow("null", "api.example")).isTrue();
    }

    @Test
    void originsCountOnlyWhereCorsIsOn() {
        assertThat(new Origins(false, Optional.of(List.of("*"))).allow("https://news.example", "api.example"))
                .isFalse();
    }
}
