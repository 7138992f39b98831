package dev.onrecord.graphql;

import dev.onrecord.archive.page.Page;
import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A page of speakers.
 *
 * @param total counts the whole list; only asked where the client asks
 */
@Type("SpeakerConnection")
@Description("A page of a list of speakers: https://relay.dev/graphql/connections.htm")
public record SpeakerConnectionView(
        @Ignore Page<SpeakerView> page, @Ignore IntSupplier total) {

    @Description("The speakers of this page with their places.")
    public @NonNull List<@NonNull SpeakerEdgeView> getEdges() {
        return page.entries().stream()
                .map(entry -> new SpeakerEdgeView(entry.cursor(), entry.row()))
                .toList();
    }

    @Description("The speakers of this page.")
    public @NonNull List<@NonNull SpeakerView> getNodes() {
        return page.rows();
    }

    @Description("Where this page lies in the list.")
    public @NonNull PageInfoView getPageInfo() {
        return PageInfoView.of(page);
    }
}
