// What graphql-codegen makes of the served schema and our operations.
import { endpoint, headers } from "../server.mjs";

const config = { scalars: { DateTime: "string" }, defaultScalarType: "unknown", enumsAsTypes: true, useTypeImports: true };

export default {
  schema: { [endpoint]: { headers } },
  documents: "codegen/operations.graphql",
  generates: {
    "generated/schema.ts": { plugins: ["typescript"], config },
    "generated/operations.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: { ...config, importSchemaTypesFrom: "generated/schema.ts", importExtension: ".js" },
    },
  },
};
