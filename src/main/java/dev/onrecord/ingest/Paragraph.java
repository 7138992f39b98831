package dev.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A run of text between two block boundaries of a page.
 *
 * @param text plain, with single spaces
 * @param linked how many of its characters are inside links
 * @param block the innermost block element that it stands in
 */
record Paragraph(String text, int linked, Element block) {

    /** The paragraphs of {@code root} in order; headings and list items are paragraphs of their own. */
    static List<Paragraph> listOf(Element root) {
        Collector collector = new Collector(root);
        root.traverse(collector);
        collector.flush();
        return collector.paragraphs;
    }

    boolean isHeading() {
        return block.normalName().matches("h[1-6]");
    }

    boolean isBlockquote() {
        return block.closest("blockquote") != null;
    }

    /** Text outside links: what makes an article, where menus and lists of links have none. */
    int unlinked() {
        return text.length() - linked;
    }

    /** Plain text with each of its lines as a paragraph. */
    static String plain(String text) {
        return text.lines().map(Paragraph::line).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** Single spaces, no invisible characters; joiners stay, because emoji and some scripts need them. */
    static String line(CharSequence text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
                    collapsed.append(' ');
                }
            } else if (!isInvisible(c)) {
                collapsed.append(c);
            }
        }
        return collapsed.toString().strip();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u200E' || c == '\u200F';
    }

    private static final class Collector implements NodeVisitor {
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Element block;
        private int links;
        private int linked;
        private int breaks;

        Collector(Element root) {
            block = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element);
            }
        }

        private void append(String words) {
            if (!words.isBlank()) {
                breaks = 0;
            }
            text.append(words);
            if (links > 0) {
                linked += words.strip().length();
            }
        }

        private void open(Element element) {
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (isBlock(element)) {
                flush();
                block = element;
            } else if (element.normalName().equals("a")) {
                links++;
            }
        }

        private void close(Element element) {
            if (isBlock(element)) {
                flush();
                Element parent = element.parent();
                block = parent == null ? element : parent;
            } else if (element.normalName().equals("a")) {
                links--;
            }
        }

        private void lineBreak() {
            text.append(' ');
            if (++breaks > 1) {
                flush();
            }
        }

        void flush() {
            String collapsed = line(text);
            if (!collapsed.isEmpty()) {
                paragraphs.add(new Paragraph(collapsed, Math.min(linked, collapsed.length()), block));
            }
            text.setLength(0);
            linked = 0;
            breaks = 0;
        }

        /** Custom elements are boxes on nearly every page that has them. */
        private static boolean isBlock(Element element) {
            return (element.isBlock() || element.normalName().indexOf('-') > 0)
                    && !element.normalName().equals("br");
        }
    }
}
