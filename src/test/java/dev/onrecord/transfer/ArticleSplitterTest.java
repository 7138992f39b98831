package dev.onrecord.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleSplitterTest {

    private static List<RawArticle> split(String input, ArticleFormat format) throws IOException {
        ArticleSplitter splitter = new ArticleSplitter("f", format, stream(input));
        List<RawArticle> articles = new ArrayList<>();
        for (RawArticle next = splitter.next(); next != null; next = splitter.next()) {
            articles.add(next);
        }
        return articles;
    }

    private static InputStream stream(String input) {
        return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(String input) throws IOException {
        return split(input, ArticleFormat.JSONL).stream()
                .map(article -> article.origin().line() + " " + new String(article.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void lastLineNeedsNoEnd() throws IOException {
        assertThat(lines("a\nb\n")).containsExactly("1 a", "2 b");
        assertThat(lines("a\nb")).containsExactly("1 a", "2 b");
    }

    @Test
    void blankLinesAreCountedAndNoArticles() throws IOException {
        assertThat(lines("\n \t\r\na\n\n\nb\n\n")).containsExactly("3 a", "6 b");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\n")).isEmpty();
    }

    @Test
    void linesMayBeLongerThanTheBuffer() throws IOException {
        for (int length = (1 << 16) - 2; length <= (1 << 16) + 2; length++) {
            String longLine = "x".repeat(length);
            assertThat(lines(longLine + "\n" + longLine)).containsExactly("1 " + longLine, "2 " + longLine);
        }
    }

    @Test
    void tooLongLineIsNotKeptButCounted() throws IOException {
        int max = ArticleFormat.JSONL.maxSize();
        List<RawArticle> articles = split("x".repeat(max + 5) + "\nb", ArticleFormat.JSONL);
        assertThat(articles.get(0).isTooLarge()).isTrue();
        assertThat(articles.get(0).bytes()).hasSize(max);
        assertThat(articles.get(0).size()).isEqualTo(max + 6);
        assertThat(articles.get(1).isTooLarge()).isFalse();
    }

    @Test
    void textIsOneArticleEvenIfEmpty() throws IOException {
        assertThat(split("a\n\nb\n", ArticleFormat.TEXT)).hasSize(1);
        assertThat(split("", ArticleFormat.TEXT)).hasSize(1);
    }

    @Test
    void formatIsToldByTheEnding() {
        assertThat(ArticleFormat.ofName("a/b.JSONL")).contains(ArticleFormat.JSONL);
        assertThat(ArticleFormat.ofName("b.htm")).contains(ArticleFormat.HTML);
        assertThat(ArticleFormat.ofName("b.txt")).contains(ArticleFormat.TEXT);
        assertThat(ArticleFormat.ofName("txt.d/b")).isEmpty();
        assertThat(ArticleFormat.ofName("b.json")).isEmpty();
    }

    @Test
    void formatIsToldByTheFirstCharacterThatIsNotBlank() throws IOException {
        assertThat(ArticleFormat.ofContent(stream("\ufeff\n {"))).isEqualTo(ArticleFormat.JSONL);
        assertThat(ArticleFormat.ofContent(stream(""))).isEqualTo(ArticleFormat.JSONL);
        assertThat(ArticleFormat.ofContent(stream("<!doctype html>"))).isEqualTo(ArticleFormat.HTML);
        assertThat(ArticleFormat.ofContent(stream("“We won,” {<"))).isEqualTo(ArticleFormat.TEXT);
        assertThat(ArticleFormat.ofContent(stream(" ".repeat(100_000)))).isEqualTo(ArticleFormat.TEXT);
    }

    @Test
    void lookingAtTheContentTakesNothingOfIt() throws IOException {
        InputStream in = stream("  {}");
        ArticleFormat.ofContent(in);
        assertThat(in.readAllBytes()).hasSize(4);
    }
}
