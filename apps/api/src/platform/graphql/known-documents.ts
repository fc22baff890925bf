import { LRUCache } from "lru-cache";
import { getOperationAST, type DocumentNode, type OperationDefinitionNode } from "graphql";
import { denyIntrospection } from "./introspection.ts";

/** Enough for every screen and program of a large site. */
const documentsMax = 1_000;
/** Documents are kept by their text, and long ones are mostly made by hand, for once. */
const lengthMax = 20_000;

export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * Documents that were parsed, validated and found within the limits when they came before: when the same text comes
 * again, nothing of that depends on who sends it or with which variables.
 */
export class KnownDocuments {
  readonly #documents = new LRUCache<string, DocumentNode>({ max: documentsMax });

  add(text: string, document: DocumentNode): void {
    if (text.length > lengthMax || this.#documents.has(text)) return;
    // Whether somebody may read the schema is asked for each request, and not here.
    if (denyIntrospection(document) === null) this.#documents.set(text, document);
  }

  find(text: string, operationName: string | null): KnownOperation | null {
    const document = this.#documents.get(text);
    if (document === undefined) return null;
    const operation = getOperationAST(document, operationName);
    return operation == null ? null : { document, operation };
  }
}
