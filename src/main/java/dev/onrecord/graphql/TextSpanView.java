package dev.onrecord.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A stretch of a text. */
@Type("TextSpan")
@Description("A stretch of the text.")
public record TextSpanView(
        @Description("Start in `body`, in UTF-16 code units.")
        int start,

        @Description("End in `body`, in UTF-16 code units, exclusive.")
        int end,

        @NonNull @Description("What stands there.") String text) {}
