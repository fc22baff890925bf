import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse, print, separateOperations } from "graphql";
import { z } from "zod";
import { BadConfiguration } from "../env.ts";
import { messageOf } from "../failure.ts";

const prefix = "sha256:";

/** By hash, as GraphQL Code Generator and Relay write it; the hash with or without `sha256:` before it. */
const byHash = z.record(z.string(), z.string());

/** As Apollo's generate-persisted-query-manifest writes it. */
const apolloManifest = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/** The SHA-256 of a document's text in UTF-8: what `documentId` is in the GraphQL-over-HTTP specification. */
export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The texts of a file, or of every `.graphql` and `.json` file of a folder. */
export function readDocuments(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return textsOf(path);
    const names = readdirSync(path).filter((name) => /\.(graphql|json)$/.test(name));
    return names.sort().flatMap((name) => textsOf(join(path, name)));
  } catch (error) {
    if (error instanceof BadConfiguration) throw error;
    throw new BadConfiguration(`Trusted documents cannot be read from ${path}: ${messageOf(error)}`);
  }
}

/** Of `.graphql` files alone: what a manifest is made from. */
export function readSources(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  return names.sort().flatMap((name) => textsOf(join(folder, name)));
}

function textsOf(path: string): string[] {
  const content = readFileSync(path, "utf8");
  return path.endsWith(".json") ? manifestTexts(path, JSON.parse(content)) : operationTexts(content);
}

/** Each operation with the fragments it uses is a document of its own, as graphql-js prints it. */
const operationTexts = (content: string): string[] =>
  Object.values(separateOperations(parse(content))).map((document) => print(document));

function manifestTexts(path: string, manifest: unknown): string[] {
  const apollo = apolloManifest.safeParse(manifest);
  const entries = apollo.success
    ? apollo.data.operations.map(({ id, body }) => [id, body] as const)
    : Object.entries(byHash.parse(manifest));
  return entries.map(([id, text]) => {
    const hash = id.startsWith(prefix) ? id.slice(prefix.length) : id;
    if (hashOf(text) === hash) return text;
    throw new BadConfiguration(
      `${path} holds a text under ${id.slice(0, 80)} that has another SHA-256 hash.`,
    );
  });
}

/** What is committed: every text under its id. */
export const manifestOf = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text) => [`${prefix}${hashOf(text)}`, text]));
