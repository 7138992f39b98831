package dev.onrecord.extract.location;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The small words around names that tell whether they name a location. */
final class Vocabulary {

    private static final Set<String> LOCATIVE =
            words("in at from near to outside across around throughout toward towards into inside via leaving");
    // What may stand in capitals before a location without being a part of its name.
    private static final Set<String> OPENERS =
            words("in at from near to of on for with by and but or nor so yet the if when"
                    + " while as since after before across around throughout outside inside into through over under between"
                    + " against both like unlike although because though that this these those what why how where who does did"
                    + " is are was were has have can will would could should may might today yesterday meanwhile only even"
                    + " not all until unless whether beyond within without despite about along behind besides toward towards"
                    + " then there here now later earlier still once again also via per than dear visit former ex new many most some several early late big"
                    + " every each any such another other more few no");
    private static final Set<String> DIRECTIONS =
            words("north south east west northern southern eastern western northeast"
                    + " northwest southeast southwest northeastern northwestern southeastern southwestern central downtown"
                    + " uptown midtown upper lower greater inner outer metropolitan metro rural suburban mainland upstate"
                    + " modern modern-day");
    private static final Set<String> TITLES =
            words("mr mrs ms miss dr sen rep gov gen lt col sgt capt prof rev hon sir lady"
                    + " lord dame judge justice senator governor president secretary congressman congresswoman representative"
                    + " minister chancellor professor officer detective sergeant captain colonel general lieutenant major"
                    + " coach king queen prince princess duke duchess earl baron pope bishop father sister brother saint"
                    + " ambassador mayor councilman councilwoman commissioner deputy sheriff chief pastor imam rabbi");
    private static final Set<String> OFFICES =
            words("gov sen rep lt governor senator mayor president prime premier minister"
                    + " chancellor attorney secretary foreign defense defence interior finance congressman congresswoman"
                    + " representative republican republicans democrat democrats democratic gop ambassador state's"
                    + " councilman legislator lawmaker sheriff chief justice judge king queen");
    private static final Set<String> TIMES =
            words("monday tuesday wednesday thursday friday saturday sunday january february"
                    + " march april may june july august september october november december jan feb mar apr jun jul aug sep"
                    + " sept oct nov dec");
    // "Bank of England", "Gulf of Mexico": what follows "of" is a part of the name.
    private static final Set<String> NAMED_AFTER =
            words("bank university college school institute academy church museum"
                    + " library hospital orchestra society association federation confederation union league club court"
                    + " bar duke duchess prince princess earl lord bishop archbishop gulf bay sea strait straits cape"
                    + " battle treaty declaration house voice radio tower port order chamber merchant tropic isle"
                    + " daughters sons lawrence statue hall fields bishops conference conservatory isles");
    private static final Set<String> SAYING =
            words("said says say saying insisted insists warned warns denied denies accused"
                    + " accuses announced announces told tells claimed claims argued argues urged urges vowed vows condemned"
                    + " condemns stressed declared declares confirmed confirms added responded replied signaled signalled"
                    + " rejected rejects blamed blames demanded demands wants wanted believes thinks hopes fears");
    private static final Set<String> HAVING = words("has had have also later repeatedly reportedly already");
    private static final Set<String> REGION_WORDS =
            words("state province region governorate oblast prefecture department");
    private static final Set<String> ABBREVIATED =
            words("st ste mt ft mr mrs ms dr sen rep gov gen lt col sgt capt prof rev"
                    + " hon jr sr jan feb mar apr jun jul aug sep sept oct nov dec no");
    private static final int LONGEST = 8;

    private Vocabulary() {}

    static boolean isLocative(Word word) {
        return LOCATIVE.contains(plain(word));
    }

    static boolean isOpener(Word word) {
        return OPENERS.contains(plain(word));
    }

    static boolean isDirection(Word word) {
        return DIRECTIONS.contains(plain(word));
    }

    static boolean isTitle(Word word) {
        return TITLES.contains(plain(word));
    }

    static boolean isOffice(Word word) {
        return OFFICES.contains(plain(word));
    }

    static boolean isTime(Word word) {
        return TIMES.contains(plain(word));
    }

    static boolean isNamedAfter(Word word) {
        return word.isCapital() && NAMED_AFTER.contains(plain(word));
    }

    static boolean isSaying(Word word) {
        return word.isLower() && SAYING.contains(word.text());
    }

    static boolean isHaving(Word word) {
        return word.isLower() && HAVING.contains(word.text());
    }

    static boolean isRegionWord(Word word) {
        return REGION_WORDS.contains(word.text());
    }

    /** Whether a full stop belongs to the word before it. */
    static boolean isAbbreviation(String text, int start, int end) {
        if (end - start > LONGEST || end > text.length()) {
            return false;
        }
        String word = text.substring(start, end);
        return StateAbbreviations.isAbbreviation(word)
                || (Character.isUpperCase(word.charAt(0)) && ABBREVIATED.contains(plain(word)));
    }

    private static String plain(Word word) {
        return word.text().length() > 16 ? "" : plain(word.text());
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ", -1)));
    }
}
