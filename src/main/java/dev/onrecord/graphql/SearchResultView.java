package dev.onrecord.graphql;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** What a search can find. */
@Union("SearchResult")
@Description("What a search can find.")
public interface SearchResultView {}
