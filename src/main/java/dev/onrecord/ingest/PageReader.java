package dev.onrecord.ingest;

final class PageReader {
    private PageReader() {}

    static ArticlePage read(String html) {
        return new ArticlePage(
                null, null, null, null, null, null, org.jsoup.Jsoup.parse(html).text());
    }
}
