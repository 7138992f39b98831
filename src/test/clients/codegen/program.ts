// Compiles only if what is generated has the right types: wrong uses are errors that must occur.
import type { ResultOf, VariablesOf } from "@graphql-typed-document-node/core";
import { AnyNodeDocument, SaveArticleDocument, SpeakerPageDocument } from "../generated/operations.js";

export const variables: VariablesOf<typeof SpeakerPageDocument> = {
  name: "Elif Tandogan",
  filter: { kinds: ["DIRECT", "MIXED"], publishedAfter: "2026-01-01T00:00:00Z" },
};

export function lines(page: ResultOf<typeof SpeakerPageDocument>): string[] {
  const quotes = page.speaker?.quotes.nodes ?? [];
  return quotes.map((quote) => {
    const words: string = quote.text;
    const publisher: string | null | undefined = quote.article.publisher;
    return `${words} (${publisher ?? "unknown"}, ${quote.locations.map((place) => place.name).join(", ")})`;
  });
}

export function coordinates({ node }: ResultOf<typeof AnyNodeDocument>): [number, number] | undefined {
  return node?.__typename === "Location" && node.latitude != null && node.longitude != null
    ? [node.latitude, node.longitude]
    : undefined;
}

// @ts-expect-error a list of articles is no article
export const input: VariablesOf<typeof SaveArticleDocument> = { input: [{ title: "Ferry", body: "No." }] };

// @ts-expect-error no such kind of quote
export const kinds: VariablesOf<typeof SpeakerPageDocument> = { name: "Elif Tandogan", filter: { kinds: ["SHOUTED"] } };

// @ts-expect-error a speaker may be missing
export const name = (page: ResultOf<typeof SpeakerPageDocument>): string => page.speaker.name;
