package dev.onrecord.ingest;

import static dev.onrecord.ingest.PageFixtures.body;
import static dev.onrecord.ingest.PageFixtures.bodyOf;
import static dev.onrecord.ingest.PageFixtures.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency",
                "amp",
                "brief",
                "broadsheet",
                "comments",
                "components",
                "liveblog",
                "tables",
                "wordpress"
            })
    void bodyIsTheTextThatAPersonWouldCopy(String name) {
        assertThat(page(name).body()).isEqualTo(body(name));
    }

    @Test
    void twoLineBreaksPartParagraphs() {
        assertThat(bodyOf("<div>One is here.<br><br>Two is here.<br>\n<br/>Three is here.</div>"))
                .isEqualTo("One is here.\n\nTwo is here.\n\nThree is here.");
    }

    @Test
    void oneLineBreakIsASpace() {
        assertThat(bodyOf("<p>One is here,<br>two is too.</p>")).isEqualTo("One is here, two is too.");
    }

    @Test
    void invisibleCharactersAreRemovedAndSpacesCollapsed() {
        assertThat(bodyOf("<p>Rot&shy;ter\u200Bdam&nbsp;is \n\t here\uFEFF.</p>"))
                .isEqualTo("Rotterdam is here.");
    }

    @Test
    void joinedEmojiAndCombiningAccentsStayWhole() {
        assertThat(bodyOf("<p>👩\u200D🚀 said Zoe\u0308.</p>")).isEqualTo("👩\u200D🚀 said Zoe\u0308.");
    }

    @Test
    void inlineElementsDoNotPartWords() {
        assertThat(bodyOf("<p><span>T</span>he <em>old</em> <a href='/b'>bridge</a> fell.</p>"))
                .isEqualTo("The old bridge fell.");
    }

    @Test
    void namedWordsOfASentenceStay() {
        assertThat(bodyOf("<p><span class='dateline'>ANKARA</span> – The <a class='related-link'>mayor</a> left.</p>"))
                .isEqualTo("ANKARA – The mayor left.");
    }

    @Test
    void blockQuotesAreText() {
        assertThat(bodyOf("<blockquote><p>“We stay.”</p></blockquote>")).isEqualTo("“We stay.”");
    }

    @Test
    void blockQuotesThatRepeatTheTextAreNot() {
        assertThat(bodyOf("<p>“We stay in Lisbon,” she said.</p><blockquote>“We stay in Lisbon”</blockquote>"))
                .isEqualTo("“We stay in Lisbon,” she said.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Read also: <a href='/x'>The ferry</a></p>",
                "<p>READ MORE: The ferry that never came</p>",
                "<p><a href='/x'>The ferry that never came</a></p>",
                "<p>Related: The ferry</p>",
                "<p>Advertisement</p>",
                "<p>Photo: Ana Lima/Wire</p>",
                "<p>Sign up for our newsletter</p>",
                "<figure><img src='x'><figcaption>A ferry at dawn, said the man.</figcaption></figure>",
                "<aside><p>“We stay,” said Lima, who never left.</p></aside>",
                "<div class='PullQuote'><p>We stay, whatever the river says.</p></div>",
                "<div id='cookieBanner'><p>We use cookies to make this site better.</p></div>",
                "<div class='author-bio'><p>Ana Lima writes about ferries.</p></div>",
                "<div class='post__share-tools'><p>Tell your friends about it.</p></div>",
                "<p>© 2026 The Ferry Times</p>",
                "<p style='display: none'>Nobody sees this line.</p>",
            })
    void clutterIsNotText(String markup) {
        assertThat(bodyOf(markup)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Read the letter, she said, and then burn it.</p>",
                "<p>More on the bridge is not known, the mayor said.</p>",
                "<p>Copyright law is a river, she said, and we are the ferry.</p>",
                "<p>Share this with nobody, he told them</p>",
                "<p>Advertisement revenue fell by a third.</p>",
                "<p>By noon all but one ferry had left</p>",
                "<p>It began at <time datetime='10:42'>10.42</time> sharp.</p>",
                "<figure><blockquote>“We never left the river.”</blockquote></figure>",
                "<p>More than 300 people came to see the ferry.</p>",
                "<p>Sharing is hard, said the <a href='/x'>mayor of Birmingham</a>.</p>",
                "<p class='has-drop-cap'>The ferry left on time.</p>",
                "<div class='sc-f98b1ad2-0'><p>Hashes may look like words.</p></div>",
                "<div class='with-sidebar'><p>The ferry left on time.</p></div>",
            })
    void whatOnlyLooksLikeClutterIsText(String markup) {
        assertThat(bodyOf(markup)).isNotEmpty();
    }

    @Test
    void pageWhoseNamesDeceiveIsReadByItsText() {
        String text = "She said that the bridge would open in May and that nobody would be asked to swim again.";
        String html = "<body><div class='comments'><p>%s</p><p>%s</p></div></body>".formatted(text, text + " Twice.");
        assertThat(new PageReader().read(html).body()).contains("nobody would be asked");
    }

    @Test
    void pageDrawnByAScriptIsReadFromItsMetadata() {
        String html = "<body><div id='root'></div><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"articleBody\":\"One is here.\\n\\nTwo is here.\"}</script></body>";
        assertThat(new PageReader().read(html).body()).isEqualTo("One is here.\n\nTwo is here.");
    }
}
