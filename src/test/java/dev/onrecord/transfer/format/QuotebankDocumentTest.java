package dev.onrecord.transfer.format;

import static dev.onrecord.transfer.format.FormatFixtures.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.onrecord.archive.QuoteKind;
import dev.onrecord.ingest.ArticleSubmission;
import dev.onrecord.ingest.GivenQuote;
import dev.onrecord.ingest.GivenSpeaker;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotebankDocumentTest {

    private final QuotebankDocument quotebank = new QuotebankDocument();

    private SubmittedArticle line(String name, int line) {
        return quotebank.read(file(name).split("\n")[line]).get(0).read();
    }

    private SubmittedArticle article(String quotations) {
        return quotebank
                .read("{\"articleID\":\"a\",\"quotations\":" + quotations + "}")
                .get(0)
                .read();
    }

    private static void assertQuotesStandInTheirText(SubmittedArticle article) {
        assertThat(article.findings().quotes())
                .allSatisfy(quote -> assertThat(article.submission().body().substring(quote.start(), quote.end()))
                        .isEqualTo(quote.text()));
    }

    @Test
    void quotationIsAnArticleAtTheAddressOfItsEarliestSource() {
        SubmittedArticle article = line("quotebank-quotes.jsonl", 0);
        String words = "We will count the boats again in spring, and again in autumn.";
        assertThat(article.submission())
                .isEqualTo(new ArticleSubmission(
                        "http://www.fjordnews.example/boats#2019-04-02-000017",
                        "Maren Tolstad: “" + words + "”",
                        null,
                        "fjordnews.example",
                        "en",
                        Instant.parse("2019-04-02T09:36:23Z"),
                        "“" + words
                                + "” — Maren Tolstad\n\nhttp://www.fjordnews.example/boats#top\nhttp://mirror.example/boats",
                        null));
        assertThat(article.findings().quotes())
                .containsExactly(new GivenQuote(
                        words,
                        QuoteKind.DIRECT,
                        1,
                        62,
                        GivenSpeaker.named("Maren Tolstad"),
                        "Maren Tolstad",
                        null,
                        0.8447,
                        List.of()));
        assertQuotesStandInTheirText(article);
    }

    @Test
    void quotationsOfOneSourceDoNotReplaceOneAnother() {
        assertThat(line("quotebank-quotes.jsonl", 0).submission().url())
                .isNotEqualTo(line("quotebank-quotes.jsonl", 1).submission().url());
    }

    @Test
    void noneIsNobody() {
        assertThat(line("quotebank-quotes.jsonl", 1).findings().quotes())
                .extracting(GivenQuote::speaker, GivenQuote::confidence)
                .containsExactly(tuple(null, null));
    }

    @Test
    void passagesOfAnArticleBecomeOneTextInOrder() {
        SubmittedArticle article = line("quotebank-articles.jsonl", 0);
        assertThat(article.submission().title()).isEqualTo("Boats to be counted");
        assertThat(article.submission().url()).isEqualTo("http://www.fjordnews.example/boats");
        assertThat(article.submission().body())
                .isEqualTo(
                        "The harbour is full. \"We will count the boats again in spring.\" said Maren Tolstad in Bergen."
                                + " A swimmer said: \"It was a cold day for swimming, but we swam.\" Nobody else went in.");
        assertThat(article.findings().quotes())
                .extracting(GivenQuote::speaker, GivenQuote::confidence)
                .containsExactly(tuple(GivenSpeaker.named("Maren Tolstad"), 0.84), tuple(null, null));
        assertQuotesStandInTheirText(article);
    }

    @Test
    void passagesApartAreParagraphs() {
        SubmittedArticle article = article(
                "[{\"quotation\":\"One.\",\"leftContext\":\"A.\"},{\"quotation\":\"Two.\",\"rightContext\":\", he said.\"}]");
        assertThat(article.submission().body()).isEqualTo("A. \"One.\"\n\n\"Two.\", he said.");
        assertThat(article.submission().title()).isEqualTo("“One.”");
        assertQuotesStandInTheirText(article);
    }

    @Test
    void contentIsTheTextWhereTheQuotationsStandInIt() {
        SubmittedArticle article = line("quotebank-articles.jsonl", 1);
        assertThat(article.submission().url()).isNull();
        assertThat(article.submission().body()).startsWith("The harbour is full. \"We will");
        assertThat(article.findings().quotes())
                .extracting(GivenQuote::text, GivenQuote::speaker, GivenQuote::confidence)
                .containsExactly(
                        tuple("We will count them,", GivenSpeaker.named("Maren Tolstad"), 0.5),
                        tuple("All of them.", null, null));
        assertQuotesStandInTheirText(article);
    }

    @Test
    void contentInTokensGivesWayToThePassages() {
        SubmittedArticle article = quotebank
                .read(
                        "{\"articleID\":\"a\",\"content\":\"`` One , two . ''\",\"quotations\":[{\"quotation\":\"One, two.\"}]}")
                .get(0)
                .read();
        assertThat(article.submission().body()).isEqualTo("\"One, two.\"");
    }

    @Test
    void articleWithoutQuotationsNeedsItsContent() {
        SubmittedArticle quiet = quotebank
                .read("{\"articleID\":\"a\",\"content\":\"Nobody spoke.\",\"quotations\":[]}")
                .get(0)
                .read();
        assertThat(quiet.findings().quotes()).isEmpty();
        assertThatThrownBy(() -> article("[]")).hasMessageStartingWith("quotations: holds no quotation");
    }

    @Test
    void whatIsNoLineOfQuotebankIsToldSo() {
        for (String line : List.of("{}", "[]", "{\"quotation\":7}", "{\"quotation\":\"\u00a0\"}")) {
            assertThatThrownBy(() -> quotebank.read(line)).hasMessageStartingWith("quotation: is missing");
        }
    }
}
