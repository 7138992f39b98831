package dev.onrecord.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the paragraphs that are text of the article; leaves out lines that only point elsewhere. */
final class BodyFilter {

    /** Labels before a colon or bar, whatever follows; matched on the lower-case line. */
    private static final Pattern LABEL =
            Pattern.compile("(?:[•►▶>*-]\\s?)?(?:read|see|watch|listen|also read|read also|"
                    + "read more|read next|see also|more|more on this|more from [^:]{1,40}|related|related (?:stories|articles)|"
                    + "recommended|photos?|photograph|picture|images?|credit|source|video|topics|tags|filed under|contents)"
                    + "\\s?[:|].*");

    /** Notices that need no colon. Each says enough not to catch a sentence of the article. */
    private static final Pattern NOTICE =
            Pattern.compile("advertisement(?: [·|-].*)?|ad|share|save|print|comments?|caption"
                    + "|loading\\W*|more (?:from|on) [^.]*|photo (?:by|courtesy) .{0,60}|share (?:this|on)[^.]*"
                    + "|sign up (?:[^.]*|.*\\bnewsletters?\\b.*)|subscribe (?:to|now|here)\\b.*|get the latest\\b.*"
                    + "|skip past .*|after newsletter .*|follow us\\b.*|click here\\b.*|(?:story|article) continues\\b.*"
                    + "|continue reading\\b.*|scroll to continue|do you have an opinion on the issues .*|our standards: .*"
                    + "|this (?:video|content) (?:is not available|cannot be)\\b.*|please enable javascript\\b.*"
                    + "|copyright (?:©|\\(c\\)|\\d{4}).*|©.*|.{0,120}\\ball rights reserved\\.?");

    /** Whoever speaks in a line makes it text. */
    private static final Pattern SPEECH = Pattern.compile("[\"“”„«»]|\\b(?:said|says|told)\\b");

    /** A label is a line of its own; behind so many characters it is a sentence that happens to begin like one. */
    private static final int LABEL_LENGTH = 320;

    private static final int LINK_LENGTH = 160;

    /** Words beside a link that do not make a sentence of it: “• ”, “Read: ”. */
    private static final int BESIDE_LINK = 12;

    /** A page with more block quotes is a collection of them; also bounds the time spent. */
    private static final int MOST_PULL_QUOTES = 20;

    /** Longer block quotes are letters and statements. */
    private static final int PULL_QUOTE = 500;

    /** What may stand around the names: “By”, “and”, “in Lisbon”, a date. */
    private static final int SIGNATURE = 40;

    private final String title;
    private final String byline;

    BodyFilter(@Nullable String title, @Nullable String byline) {
        this.title = title == null ? "" : title;
        this.byline = byline == null ? "" : byline;
    }

    String join(List<Paragraph> paragraphs) {
        List<Paragraph> kept = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (isText(paragraph)) {
                kept.add(paragraph);
            }
        }
        kept.removeAll(pullQuotes(kept));
        return String.join("\n\n", withoutEmptyHeadings(kept));
    }

    private boolean isText(Paragraph paragraph) {
        String line = paragraph.text().toLowerCase(Locale.ROOT);
        return line.codePoints().anyMatch(Character::isLetterOrDigit)
                && !isLabel(line)
                && !isHead(paragraph.text())
                && !isLinkOnly(paragraph);
    }

    private static boolean isLabel(String line) {
        if (line.length() > LABEL_LENGTH) {
            return false;
        }
        boolean notice = NOTICE.matcher(line).matches() && !SPEECH.matcher(line).find();
        return notice || LABEL.matcher(line).matches();
    }

    /** The title and the byline once more, above the text. */
    private boolean isHead(String text) {
        boolean titled = !title.isEmpty() && text.startsWith(title);
        String rest = titled ? text.substring(title.length()).strip() : text;
        return rest.isEmpty() || isByline(rest);
    }

    private boolean isByline(String text) {
        boolean signed = text.startsWith(byline) || text.startsWith("By " + byline.split(" ", 2)[0]);
        return signed && !byline.isEmpty() && text.length() <= byline.length() + SIGNATURE && !text.endsWith(".");
    }

    private static boolean isLinkOnly(Paragraph paragraph) {
        return paragraph.linked() > 0
                && paragraph.unlinked() <= BESIDE_LINK
                && paragraph.text().length() <= LINK_LENGTH;
    }

    /** Block quotes whose words stand in the text as well: they are ornament, and would count a quote twice. */
    private static List<Paragraph> pullQuotes(List<Paragraph> paragraphs) {
        List<Paragraph> quotes =
                paragraphs.stream().filter(Paragraph::isBlockquote).toList();
        if (quotes.isEmpty() || quotes.size() > MOST_PULL_QUOTES) {
            return List.of();
        }
        return quotes.stream()
                .filter(quote -> quote.text().length() <= PULL_QUOTE)
                .filter(quote -> paragraphs.stream().anyMatch(other -> repeats(quote, other)))
                .toList();
    }

    private static boolean repeats(Paragraph quote, Paragraph other) {
        String words = quote.text().replaceAll("^[\"“‘'«„]+|[\"”’'».,]+$", "");
        return !other.isBlockquote() && other.text().contains(words);
    }

    /** A heading that no text follows was the heading of a box. */
    private static List<String> withoutEmptyHeadings(List<Paragraph> paragraphs) {
        List<String> lines = new ArrayList<>();
        boolean beforeHeading = true;
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            boolean heading = paragraphs.get(i).isHeading();
            if (!(heading && beforeHeading)) {
                lines.add(paragraphs.get(i).text());
            }
            beforeHeading = heading;
        }
        Collections.reverse(lines);
        return lines;
    }
}
