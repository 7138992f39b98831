package dev.onrecord.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** A thing with a global id. */
@Interface("Node")
@Description("A thing with a global ID.")
public interface NodeView {

    @Id
    @NonNull
    @Description("Opaque to clients, stable for the life of the object, and unique over all types.")
    String getId();
}
