// The served schema follows the rules of @graphql-eslint for schemas and for Relay; eslint.config.mjs justifies each exception.
import test from "node:test";
import { saveSchema } from "./server.mjs";
import { run } from "./tool.mjs";

test("@graphql-eslint's recommended and Relay rules hold", async () => {
  await saveSchema("generated/linted.graphql");
  run("eslint", "--max-warnings", "0", "generated/linted.graphql");
});
