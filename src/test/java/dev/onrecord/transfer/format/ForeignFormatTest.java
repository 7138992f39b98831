package dev.onrecord.transfer.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.transfer.format.ForeignFormat.Detected;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForeignFormatTest {

    private static Optional<Detected> detect(String name, String head) {
        return ForeignFormat.detect(name, head);
    }

    private static Optional<Detected> file(ForeignFormat format) {
        return Optional.of(new Detected(format, false));
    }

    private static Optional<Detected> lines(ForeignFormat format) {
        return Optional.of(new Detected(format, true));
    }

    @Test
    void filesAreKnownByTheirContent() {
        assertThat(detect("-", FormatFixtures.file("ninjs-2.json"))).isEqualTo(file(ForeignFormat.NINJS));
        assertThat(detect("-", FormatFixtures.file("ninjs-3.json"))).isEqualTo(file(ForeignFormat.NINJS));
        assertThat(detect("-", FormatFixtures.file("graph.jsonld"))).isEqualTo(file(ForeignFormat.JSON_LD));
        assertThat(detect("-", FormatFixtures.file("rss.xml"))).isEqualTo(file(ForeignFormat.FEED));
        assertThat(detect("-", FormatFixtures.file("atom.xml"))).isEqualTo(file(ForeignFormat.FEED));
        assertThat(detect("-", FormatFixtures.file("quotebank-quotes.jsonl")))
                .isEqualTo(lines(ForeignFormat.QUOTEBANK));
        assertThat(detect("-", FormatFixtures.file("quotebank-articles.jsonl")))
                .isEqualTo(lines(ForeignFormat.QUOTEBANK));
    }

    @Test
    void headMayBeCutOffAnywhereBehindItsFirstFields() {
        String ninjs = FormatFixtures.file("ninjs-3.json");
        for (int length = ninjs.indexOf("versionCreated") + 20; length < ninjs.length(); length += 7) {
            assertThat(detect("-", ninjs.substring(0, length))).isEqualTo(file(ForeignFormat.NINJS));
        }
    }

    @Test
    void ownExportIsJsonLdByLine() {
        String line = new JsonLdExport().write(FormatFixtures.stored(null));
        assertThat(detect("export.jsonl", line + line)).isEqualTo(lines(ForeignFormat.JSON_LD));
        assertThat(detect("export.jsonl", line.substring(0, 200))).isEqualTo(lines(ForeignFormat.JSON_LD));
    }

    @Test
    void ourOwnFormatsAreNobodyElses() {
        assertThat(detect("a.jsonl", "{\"title\":\"T\",\"body\":\"B\",\"quotes\":[]}\n"))
                .isEmpty();
        assertThat(detect("a.html", "<!doctype html><html><head>")).isEmpty();
        assertThat(detect("a.txt", "Once, in Vienna")).isEmpty();
        assertThat(detect("a.jsonl", "")).isEmpty();
    }

    @Test
    void nameTellsWhatContentDoesNot() {
        assertThat(detect("news.JSONLD", "")).isEqualTo(lines(ForeignFormat.JSON_LD));
        assertThat(detect("news.rss", "")).isEqualTo(file(ForeignFormat.FEED));
    }

    @Test
    void feedMayBeginWithDeclarationsAndComments() {
        assertThat(detect("-", "\ufeff\n<?xml version='1.0'?>\n<!-- <html> -->\n<?style x?><rdf:RDF xmlns:rdf='x'>"))
                .isEqualTo(file(ForeignFormat.FEED));
        assertThat(detect("-", "<?xml version='1.0'?><html>")).isEmpty();
        assertThat(detect("-", "<!-- never closed")).isEmpty();
    }
}
