package dev.onrecord.graphql;

import dev.onrecord.archive.RoleRow;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** An office or affiliation. */
@Type("Role")
@Description("An office or affiliation, as articles report it.")
public record RoleView(
        @NonNull @Description("As the article has it: 'U.S. Secretary of State'.")
        String title,

        @Description("Date of the first article that reports it.") @Nullable
        Instant firstSeen,

        @Description("Date of the latest article that reports it.") @Nullable
        Instant lastSeen,

        @Description("How many articles report it.") int articleCount) {

    static RoleView of(RoleRow row) {
        return new RoleView(row.title(), row.firstSeen(), row.lastSeen(), row.articleCount());
    }
}
