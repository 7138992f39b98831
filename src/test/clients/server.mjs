// The server under test, and what every client needs of it.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";

assert(process.env.BASE_URL, "BASE_URL: the base URL of a running server, such as http://localhost:8080");

export const base = process.env.BASE_URL.replace(/\/$/, "");
export const endpoint = `${base}/graphql`;
export const headers = process.env.EDITOR_KEY ? { authorization: `Bearer ${process.env.EDITOR_KEY}` } : {};

/** Sends one operation by POST as plainly as can be, and yields its data. */
export async function post(query, variables) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

/** Stores an article, or finds it stored: the same article changes nothing. */
export async function ingest(input) {
  const { ingestArticle } = await post(
    "mutation ($input: ArticleInput!) { ingestArticle(input: $input) { status article { id } } }",
    { input },
  );
  return ingestArticle.article.id;
}

/** Writes the schema as it is served where the tools of a test look for it. */
export async function saveSchema(file) {
  const response = await fetch(`${endpoint}/schema.graphql`, { headers });
  assert.equal(response.status, 200);
  await mkdir(new URL("generated/", import.meta.url), { recursive: true });
  await writeFile(new URL(file, import.meta.url), await response.text());
}
