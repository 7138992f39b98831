// GraphQL over HTTP: every audit of the specification's own suite passes; what it counts as notice or warning is a failure here.
import { auditServer } from "graphql-http";
import assert from "node:assert/strict";
import test from "node:test";
import { endpoint } from "./server.mjs";

test("the audit suite of graphql-http passes", async () => {
  const results = await auditServer({ url: endpoint });
  assert.ok(results.length > 50, `only ${results.length} audits`);
  const failed = results.filter(({ status }) => status !== "ok");
  assert.deepEqual(failed.map(({ status, id, name, reason }) => `${status} ${id} ${name}: ${reason}`), []);
});
