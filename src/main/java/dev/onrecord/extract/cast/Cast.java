package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.ReportingVerb;
import dev.onrecord.lexicon.ReportingVerbs;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Document;
import dev.onrecord.text.QuoteSpan;
import dev.onrecord.text.Span;
import dev.onrecord.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everyone whom a text names, and where. */
public final class Cast {

    private final List<Name> names;
    private final List<List<Name>> namesInQuotes;
    private final IdentityHashMap<Name, Figure> figures;
    private final @Nullable Name[] nameOfToken;

    private Cast(Document document) {
        List<Name> found = settle(NameFinder.find(document.text(), document.tokens()), document.tokens());
        this.namesInQuotes = new ArrayList<>();
        for (QuoteSpan quote : document.quotes()) {
            namesInQuotes.add(NameFinder.find(document.text(), document.tokensWithin(quote)));
        }
        this.figures = Linker.link(inOrder(found));
        this.names = found.stream()
                .filter(name -> figures.containsKey(name) || !isMereTitle(name))
                .toList();
        this.nameOfToken = new Name[document.tokens().size()];
        for (Name name : names) {
            for (int t = name.titleFrom(); t < name.to(); t++) {
                nameOfToken[t] = name;
            }
            Figure figure = figures.get(name);
            if (figure != null && figure.isPerson()) {
                figure.addRole(Roles.behind(document.text(), document.tokens(), name.to()));
            }
        }
    }

    public static Cast of(Document document) {
        return new Cast(document);
    }

    // "the President" is a name of nobody whom the text names so.
    private static boolean isMereTitle(Name name) {
        String lower = name.last().toLowerCase(Locale.ROOT);
        return name.words().size() == 1 && (WordClass.TITLE.has(lower) || WordClass.PERSON_NOUN.has(lower));
    }

    private List<Name> inOrder(List<Name> outside) {
        List<Name> all = new ArrayList<>(outside);
        namesInQuotes.forEach(all::addAll);
        all.sort(Comparator.comparingInt(name -> name.span().start()));
        return all;
    }

    /** The names outside of quotes, in order. */
    public List<Name> names() {
        return names;
    }

    /** The names in one quote, in order. */
    public List<Name> namesIn(int quote) {
        return namesInQuotes.get(quote);
    }

    /** The names outside of quotes that lie within the span. */
    public List<Name> namesWithin(Span span) {
        int first = countBefore(span.start());
        int end = first;
        while (end < names.size() && names.get(end).span().start() < span.end()) {
            end++;
        }
        return names.subList(first, end);
    }

    /** Where the text names people and organizations, in order. */
    public List<Span> spans() {
        return inOrder(names).stream()
                .filter(figures::containsKey)
                .map(Name::span)
                .toList();
    }

    /** How many names outside of quotes begin before the position. */
    public int countBefore(int position) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The name, with its titles, that has the token; null where there is none. */
    public @Nullable Name nameAt(int token) {
        return token < 0 || token >= nameOfToken.length ? null : nameOfToken[token];
    }

    /** Whom the name means; null for a place, and for what may be no name. */
    public @Nullable Figure figureOf(Name name) {
        return figures.get(name);
    }

    // What has the form of a name and speaks, or has an age or an office behind it, is a person.
    private static List<Name> settle(List<Name> found, List<Token> tokens) {
        Set<String> people = new HashSet<>();
        for (Name name : found) {
            if (name.kind() == Name.Kind.OPEN && actsAsPerson(name, tokens)) {
                people.add(name.text());
            }
        }
        return found.stream()
                .map(name -> name.kind() == Name.Kind.OPEN && people.contains(name.text()) ? asPerson(name) : name)
                .toList();
    }

    private static Name asPerson(Name name) {
        return new Name(
                name.from(),
                name.to(),
                name.titleFrom(),
                name.span(),
                name.words(),
                name.text(),
                Name.Kind.PERSON,
                name.role(),
                name.gender());
    }

    private static boolean actsAsPerson(Name name, List<Token> tokens) {
        String first = tokens.get(name.from()).lower();
        if (isMereTitle(name)
                || WordClass.DEMONYM.has(first)
                || name.words().size() > 3
                || hasSmallWord(name, tokens)) {
            return false;
        }
        return isSpeechVerb(tokens, name.to())
                || (name.from() > 1 && isSpeechVerb(tokens, name.from() - 1) && isMark(tokens.get(name.from() - 2)))
                || hasAge(tokens, name.to());
    }

    private static boolean hasSmallWord(Name name, List<Token> tokens) {
        for (int i = name.from(); i < name.to(); i++) {
            if (tokens.get(i).is("of")
                    || tokens.get(i).is("for")
                    || tokens.get(i).is("and")
                    || tokens.get(i).is("&")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Token token) {
        return token.isQuote() || token.is(",");
    }

    private static boolean hasAge(List<Token> tokens, int to) {
        return to + 2 < tokens.size()
                && tokens.get(to).is(",")
                && tokens.get(to + 1).kind() == Token.Kind.NUMBER
                && tokens.get(to + 1).text().length() <= 3
                && tokens.get(to + 2).is(",");
    }

    private static boolean isSpeechVerb(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        ReportingVerb verb = ReportingVerbs.find(tokens.get(at).lower());
        return verb != null && verb.isSpeech() && verb.form() == ReportingVerb.Form.FINITE;
    }
}
