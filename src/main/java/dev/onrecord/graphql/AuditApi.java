package dev.onrecord.graphql;

import static dev.onrecord.graphql.PageArguments.AFTER;
import static dev.onrecord.graphql.PageArguments.BEFORE;
import static dev.onrecord.graphql.PageArguments.FIRST;
import static dev.onrecord.graphql.PageArguments.LAST;

import dev.onrecord.archive.AuditEntryRepository;
import dev.onrecord.archive.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Who wrote what. */
@Guarded
@GraphQLApi
public class AuditApi {

    private final AuditEntryRepository entries;
    private final Connections connections;
    private final Access access;

    AuditApi(AuditEntryRepository entries, Connections connections, Access access) {
        this.entries = entries;
        this.connections = connections;
        this.access = access;
    }

    @Query
    @Description("Who wrote what, latest first. For editors.")
    public @NonNull AuditEntryConnectionView auditEntries(
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before,
            @Description("Which are wanted.") @Nullable AuditEntryFilterInput filter) {
        access.requireEditor();
        return connections.auditEntries(
                entries.matching(AuditEntryFilterInput.criteria(filter)), new PageRequest(first, after, last, before));
    }

    @Description("How many there are in the whole list.")
    public int totalCount(@Source AuditEntryConnectionView entries) {
        return entries.total().getAsInt();
    }
}
