package dev.onrecord.graphql;

import dev.onrecord.archive.page.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Where a page lies in its list. */
@Type("PageInfo")
@Description("Where a page lies in its list.")
public record PageInfoView(
        @Description("Whether the list goes on behind this page.")
        boolean hasNextPage,

        @Description("Whether there is something before this page.")
        boolean hasPreviousPage,

        @Description("The cursor of the first edge; null on an empty page.") @Nullable
        String startCursor,

        @Description("The cursor of the last edge; null on an empty page.") @Nullable
        String endCursor) {

    static PageInfoView of(Page<?> page) {
        List<? extends Page.Entry<?>> entries = page.entries();
        return new PageInfoView(
                page.hasNext(),
                page.hasPrevious(),
                entries.isEmpty() ? null : entries.get(0).cursor(),
                entries.isEmpty() ? null : entries.get(entries.size() - 1).cursor());
    }
}
