package dev.onrecord.graphql;

import dev.onrecord.archive.QuoteKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What an editor says of a quote. */
@Input("QuoteCorrection")
@Description("What an editor says of a quote.")
public class QuoteCorrectionInput {

    @Id
    @NonNull
    @Description("The quote.")
    public String id = "";

    @Id
    @Description("Who said it. null: nobody whom one could name; left out: as it is.")
    public @Nullable String speaker;

    @Description("Of what kind it is; left out: as it is.")
    public @Nullable QuoteKind kind;
}
