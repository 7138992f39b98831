// graphql-codegen reads the schema by introspection and generates typed operations that a TypeScript program compiles against.
import test from "node:test";
import { run } from "./tool.mjs";

test("graphql-codegen generates typed operations from the served schema, and tsc accepts their use", () => {
  run("graphql-codegen", "--config", "codegen/codegen.mjs");
  run("tsc", "--project", "codegen");
});
