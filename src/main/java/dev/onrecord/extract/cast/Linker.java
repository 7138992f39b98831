package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.Gender;
import dev.onrecord.lexicon.GivenNames;
import dev.onrecord.text.Characters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which names mean the same figure: first the full names, then what is short for them. */
final class Linker {

    // More namesakes are not told apart: this keeps a telephone book linear.
    private static final int MOST_NAMESAKES = 30;

    private final Map<String, List<Figure>> peopleByLast = new HashMap<>();
    private final Map<String, List<Figure>> peopleByFirst = new HashMap<>();
    private final Map<String, Figure> organizations = new HashMap<>();
    private final IdentityHashMap<Name, Figure> figures = new IdentityHashMap<>();

    private Linker() {}

    /** The figure of each name that is a person's or an organization's; {@code names} in order of the text. */
    static IdentityHashMap<Name, Figure> link(List<Name> names) {
        Linker linker = new Linker();
        names.stream().filter(name -> isPerson(name) && isFull(name)).forEach(linker::linkFull);
        names.stream()
                .filter(name ->
                        name.kind() == Name.Kind.ORGANIZATION && name.words().size() > 1)
                .forEach(linker::linkOrganization);
        for (Name name : names) {
            if (!linker.figures.containsKey(name)) {
                linker.linkShort(name);
            }
        }
        return linker.figures;
    }

    private static boolean isPerson(Name name) {
        return name.kind() == Name.Kind.PERSON;
    }

    private static boolean isFull(Name name) {
        return name.words().size() > 1 && !name.isSurnameWithParticle();
    }

    private void linkFull(Name name) {
        Figure known = null;
        for (Figure figure : peopleByLast.getOrDefault(key(name.last()), List.of())) {
            if (known == null && sameFirst(figure, name)) {
                known = figure;
            }
        }
        if (known == null) {
            known = addPerson(name);
        } else {
            known.learn(name);
        }
        figures.put(name, known);
    }

    private Figure addPerson(Name name) {
        Figure figure = new Figure(name, true);
        add(peopleByLast, name.last(), figure);
        if (name.words().size() > 1) {
            add(peopleByFirst, name.first(), figure);
        }
        String nickname = name.nickname();
        if (nickname != null) {
            add(peopleByFirst, nickname, figure);
        }
        return figure;
    }

    private static void add(Map<String, List<Figure>> index, String word, Figure figure) {
        List<Figure> namesakes = index.computeIfAbsent(key(word), k -> new ArrayList<>());
        if (namesakes.size() < MOST_NAMESAKES) {
            namesakes.add(figure);
        }
    }

    private static boolean sameFirst(Figure figure, Name name) {
        if (!figure.gender().agreesWith(name.gender())) {
            return false;
        }
        String one = key(figure.words().get(0));
        String other = key(name.first());
        return one.equals(other)
                || figure.isCalled(name.first())
                || isInitialOf(one, other)
                || isInitialOf(other, one)
                || isShortFor(one, other)
                || isShortFor(other, one);
    }

    private static boolean isInitialOf(String initial, String name) {
        return initial.length() == 1 && name.startsWith(initial);
    }

    // "Tim" and "Timothy", "Rob" and "Robert"
    private static boolean isShortFor(String name, String longer) {
        return name.length() >= 3
                && longer.startsWith(name)
                && GivenNames.genderOf(name).agreesWith(GivenNames.genderOf(longer));
    }

    private void linkShort(Name name) {
        Figure figure = switch (name.kind()) {
            case PERSON -> personOr(name, true);
            case OPEN -> personOr(name, false);
            case ORGANIZATION ->
                name.text().length() > 3 && personNamed(name) != null ? personNamed(name) : organization(name);
            case PLACE -> name.words().size() == 1 ? personNamed(name) : null;
        };
        if (figure != null) {
            figure.learn(name);
            figures.put(name, figure);
        }
    }

    private @Nullable Figure personOr(Name name, boolean create) {
        Figure known = name.words().size() == 1 ? personNamed(name) : personWithParticle(name);
        if (known == null && name.words().size() == 1) {
            known = organizations.get(organizationKey(name));
        }
        return known != null || !create ? known : addPerson(name);
    }

    // "Van der Berg" is Jan Van der Berg.
    private @Nullable Figure personWithParticle(Name name) {
        Figure known = name.isSurnameWithParticle() ? best(peopleByLast.get(key(name.last())), name.gender()) : null;
        int from = known == null
                ? 0
                : Math.max(0, known.words().size() - name.words().size());
        return known != null
                        && known.words().subList(from, known.words().size()).equals(name.words())
                ? known
                : null;
    }

    // Of several with this surname, the one whom the text names in full most often.
    private @Nullable Figure personNamed(Name name) {
        Figure best = best(peopleByLast.get(key(name.last())), name.gender());
        if (best == null && !name.isTitled()) {
            best = best(peopleByFirst.get(key(name.last())), name.gender());
        }
        return best;
    }

    private static @Nullable Figure best(@Nullable List<Figure> candidates, Gender gender) {
        Figure best = null;
        for (Figure figure : candidates == null ? List.<Figure>of() : candidates) {
            if (figure.gender().agreesWith(gender) && (best == null || figure.fullMentions() > best.fullMentions())) {
                best = figure;
            }
        }
        return best;
    }

    private void linkOrganization(Name name) {
        figures.put(name, organization(name));
    }

    private Figure organization(Name name) {
        String key = organizationKey(name);
        Figure known = organizations.get(key);
        if (known == null) {
            known = new Figure(name, false);
            organizations.put(key, known);
            String acronym = acronym(name);
            if (acronym.length() > 1) {
                organizations.putIfAbsent(acronym, known);
            }
        } else {
            known.learn(name);
        }
        return known;
    }

    private static String organizationKey(Name name) {
        String lower = key(name.text());
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    // "Federal Bureau of Investigation" is FBI.
    private static String acronym(Name name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.words()) {
            if (Character.isUpperCase(word.charAt(0))) {
                letters.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return letters.toString();
    }

    /** The word without case, accents and periods. */
    static String key(String word) {
        String plain =
                Characters.isAscii(word, 0, word.length()) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Characters.isAccent(c) && c != '.') {
                key.append(Characters.isApostrophe(c) ? '\'' : c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
