// GraphQL over HTTP: every audit of the specification's own suite passes; what it only warns of or notes is a failure here.
// No notice is beyond a server's power, so there are no exceptions.
import { auditServer } from "graphql-http";
import assert from "node:assert/strict";
import test from "node:test";
import { endpoint, headers } from "./server.mjs";

test("the audit suite of graphql-http passes", async () => {
  const asEditor = (url, init) => fetch(url, { ...init, headers: { ...init?.headers, ...headers } });
  const results = await auditServer({ url: endpoint, fetchFn: asEditor });
  assert.ok(results.length > 50, `only ${results.length} audits`);
  const failed = results.filter(({ status }) => status !== "ok");
  assert.deepEqual(failed.map(({ status, id, name, reason }) => `${status} ${id} ${name}: ${reason}`), []);
});
