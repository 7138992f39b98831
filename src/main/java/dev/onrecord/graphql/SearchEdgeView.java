package dev.onrecord.graphql;

import dev.onrecord.archive.search.SearchHit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A place among what a search found; {@link SearchApi} adds the highlight.
 *
 * @param found what was found together with it
 */
@Type("SearchEdge")
@Description("A place among what a search found.")
public record SearchEdgeView(
        @NonNull @Description("Give it as after to go on from here.")
        String cursor,

        @NonNull @Description("What was found.") SearchResultView node,
        @Ignore SearchHit hit,
        @Ignore SearchFindings found) {

    @Description("How well it matches: more is better; of no meaning outside of this search.")
    public double getScore() {
        return hit.score();
    }
}
