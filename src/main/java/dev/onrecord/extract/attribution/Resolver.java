package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.extract.cast.Figure;
import dev.onrecord.extract.cast.Name;
import dev.onrecord.lexicon.Gender;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whom a mention means within the article. */
public final class Resolver {

    // A description goes back over so many names and no further.
    private static final int REACH = 200;

    private static final int REACH_OF_IT = 4;
    private static final int REACH_OF_BODY = 12;

    private final Reading reading;
    private final Cast cast;

    public Resolver(Reading reading) {
        this.reading = reading;
        this.cast = reading.cast();
    }

    /** Who is meant; null where nobody is. */
    public @Nullable ResolvedSpeaker speakerOf(QuoteAttribution attribution) {
        Subject subject = attribution.subject();
        return subject == null ? null : speakerOf(subject, attribution.cue() != null);
    }

    private @Nullable ResolvedSpeaker speakerOf(Subject subject, boolean reported) {
        return switch (subject.kind()) {
            case NAME -> named(subject, reported);
            case PRONOUN -> {
                boolean thing = reading.token(subject.head()).is("it");
                Figure figure = thing ? body(subject) : reading.coreference().meant(subject.head());
                yield figure == null ? null : ResolvedSpeaker.of(figure);
            }
            case NOMINAL -> nominal(subject);
        };
    }

    // "Norway said": whoever speaks for it. A country that only stands beside the words says nothing.
    private @Nullable ResolvedSpeaker named(Subject subject, boolean reported) {
        Name name = subject.name();
        Figure figure = name == null ? null : cast.figureOf(name);
        if (figure != null) {
            return ResolvedSpeaker.of(figure);
        }
        return name == null || (name.kind() == Name.Kind.PLACE && !reported)
                ? null
                : new ResolvedSpeaker(null, name.text(), ResolvedSpeaker.Kind.ORGANIZATION);
    }

    private @Nullable ResolvedSpeaker nominal(Subject subject) {
        Token head = reading.token(subject.head());
        boolean definite = reading.token(subject.from()).is("the")
                || reading.token(subject.from()).is("this");
        Figure meant = definite ? described(subject, head) : null;
        if (meant != null) {
            return ResolvedSpeaker.of(meant);
        }
        Figure author = authorOf(subject, head);
        if (author != null) {
            return ResolvedSpeaker.of(author);
        }
        String lower = head.lower();
        if (WordClass.GROUP_NOUN.has(lower)) {
            return unnamed(
                    subject,
                    WordClass.SOURCE_NOUN.has(lower) ? ResolvedSpeaker.Kind.UNNAMED : ResolvedSpeaker.Kind.GROUP);
        }
        if (WordClass.PERSON_NOUN.has(lower)) {
            return unnamed(subject, ResolvedSpeaker.Kind.UNNAMED);
        }
        if (WordClass.ORGANIZATION_NOUN.has(lower)) {
            return unnamed(subject, definite ? ResolvedSpeaker.Kind.ORGANIZATION : ResolvedSpeaker.Kind.UNNAMED);
        }
        return WordClass.DOCUMENT_NOUN.has(lower) || WordClass.REPORTING_NOUN.has(lower)
                ? null
                : unnamed(subject, ResolvedSpeaker.Kind.UNNAMED);
    }

    private ResolvedSpeaker unnamed(Subject subject, ResolvedSpeaker.Kind kind) {
        String text = Mentions.textOf(subject, reading);
        return new ResolvedSpeaker(null, Mentions.withoutArticle(text), kind);
    }

    // "the minister": the last one named before whose office has the word.
    private @Nullable Figure described(Subject subject, Token head) {
        Gender gender = WordClass.PERSON_NOUN.genderOf(head.lower());
        boolean organization =
                WordClass.ORGANIZATION_NOUN.has(head.lower()) && !WordClass.PERSON_NOUN.has(head.lower());
        int end = cast.countBefore(reading.token(subject.from()).start());
        for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
            Name name = cast.names().get(i);
            Figure figure = cast.figureOf(name);
            if (figure == null
                    || figure.isPerson() == organization
                    || !figure.gender().agreesWith(gender)) {
                continue;
            }
            boolean fits = organization ? lastWordIs(figure, head.lower()) : hasRole(figure, head.lower());
            if (fits) {
                return figure;
            }
        }
        return organization && WordClass.BODY_NOUN.has(head.lower()) ? lastBody(subject, false) : null;
    }

    // "The report says so. It also says": the report, not the body named last.
    private @Nullable Figure body(Subject it) {
        List<Cue> before = reading.cuesOf(reading.document().sentenceOf(it.head()) - 1);
        Subject last = before.isEmpty() ? null : before.get(before.size() - 1).subject();
        boolean document = last != null
                && last.kind() == Subject.Kind.NOMINAL
                && WordClass.DOCUMENT_NOUN.has(reading.token(last.head()).lower());
        return document ? null : lastBody(it, true);
    }

    // "it", "the company": the organization named last, if that is not long ago.
    private @Nullable Figure lastBody(Subject subject, boolean near) {
        int start = reading.token(subject.from()).start();
        int end = cast.countBefore(start);
        for (int i = end - 1; i >= Math.max(0, end - (near ? REACH_OF_IT : REACH_OF_BODY)); i--) {
            Figure figure = cast.figureOf(cast.names().get(i));
            if (figure != null && !figure.isPerson()) {
                return figure;
            }
        }
        return null;
    }

    // "a statement from the Foreign Ministry"
    private @Nullable Figure authorOf(Subject subject, Token head) {
        Name name = cast.nameAt(subject.to() - 1);
        boolean document = WordClass.DOCUMENT_NOUN.has(head.lower()) || WordClass.REPORTING_NOUN.has(head.lower());
        if (!document || name == null || name.to() != subject.to() || name.titleFrom() <= subject.head() + 1) {
            return null;
        }
        Token link = reading.token(subject.head() + 1);
        return link.is("from") || link.is("by") ? cast.figureOf(name) : null;
    }

    private static boolean lastWordIs(Figure figure, String word) {
        return figure.words().stream()
                .anyMatch(own -> own.toLowerCase(Locale.ROOT).equals(word));
    }

    private static boolean hasRole(Figure figure, String word) {
        for (String role : figure.roles()) {
            String lower = " " + role.toLowerCase(Locale.ROOT) + " ";
            if (lower.contains(" " + word + " ")
                    || lower.contains(" " + word + ",")
                    || shortForms(word).stream().anyMatch(form -> lower.contains(" " + form + " "))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> shortForms(String word) {
        return switch (word) {
            case "senator" -> List.of("sen.");
            case "governor" -> List.of("gov.");
            case "congressman", "congresswoman", "representative", "lawmaker" -> List.of("rep.", "sen.");
            case "general" -> List.of("gen.");
            case "executive" -> List.of("ceo");
            default -> List.of();
        };
    }
}
