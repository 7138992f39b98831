// relay-compiler takes the schema as it is, and the server answers what it makes of @connection and @refetchable.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import test from "node:test";
import { post, saveSchema } from "./server.mjs";
import { run } from "./tool.mjs";

async function generated(operation) {
  const artifact = await import(`./generated/relay/${operation}.graphql.js`);
  return artifact.default.params.text;
}

test("relay-compiler accepts the schema; a page and a fragment fetched again are answered", async () => {
  await saveSchema("generated/schema.graphql");
  await mkdir(new URL("generated/relay/", import.meta.url), { recursive: true });
  run("relay-compiler");
  const { articles } = await post(await generated("pagesArticlesQuery"), { count: 2 });
  const { node: article, cursor } = articles.edges.at(-1);
  assert.equal(articles.pageInfo.endCursor, cursor);
  assert.equal(article.__typename, "Article");
  const { node: speaker } = article.speakers.edges[0];
  const { node } = await post(await generated("pagesSpeakerPaginationQuery"), { id: speaker.id, count: 1 });
  assert.equal(node.id, speaker.id);
  assert.equal(node.quotes.edges.length, 1);
});
