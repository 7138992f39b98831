package dev.onrecord.extract.location;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How news and mail shorten the states of the U.S.: "Ala.", "AL". */
final class StateAbbreviations {

    // The Associated Press writes eight states in full; "-" stands for that.
    private static final String LIST = """
            Alabama:Ala.:AL,Alaska:-:AK,Arizona:Ariz.:AZ,Arkansas:Ark.:AR,California:Calif.:CA,Colorado:Colo.:CO,\
            Connecticut:Conn.:CT,Delaware:Del.:DE,Florida:Fla.:FL,Georgia:Ga.:GA,Hawaii:-:HI,Idaho:-:ID,\
            Illinois:Ill.:IL,Indiana:Ind.:IN,Iowa:-:IA,Kansas:Kan.:KS,Kentucky:Ky.:KY,Louisiana:La.:LA,Maine:-:ME,\
            Maryland:Md.:MD,Massachusetts:Mass.:MA,Michigan:Mich.:MI,Minnesota:Minn.:MN,Mississippi:Miss.:MS,\
            Missouri:Mo.:MO,Montana:Mont.:MT,Nebraska:Neb.:NE,Nevada:Nev.:NV,New Hampshire:N.H.:NH,\
            New Jersey:N.J.:NJ,New Mexico:N.M.:NM,New York:N.Y.:NY,North Carolina:N.C.:NC,North Dakota:N.D.:ND,\
            Ohio:-:OH,Oklahoma:Okla.:OK,Oregon:Ore.:OR,Pennsylvania:Pa.:PA,Rhode Island:R.I.:RI,\
            South Carolina:S.C.:SC,South Dakota:S.D.:SD,Tennessee:Tenn.:TN,Texas:Tex.:TX,Utah:-:UT,Vermont:Vt.:VT,\
            Virginia:Va.:VA,Washington:Wash.:WA,West Virginia:W.Va.:WV,Wisconsin:Wis.:WI,Wyoming:Wyo.:WY""";

    private static final Map<String, String> STATES = states();

    private StateAbbreviations() {}

    /** The state that {@code word} is short for, with its full stop or in two capitals. */
    static @Nullable String stateOf(String word) {
        return STATES.get(word);
    }

    /** Whether the word, with the full stop that it ends in, is short for a state. */
    static boolean isAbbreviation(String word) {
        return word.endsWith(".") && STATES.containsKey(word);
    }

    private static Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        for (String state : LIST.split(",", -1)) {
            String[] forms = state.split(":", -1);
            states.put(forms[1], forms[0]);
            states.put(forms[2], forms[0]);
        }
        states.remove("-");
        return states;
    }
}
