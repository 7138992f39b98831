// Apollo Client: automatic persisted queries by GET, mutations by POST, and pages merged by relayStylePagination.
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";
import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import test from "node:test";
import { filter, firstValueFrom } from "rxjs";
import { endpoint, headers, ingest } from "./server.mjs";

const sha256 = (query) => createHash("sha256").update(query).digest("hex");

const harbours = ["Antwerp", "Bergen", "Cork", "Dakar", "Esbjerg"].map((name) => ({
  url: `https://quayside.example/${name}`,
  title: `Pilots back on duty in ${name}`,
  publisher: "Quayside Courier",
  publishedAt: "2026-04-07T06:00:00Z",
  body: `“Ships will move again tonight,” said harbour master Runa Okafor-Lind in ${name}.`,
}));

function apollo(sent = []) {
  const http = new HttpLink({
    uri: endpoint,
    headers,
    fetch: (url, init) => {
      sent.push(init.method + (/[?&]query=|"query":/.test(url + (init.body ?? "")) ? " text" : " hash"));
      return fetch(url, init);
    },
  });
  return new ApolloClient({
    link: ApolloLink.from([new PersistedQueryLink({ sha256, useGETForHashedQueries: true }), http]),
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { articles: relayStylePagination(["filter", "orderBy"]) } } },
    }),
  });
}

test("a query is sent as text once, and found by its hash from then on", async () => {
  const query = gql(`query Of${randomUUID().replaceAll("-", "")}($first: Int) { articles(first: $first) { totalCount } }`);
  const sent = [];
  for (const first of [1, 2]) {
    const { data } = await apollo(sent).query({ query, variables: { first } });
    assert.equal(typeof data.articles.totalCount, "number");
  }
  assert.deepEqual(sent, ["GET hash", "POST text", "GET hash"]);
});

test("a mutation is never sent by GET", async () => {
  const mutation = gql("mutation ($input: ArticleInput!) { ingestArticle(input: $input) { article { title } } }");
  const sent = [];
  const { data } = await apollo(sent).mutate({ mutation, variables: { input: harbours[0] } });
  assert.equal(data.ingestArticle.article.title, harbours[0].title);
  assert.deepEqual(sent.filter((request) => !request.startsWith("POST")), []);
});

test("pages are merged without gaps or duplicates", async () => {
  for (const article of harbours) await ingest(article);
  const query = gql(`
    query ($after: String) {
      articles(first: 2, after: $after, filter: { publisher: "Quayside Courier" }, orderBy: { field: TITLE, direction: ASC }) {
        totalCount
        edges { cursor node { id title } }
        pageInfo { hasNextPage endCursor }
      }
    }`);
  const pages = apollo().watchQuery({ query });
  let page = await firstValueFrom(pages.pipe(filter(({ loading }) => !loading)));
  assert.equal(page.error, undefined);
  for (let fetched = 1; page.data.articles.pageInfo.hasNextPage; fetched++) {
    assert.ok(fetched < harbours.length, "the pages do not end");
    page = await pages.fetchMore({ variables: { after: page.data.articles.pageInfo.endCursor } });
  }
  const { articles } = pages.getCurrentResult().data;
  assert.deepEqual(articles.edges.map(({ node }) => node.title), harbours.map(({ title }) => title));
  assert.equal(articles.totalCount, harbours.length);
});
