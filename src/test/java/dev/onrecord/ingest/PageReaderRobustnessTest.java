package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderRobustnessTest {

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "plain words",
                "<",
                "<p",
                "</html></body>",
                "<frameset><frame src='x'></frameset>",
                "<title>",
                "\u0000\uD800<p>\uDC00</p>",
                "<html lang='!!'><meta name=date content='soon'>",
                "<link rel=canonical href='ht tp://['>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>",
                "<script type='application/ld+json'>[null,1,\"x\",{\"@type\":7,\"@graph\":3}]</script>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[null,{\"name\":[]}]}</script>",
            })
    void brokenPageIsAnEmptyOne(String html) {
        assertThatCode(() -> reader.read(html)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<blockquote>", "<b>", "<table><tr><td>", "<ul><li>", "<svg>", "<a>", "<form><p>"})
    void deepNestingDoesNotOverflow(String tag) {
        assertThatCode(() -> reader.read(tag.repeat(100_000) + "word")).doesNotThrowAnyException();
    }

    @Test
    void deepMetadataDoesNotOverflow() {
        String json = "[".repeat(100_000) + "]".repeat(100_000);
        String html = "<script type='application/ld+json'>" + json + "</script><p>word</p>";
        assertThat(reader.read(html).body()).isEqualTo("word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='%s x'>word</div>",
                "<p>%s</p>",
                "<blockquote>%s a</blockquote>",
                "<title>%s a</title>",
                "<div style='%s'>word</div>",
            })
    void endlessRunsAreReadOnce(String frame) {
        for (String run : new String[] {"1", "\"", " - ", "post_", "display ", "A"}) {
            String html = frame.formatted(run.repeat(500_000));
            assertThatCode(() -> reader.read(html)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b class='ad'>x</b> y ", "<b class='ad'></b>", "<script></script>", "<br>", "<p>a<h2>b</h2>"})
    void countlessSiblingsAreReadOnce(String sibling) {
        assertThatCode(() -> reader.read("<p>" + sibling.repeat(50_000))).doesNotThrowAnyException();
    }

    @Test
    void longPageIsReadWhole() {
        String paragraph = "<p>Some people, said the man who talks a lot, never stop. </p>";
        String body = reader.read("<article>" + paragraph.repeat(20_000) + "</article>")
                .body();
        assertThat(body.split("\n\n")).hasSize(20_000);
    }

    @Test
    void pageOfBlockQuotesIsReadWhole() {
        String quote = "<blockquote>“Never again,” is what they say every time. </blockquote>";
        String body =
                reader.read("<article>" + quote.repeat(15_000) + "</article>").body();
        assertThat(body.split("\n\n")).hasSize(15_000);
    }
}
