package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningNoticeTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, /, http://127.0.0.1:81/",
        "::, /, http://127.0.0.1:81/",
        "localhost, /api, http://localhost:81/api/",
        "192.0.2.7, api/, http://192.0.2.7:81/api/",
        "::1, /, http://[::1]:81/"
    })
    void addressIsOneThatIsReachedFromHere(String host, String rootPath, String url) {
        assertThat(RunningNotice.url(host, 81, rootPath)).hasToString(url);
    }
}
