package dev.onrecord.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds what stands between quotation marks: a quote may run over paragraphs, and holds the quotes nested in it. */
final class QuoteMarks {

    /** What a mark can be, from its shape and its neighbours. */
    private enum Role {
        OPEN,
        CLOSE,
        EITHER
    }

    private record Mark(int start, int end, Role role) {}

    private record Walk(List<QuoteSpan> spans, Deque<Mark> open) {}

    private final String text;

    private QuoteMarks(String text) {
        this.text = text;
    }

    /** The quotes of a text in order; none overlaps another. */
    static List<QuoteSpan> scan(String text, List<Span> paragraphs) {
        QuoteMarks marks = new QuoteMarks(text);
        List<QuoteSpan> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean continues = i + 1 < paragraphs.size() && marks.opens(paragraphs.get(i + 1));
            List<QuoteSpan> here = marks.paragraph(paragraphs.get(i), continues);
            marks.join(found, here, paragraphs, i);
        }
        return found;
    }

    // A quote left open at the end of a paragraph goes on where the next paragraph repeats the opening mark.
    private void join(List<QuoteSpan> found, List<QuoteSpan> here, List<Span> paragraphs, int paragraph) {
        QuoteSpan last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean goesOn = last != null
                && !last.closed()
                && paragraph > 0
                && last.end() == paragraphs.get(paragraph - 1).end()
                && !here.isEmpty()
                && here.get(0).outerStart() == paragraphs.get(paragraph).start();
        if (last == null || !goesOn) {
            found.addAll(here);
            return;
        }
        QuoteSpan first = here.get(0);
        found.set(
                found.size() - 1,
                new QuoteSpan(last.start(), first.end(), last.outerStart(), first.outerEnd(), first.closed()));
        found.addAll(here.subList(1, here.size()));
    }

    private boolean opens(Span paragraph) {
        int length = Marks.lengthAt(text, paragraph.start(), paragraph.end());
        return length > 0 && roleOf(paragraph.start(), length, paragraph) != Role.CLOSE;
    }

    private List<QuoteSpan> paragraph(Span paragraph, boolean continues) {
        List<Mark> marks = marksOf(paragraph);
        if (marks.isEmpty()) {
            return SingleQuotes.of(text, paragraph);
        }
        Walk walk = walk(marks, true);
        if (!walk.open.isEmpty() && !(continues && walk.open.size() == 1)) {
            Walk plain = walk(marks, false);
            if (plain.open.size() < walk.open.size() || plain.spans.size() > walk.spans.size()) {
                walk = plain;
            }
        }
        List<QuoteSpan> spans = walk.spans;
        if (!walk.open.isEmpty()) {
            Mark first = walk.open.getLast();
            spans.add(new QuoteSpan(first.end, paragraph.end(), first.start, paragraph.end(), false));
        }
        spans.removeIf(span -> Span.trimmed(text, span.start(), span.end()).isEmpty());
        return spans;
    }

    private static Walk walk(List<Mark> marks, boolean nested) {
        List<QuoteSpan> spans = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        for (Mark mark : marks) {
            if (open.isEmpty()) {
                if (mark.role != Role.CLOSE) {
                    open.push(mark);
                }
            } else if (mark.role != Role.OPEN) {
                Mark opening = open.pop();
                if (open.isEmpty()) {
                    int from = opening.end;
                    int to = mark.start;
                    spans.add(new QuoteSpan(from, to, opening.start, mark.end, true));
                }
            } else if (!nested) {
                // A closing mark was forgotten: start again from here.
                open.clear();
                open.push(mark);
            } else if (open.size() == 1) {
                open.push(mark);
            }
        }
        return new Walk(spans, open);
    }

    private List<Mark> marksOf(Span paragraph) {
        List<Mark> marks = new ArrayList<>();
        int i = paragraph.start();
        while (i < paragraph.end()) {
            int length = Marks.lengthAt(text, i, paragraph.end());
            if (length > 0) {
                marks.add(new Mark(i, i + length, roleOf(i, length, paragraph)));
                i += length;
            } else {
                i = text.charAt(i) == '<' ? behindMarkup(i, paragraph.end()) : i + 1;
            }
        }
        return marks;
    }

    // Marks inside markup are no quotation. The scan stops at the next '<', so that all scans together stay linear.
    private int behindMarkup(int at, int end) {
        if (at + 1 >= end || !(Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/')) {
            return at + 1;
        }
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                return at + 1;
            }
        }
        return at + 1;
    }

    private Role roleOf(int start, int length, Span paragraph) {
        char before = start > paragraph.start() ? text.charAt(start - 1) : '\n';
        char after = start + length < paragraph.end() ? text.charAt(start + length) : '\n';
        boolean leftFree = Characters.isSpace(before) || "([{-—–/‘'…".indexOf(before) >= 0;
        boolean rightFree = Characters.isSpace(after) || ")]}.,;:!?-—–/’'…".indexOf(after) >= 0;
        return switch (Marks.shapeAt(text, start)) {
            case OPENING -> !leftFree && rightFree ? Role.CLOSE : Role.OPEN;
            case CLOSING -> leftFree && !rightFree ? Role.OPEN : Role.CLOSE;
            case NEUTRAL -> leftFree == rightFree ? Role.EITHER : leftFree ? Role.OPEN : Role.CLOSE;
        };
    }
}
