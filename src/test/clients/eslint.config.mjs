// The rules that @graphql-eslint recommends for schemas, and those of Relay, on the schema as it is served.
import graphql from "@graphql-eslint/eslint-plugin";

const recommended = graphql.configs["flat/schema-recommended"].rules;
const relay = graphql.configs["flat/schema-relay"].rules;

// Rules that hold but for these places, which the rules themselves cannot be told of.
const exceptions = [
  // The framework lists two scalars of its own that nothing here has.
  /^Scalar type `Big(Decimal|Integer)` is unreachable\.$/,
  // A ranking is read from its top: nobody begins with the worst match.
  /^Field `search` must contain an argument `(last|before)`/,
];

export default [
  {
    files: ["generated/linted.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "generated/linted.graphql" } },
    },
    plugins: { "@graphql-eslint": graphql },
    processor: {
      preprocess: (text) => [text],
      postprocess: (messages) => messages.flat().filter(({ message }) => !exceptions.some((exception) => exception.test(message))),
    },
    rules: {
      ...recommended,
      ...relay,
      // Descriptions are one line each, and are printed so.
      "@graphql-eslint/description-style": ["error", { style: "inline" }],
      // Lists that are short by nature, and `nodes` beside `edges`, have no edges; the rest of the rule stands.
      "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false }],
      // Values have no identity: nothing refers to them, and a client's cache keeps them where it found them.
      "@graphql-eslint/strict-id-in-types": [
        "error",
        {
          exceptions: {
            types: [
              "CoSpeaker",
              "ExtractedLocation",
              "ExtractedQuote",
              "ExtractedSpeaker",
              "Extraction",
              "PageInfo",
              "QuoteCount",
              "Role",
              "TextSpan",
            ],
            suffixes: ["Connection", "Edge", "Payload"],
          },
        },
      ],
    },
  },
];
