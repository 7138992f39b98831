// Subscriptions: clients of graphql-ws and graphql-sse hear of a quote whose article another client stores by POST.
import { createClient as createSseClient } from "graphql-sse";
import { createClient as createWsClient } from "graphql-ws";
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import WebSocket from "ws";
import { endpoint, headers, ingest } from "./server.mjs";

const query = `
  subscription ($publisher: String!) {
    quoteAdded(filter: { publisher: $publisher }) { text speaker { name } article { publisher } }
  }`;

const store = (publisher, number) =>
  ingest({
    url: `https://wire.example/${encodeURIComponent(publisher)}/${number}`,
    title: `Tram line to Tampere station opens, part ${number}`,
    publisher,
    body: `“The first tram leaves at dawn,” said Mayor Ilta Marjamaa in Tampere. It is report ${number}.`,
  });

/** That a subscription has begun is not told: articles are stored until one is heard of; those of others never are. */
async function assertHeard(client) {
  const publisher = `Tampere Tramways ${randomUUID()}`;
  const heard = client.iterate({ query, variables: { publisher } })[Symbol.asyncIterator]();
  const first = heard.next();
  let result;
  for (let number = 1; !result; number++) {
    assert.ok(number <= 60, "nothing is heard");
    await store(`Not the ${publisher}`, number);
    await store(publisher, number);
    result = await Promise.race([first, setTimeout(500)]);
  }
  await heard.return();
  assert.equal(result.value.errors, undefined);
  assert.deepEqual(result.value.data.quoteAdded, {
    text: "The first tram leaves at dawn,",
    speaker: { name: "Ilta Marjamaa" },
    article: { publisher },
  });
}

test("graphql-ws hears of a quote", async () => {
  const url = endpoint.replace(/^http/, "ws");
  const client = createWsClient({ url, webSocketImpl: WebSocket, connectionParams: headers, retryAttempts: 0 });
  await assertHeard(client);
  await client.dispose();
});

test("graphql-sse hears of a quote", async () => {
  const client = createSseClient({ url: endpoint, headers, retryAttempts: 0 });
  await assertHeard(client);
  client.dispose();
});
