package dev.onrecord.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone the text names: a person, an organization, a group, or a source without a name.
 *
 * @param name the fullest name the text gives, without titles
 * @param distinctive whether the name alone tells who it is in any article: a person's full name, an organization's proper
 *     name; not a lone surname, not "the ministry"
 * @param aliases the other names the text uses: "Blinken"; never a pronoun or a description
 * @param roles offices and affiliations as the text gives them: "U.S. Secretary of State"
 * @param wikidataId the Wikidata item, where whoever gives the text tells it: the engine knows none
 */
public record ExtractedSpeaker(
        String name,
        Kind kind,
        boolean distinctive,
        List<String> aliases,
        List<String> roles,
        @Nullable String wikidataId) {

    /** Someone of whom nothing is known but what the text says. */
    public ExtractedSpeaker(String name, Kind kind, boolean distinctive, List<String> aliases, List<String> roles) {
        this(name, kind, distinctive, aliases, roles, null);
    }

    /** What sort of speaker. */
    public enum Kind {
        /** One human being with a name. */
        PERSON,
        /** A body with a name: a company, a ministry, a newspaper. */
        ORGANIZATION,
        /** Several people without names: "protesters". */
        GROUP,
        /** One source, or a few, whom the text does not name: "a senior official". */
        UNNAMED
    }
}
