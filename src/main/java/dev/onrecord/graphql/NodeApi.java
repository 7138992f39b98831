package dev.onrecord.graphql;

import dev.onrecord.archive.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Nodes of any type by their global ids: https://relay.dev/graphql/objectidentification.htm */
@Guarded
@GraphQLApi
public class NodeApi {

    private final Nodes nodes;

    NodeApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Query
    @Description("The node with this id; null if there is none.")
    public @Nullable NodeView node(@Id @NonNull @Description("Its id.") String id) {
        return nodes.find(List.of(NodeId.parse(id, "id"))).get(0);
    }

    @Query
    @Description("The nodes with these ids, in order; null where there is none. At most 100.")
    public @NonNull List<@Nullable NodeView> nodes(@Id @NonNull @Description("Their ids.") List<@NonNull String> ids) {
        PageRequest.requireSize("ids", ids.size());
        List<NodeId> parsed = new ArrayList<>();
        for (String id : ids) {
            parsed.add(NodeId.parse(id, "ids[" + parsed.size() + "]"));
        }
        return nodes.find(parsed);
    }
}
