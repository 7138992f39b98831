package dev.onrecord.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article. Weight is text outside links, in paragraphs long enough to be prose. From
 * the top we step into the one child that holds nearly all the weight, until the weight lies in many children.
 */
final class MainElement {

    private static final int PROSE = 40;

    /** Names in wide use for the element that holds the text. */
    private static final String BODY =
            "[itemprop=articleBody], [class~=(?i)\\b(article|story|entry|post|field-*name)[-_]*(body|content)\\b]";

    private static final List<String> KNOWN = List.of(BODY, "article", "main");

    /** A known container counts only if so much of the page's weight is in it. */
    private static final double TRUSTED = 0.5;

    /** We step down where one child has so much of the weight. */
    private static final double DOMINANT = 0.7;

    private final Map<Element, Integer> weights = new HashMap<>();

    private MainElement(Element body) {
        for (Paragraph paragraph : Paragraph.listOf(body)) {
            if (paragraph.unlinked() >= PROSE && paragraph.linked() <= paragraph.unlinked()) {
                for (Element e = paragraph.block(); e != null; e = e.parent()) {
                    weights.merge(e, paragraph.unlinked(), Integer::sum);
                }
            }
        }
    }

    /** The element of {@code body} that holds the article, or {@code body} where nothing stands out. */
    static Element of(Element body) {
        MainElement main = new MainElement(body);
        for (String selector : KNOWN) {
            Element known = main.whole(main.heaviest(body.select(selector)), body);
            if (known != null && main.weight(known) >= TRUSTED * main.weight(body)) {
                return main.descend(known);
            }
        }
        return main.descend(body);
    }

    /** Whether {@code element} says that it holds the text of an article. */
    static boolean isKnown(Element element) {
        return element.is(BODY);
    }

    private int weight(Element element) {
        return weights.getOrDefault(element, 0);
    }

    private @Nullable Element heaviest(List<Element> elements) {
        Element heaviest = null;
        for (Element element : elements) {
            if (weight(element) > 0 && (heaviest == null || weight(element) > weight(heaviest))) {
                heaviest = element;
            }
        }
        return heaviest;
    }

    /** A text cut into several containers of one name: the element around them all. */
    private @Nullable Element whole(@Nullable Element part, Element body) {
        if (part == null || part.className().isEmpty()) {
            return part;
        }
        int all = 0;
        for (Element alike :
                body.getElementsByClass(part.classNames().iterator().next())) {
            all += alike.className().equals(part.className()) ? weight(alike) : 0;
        }
        Element around = part;
        while (!around.equals(body) && weight(around) < all) {
            around = Objects.requireNonNullElse(around.parent(), body);
        }
        return around;
    }

    private Element descend(Element from) {
        Element current = from;
        Element child = heaviest(current.children());
        while (child != null && weight(child) >= DOMINANT * weight(current) && !losesText(current, child)) {
            current = child;
            child = heaviest(current.children());
        }
        return current;
    }

    /** Prose right beside the child belongs to the article too: a lead, or the rest of a text cut in two. */
    private boolean losesText(Element parent, Element child) {
        if (isParagraph(child)) {
            return true;
        }
        for (Element sibling : parent.children()) {
            if (!sibling.equals(child) && weight(sibling) > 0 && isText(sibling, child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isParagraph(Element element) {
        return heaviest(element.children()) == null;
    }

    private boolean isText(Element sibling, Element child) {
        boolean alike = !child.className().isEmpty() && sibling.className().equals(child.className());
        return alike || isParagraph(sibling);
    }
}
