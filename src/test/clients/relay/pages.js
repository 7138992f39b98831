// A page of articles that goes on at its end, and a speaker whose quotes are fetched again, page by page.
import { graphql } from "relay-runtime";

export const articles = graphql`
  query pagesArticlesQuery($count: Int!, $cursor: String) {
    articles(first: $count, after: $cursor, orderBy: { field: PUBLISHED_AT, direction: DESC }) @connection(key: "pages_articles") {
      edges { node { id title speakers(first: 3) { edges { node { ...pages_speaker } } } } }
    }
  }
`;

export const speaker = graphql`
  fragment pages_speaker on Speaker
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
  @refetchable(queryName: "pagesSpeakerPaginationQuery") {
    name
    quotes(first: $count, after: $cursor) @connection(key: "pages_speaker_quotes") {
      edges { node { id text article { title } } }
    }
  }
`;
