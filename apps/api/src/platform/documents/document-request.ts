import type { Viewer } from "../../kernel/actor.ts";
import { Denial } from "../../kernel/denial.ts";
import { hashOf } from "./document-file.ts";
import type { TrustedDocument, TrustedDocuments } from "./trusted-documents.ts";

/** A request's parameters as they came, from a body, an address or a socket's message. */
export interface RequestParameters {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
  [more: string]: unknown;
}

const idPattern = /^sha256:([0-9a-f]{64})$/;

/**
 * Which document is meant: named by `documentId`, as GraphQL over HTTP has it, or by Apollo's
 * `extensions.persistedQuery`, or sent as it is. A named one's text is put where everybody looks for it.
 */
export function documentOf(
  parameters: RequestParameters,
  documents: TrustedDocuments,
): TrustedDocument | null {
  const { query } = parameters;
  const id = idIn(parameters);
  if (id === null) return typeof query === "string" ? documents.byText(query) : null;
  const hash = idPattern.exec(id)?.[1] ?? "";
  const sent = typeof query === "string" && query !== "" ? query : null;
  if (sent !== null && hashOf(sent) !== hash) {
    throw new Denial("BAD_USER_INPUT", "The document that was sent has another hash. Send one of the two.");
  }
  const document = documents.byHash(hash);
  if (document === null && sent === null) throw unknownDocument(id);
  forgetId(parameters);
  if (document !== null) parameters.query = document.text;
  return document ?? documents.byText(sent ?? "");
}

const unknownDocument = (id: string): Denial =>
  new Denial(
    "PERSISTED_QUERY_NOT_FOUND",
    `No document is registered here as "${id.slice(0, 80)}". Send the document itself as \`query\`, or have it ` +
      "registered: documents are named by `sha256:` and the 64 hexadecimal digits of their SHA-256 hash.",
  );

function idIn({ documentId, extensions }: RequestParameters): string | null {
  if (documentId != null && documentId !== "") return String(documentId);
  const hash = persistedQueryIn(extensions)?.["sha256Hash"];
  return hash == null ? null : `sha256:${String(hash)}`;
}

function persistedQueryIn(extensions: unknown): Record<string, unknown> | null {
  if (typeof extensions !== "object" || extensions === null) return null;
  const persisted: unknown = Reflect.get(extensions, "persistedQuery");
  return typeof persisted === "object" && persisted !== null ? (persisted as Record<string, unknown>) : null;
}

/** It has been understood, and whoever executes the text would take offence at it. */
function forgetId(parameters: RequestParameters): void {
  delete parameters.documentId;
  const { extensions } = parameters;
  if (typeof extensions !== "object" || extensions === null) return;
  const { persistedQuery: _, ...others } = extensions as Record<string, unknown>;
  parameters.extensions = others;
}

/** Where only trusted documents are served, everybody who is not signed in is held to them, however they ask. */
export function assertTrusted(viewer: Viewer, trusted: boolean): void {
  if (viewer !== null || trusted) return;
  throw new Denial(
    "DOCUMENT_NOT_TRUSTED",
    "Without an account this desk answers registered documents only: name one by its `documentId`. " +
      "Send a key of this desk to ask anything else.",
  );
}
