package dev.onrecord.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The parts of a page that are not text of its article: told by their element, or by the names their author gave. */
final class Clutter {

    /** Elements that by their meaning hold no text of the article. {@code aside} holds pull quotes and boxes. */
    private static final String MARKED =
            "script, style, noscript, template, nav, aside, footer, figure:not(:has(blockquote)), figcaption, form:not(:has(p + p)),"
                    + " button, select, textarea, svg, iframe, object, audio, video, canvas, dialog, address, :not(p) > time, summary, h1,"
                    + " amp-ad, amp-sidebar, amp-consent, amp-iframe, amp-list, amp-social-share, amp-embed, [hidden],"
                    + " [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=complementary], [role=dialog], [role=alertdialog], [role=search],"
                    + " [role=menu], [role=note]";

    /** Where an author writes down what a part of the page is for. */
    private static final String[] NAMES = {
        "class", "id", "data-component", "data-testid", "data-gu-name", "data-name", "data-module", "aria-label"
    };

    private static final Set<String> WORDS = Set.of("""
            ad ads adslot advert advertisement advertising author authorbio authors banner bio breadcrumb
            breadcrumbs byline bylines caption captions comment comments consent cookie cookies credit credits
            datetime disclaimer disqus footer gdpr infobox login masthead menu modal nav navbar
            navigation newsletter newsletters outbrain pagination popup postmeta promo promos promotion pubdate
            pullquote recirc recommendations recommended related relatedposts share sharedaddy sharing sidebar
            signup social sponsor sponsored subscribe subscription subscriptions taboola taglist tags timestamp
            toc toolbar trending trust
            """.split("\\s+"));

    /** Names of two words, of which neither alone says enough. */
    private static final Set<String> PAIRS = Set.of(
            "also read",
            "key events",
            "key points",
            "links block",
            "media caption",
            "more from",
            "most popular",
            "most read",
            "most viewed",
            "pull quote",
            "read also",
            "read more",
            "read next",
            "screen reader",
            "see also",
            "sign up",
            "skip link",
            "sr only",
            "topic list",
            "visually hidden");

    /** Behind these a word says what is not there, or stands beside: {@code has-sidebar}, {@code non-ad-column}. */
    private static final Set<String> DENIALS = Set.of("has", "no", "non", "with", "without");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final Pattern TRAILING_DIGITS = Pattern.compile("(?<!\\d)\\d+$");

    private Clutter() {}

    static void stripMarked(Document document) {
        document.select(MARKED).remove();
        for (Element header : document.select("header")) {
            // The header of the page is a menu; the header of an article or of a post in a live blog holds its heading.
            if (header.closest("article, main") == null) {
                header.remove();
            }
        }
    }

    /** Removes what is named as clutter, and tells whether anything was; a name can deceive. */
    static boolean stripNamed(Document document) {
        Set<Element> aroundTitle = Set.copyOf(document.select("h1").parents());
        boolean stripped = false;
        for (Element element : document.body().getAllElements()) {
            boolean kept = isStructure(element) || isInSentence(element) || aroundTitle.contains(element);
            if (!kept && isNamed(element)) {
                element.remove();
                stripped = true;
            }
        }
        return stripped;
    }

    private static boolean isStructure(Element element) {
        return switch (element.normalName()) {
            case "html", "body", "main", "article" -> true;
            default -> MainElement.isKnown(element);
        };
    }

    /** A link or a span among words: without it the sentence would lose its own. */
    private static boolean isInSentence(Element element) {
        Element parent = element.parent();
        return !element.isBlock()
                && parent != null
                && parent.normalName().equals("p")
                && (isWords(element.previousSibling()) || isWords(element.nextSibling()));
    }

    private static boolean isWords(@Nullable Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    private static boolean isNamed(Element element) {
        for (String attribute : NAMES) {
            if (element.hasAttr(attribute) && isClutterName(element.attr(attribute))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClutterName(String name) {
        String previous = "";
        for (String numbered : words(name)) {
            String word = TRAILING_DIGITS.matcher(numbered).replaceFirst("");
            if (PAIRS.contains(previous + ' ' + word) || (WORDS.contains(word) && !DENIALS.contains(previous))) {
                return true;
            }
            previous = word;
        }
        return false;
    }

    /** The words of a name: {@code ArticleBody__read-also} is article, body, read, also. */
    private static String[] words(String name) {
        String parted = HUMP.matcher(name).replaceAll("-");
        return parted.toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
    }
}
