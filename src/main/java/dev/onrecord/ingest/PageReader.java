package dev.onrecord.ingest;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article out of a whole HTML page: total (never throws), thread safe, deterministic. Subheads and list items
 * are paragraphs of their own; captions, menus, ads, pull quotes and lines that point elsewhere are left out.
 */
final class PageReader {

    /** Under so many characters the strict reading has probably thrown the article out with the clutter. */
    private static final int TOO_SHORT = 250;

    /** So many times the text is no longer the same text with a line more or less. */
    private static final int FAR_LONGER = 2;

    /** Deeper elements become siblings, so that no walk over the tree can overflow the stack. Real pages stay below 100. */
    private static final int MAX_DEPTH = 200;

    /** The article on the page {@code html}; its body is empty where the page has none. */
    public ArticlePage read(String html) {
        Document document = parse(html);
        PageMetadata metadata = PageMetadata.of(document);
        return new ArticlePage(
                metadata.title(),
                metadata.byline(),
                metadata.publisher(),
                metadata.language(),
                metadata.publishedAt(),
                metadata.url(),
                body(html, document, metadata));
    }

    private static String body(String html, Document document, PageMetadata metadata) {
        boolean stripped = Clutter.stripNamed(document);
        String text = text(document, metadata);
        if (stripped && text.length() < TOO_SHORT) {
            text = longer(text, text(parse(html), metadata));
        }
        return longer(text, articleBody(metadata));
    }

    private static Document parse(String html) {
        return Jsoup.parse(html, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    }

    private static String text(Document document, PageMetadata metadata) {
        Clutter.stripMarked(document);
        return new BodyFilter(metadata.title(), metadata.byline())
                .join(Paragraph.listOf(MainElement.of(document.body())));
    }

    /** Pages that a script draws, or that stand behind a wall, often have their whole text in the metadata only. */
    private static String articleBody(PageMetadata metadata) {
        @Nullable String body = metadata.articleBody();
        if (body == null) {
            return "";
        }
        return body.contains("</p>") ? text(parse(body), metadata) : Paragraph.plain(body);
    }

    private static String longer(String text, String other) {
        return other.length() > FAR_LONGER * text.length() ? other : text;
    }
}
