package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.Gender;
import dev.onrecord.lexicon.GivenNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One person or organization of a text, with all that the text calls it. Built by {@link Cast}, then left alone. */
public final class Figure {

    // Nobody has more offices in one article. Each "the minister" looks through them: this keeps a text of titles
    // linear.
    private static final int MOST_ROLES = 16;

    private Name fullest;
    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> nicknames = new HashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final boolean person;
    private Gender gender = Gender.UNKNOWN;
    private int fullMentions;

    Figure(Name name, boolean person) {
        this.fullest = name;
        this.person = person;
        learn(name);
    }

    void learn(Name name) {
        if (isFuller(name)) {
            fullest = name;
        }
        if (name.words().size() > 1) {
            fullMentions++;
        }
        texts.add(name.text());
        String nickname = name.nickname();
        if (nickname != null) {
            nicknames.add(nickname);
        }
        addRole(name.role());
        gender = gender.or(name.gender());
        if (person && name.words().size() > 1 && gender == Gender.UNKNOWN) {
            gender = givenGender(name);
        }
    }

    void addRole(String role) {
        if (!role.isEmpty() && roles.size() < MOST_ROLES) {
            roles.add(role);
        }
    }

    /** Whether the text gives the word as a nickname. */
    boolean isCalled(String word) {
        return nicknames.contains(word);
    }

    void learn(Gender told) {
        gender = gender.or(told);
    }

    private boolean isFuller(Name name) {
        int more = name.words().size() - fullest.words().size();
        return more > 0 || (more == 0 && isAllCaps(fullest.text()) && !isAllCaps(name.text()));
    }

    private static boolean isAllCaps(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static Gender givenGender(Name name) {
        Gender gender = GivenNames.genderOf(name.first().toLowerCase(Locale.ROOT));
        boolean initial = name.first().endsWith(".");
        return initial ? GivenNames.genderOf(name.words().get(1).toLowerCase(Locale.ROOT)) : gender;
    }

    /** The fullest name that the text gives, without titles. */
    public String name() {
        return fullest.text();
    }

    public List<String> words() {
        return fullest.words();
    }

    public boolean isPerson() {
        return person;
    }

    public Gender gender() {
        return gender;
    }

    /** How often the text gives more than a lone surname. */
    int fullMentions() {
        return fullMentions;
    }

    /** The offices that the text gives, in order. */
    public List<String> roles() {
        return List.copyOf(roles);
    }

    /** The other names that the text uses. */
    public List<String> aliases() {
        List<String> aliases = new ArrayList<>(texts);
        aliases.remove(fullest.text());
        return List.copyOf(aliases);
    }

    @Override
    public String toString() {
        return name();
    }
}
