package dev.onrecord.lexicon;

/** Classes of words, each a list that is read when the first of them is asked. All words are in lower case. */
public enum WordClass {
    ADVERB("adverbs"),
    AUXILIARY("auxiliaries"),
    BODY_NOUN("body-nouns"),
    CLAUSE_STARTER("clause-starters"),
    CLOSED_WORD("closed-words"),
    DEMONYM("demonyms"),
    DEPARTMENT("departments"),
    DETERMINER("determiners"),
    DOCUMENT_NOUN("document-nouns"),
    FORM_OF_BE("forms-of-be"),
    FUNCTION_WORD("function-words"),
    GENERIC_WORD("generic-words"),
    GROUP_NOUN("group-nouns"),
    INSCRIPTION_NOUN("inscription-nouns"),
    IRREGULAR_PAST("irregular-pasts"),
    INSERTION_STARTER("insertion-starters"),
    NAME_PARTICLE("name-particles"),
    NAME_SUFFIX("name-suffixes"),
    ORGANIZATION_NAME("organization-names"),
    ORGANIZATION_NOUN("organization-nouns"),
    PERSON_NOUN("person-nouns"),
    PHRASE_PREPOSITION("phrase-prepositions"),
    PLACE("places"),
    PLACE_NOUN("place-nouns"),
    PREPOSITION("prepositions"),
    REPORTING_NOUN("reporting-nouns"),
    RIGHT_NOUN("right-nouns"),
    SOURCE_NOUN("source-nouns"),
    SUBORDINATOR("subordinators"),
    TIME_WORD("time-words"),
    TITLE("titles");

    @SuppressWarnings("ImmutableEnumChecker") // filled once, in the constructor
    private final WordTable<Gender> words = new WordTable<>();

    WordClass(String list) {
        for (String line : WordLists.lines(list)) {
            for (String entry : WordLists.words(line)) {
                int colon = entry.indexOf(':');
                words.put(colon < 0 ? entry : entry.substring(0, colon), genderAfter(entry, colon));
            }
        }
    }

    /** Whether the word is on the list. */
    public boolean has(String lower) {
        return words.has(lower) || (this == PERSON_NOUN && lower.indexOf('-') > 0 && words.has(withoutPrefix(lower)));
    }

    // co-anchor, ex-wife, vice-chairman
    private static String withoutPrefix(String lower) {
        boolean prefixed = lower.startsWith("co-") || lower.startsWith("ex-") || lower.startsWith("vice-");
        return prefixed ? lower.substring(lower.indexOf('-') + 1) : lower;
    }

    /** The gender that the word tells. */
    public Gender genderOf(String lower) {
        Gender gender = words.get(lower);
        return gender == null ? Gender.UNKNOWN : gender;
    }

    private static Gender genderAfter(String entry, int colon) {
        if (colon < 0) {
            return Gender.UNKNOWN;
        }
        return entry.charAt(colon + 1) == 'f' ? Gender.FEMALE : Gender.MALE;
    }
}
