package dev.onrecord.graphql;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** What a search can find. */
@Union
@Name("SearchResult")
@Description("What a search can find.")
public interface SearchResultView {}
