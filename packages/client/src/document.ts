import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { print, type DocumentNode } from "graphql";

/**
 * A document that knows what it answers and what it takes, as GraphQL Code Generator types it: a text
 * (`documentMode: "string"`, which needs nothing of graphql-js at run time) or a `TypedDocumentNode`.
 */
export type Document<Result, Variables> = DocumentTypeDecoration<Result, Variables> & {
  toString(): string;
  /** Where the generator embedded the hash under which the document is registered. */
  readonly __meta__?: Record<string, unknown> | undefined;
};

export interface Asking {
  readonly signal?: AbortSignal;
}

/** Variables may be left out where a document takes none, or none that it must have. */
export type Given<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: Asking]
    : [variables: Variables, options?: Asking];

type Untyped = Document<unknown, never>;

const hashPattern = /^(?:sha256:)?([0-9a-f]{64})$/;
const printed = new WeakMap<object, string>();
const ids = new Map<string, Promise<string>>();

/** The text as it is sent. */
export function textOf(document: Untyped): string {
  if (!("kind" in document)) return document.toString().trim();
  const known = printed.get(document) ?? print(document as unknown as DocumentNode);
  printed.set(document, known);
  return known;
}

/** What a registered document is asked by: the SHA-256 of its text, unless the generator registered another text of it. */
export function idOf(document: Untyped): Promise<string> {
  const embedded = hashPattern.exec(String(document.__meta__?.["hash"]))?.[1];
  if (embedded !== undefined) return Promise.resolve(`sha256:${embedded}`);
  const text = textOf(document);
  const known = ids.get(text) ?? hash(text);
  ids.set(text, known);
  return known;
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return `sha256:${digits.join("")}`;
}

/** Fragments may stand before it. */
export const isMutation = (document: Untyped): boolean => /^\s*mutation\b/m.test(textOf(document));
