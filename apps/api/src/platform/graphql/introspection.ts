import { BREAK, visit, type DocumentNode } from "graphql";
import { Denial } from "../../kernel/denial.ts";

const known = new WeakMap<DocumentNode, boolean>();

/** Does the document ask for the schema itself? Found out once: documents are kept and carried out again. */
function introspects(document: DocumentNode): boolean {
  const found = known.get(document);
  if (found !== undefined) return found;
  let asks = false;
  visit(document, {
    Field: ({ name }) => {
      asks = name.value === "__schema" || name.value === "__type";
      return asks ? BREAK : undefined;
    },
  });
  known.set(document, asks);
  return asks;
}

/** Asked for each request, not by a rule of validation: a document that one viewer may send may be another's. */
export function denyIntrospection(document: DocumentNode): Denial | null {
  if (!introspects(document)) return null;
  const advice = "Sign in, send a key, or read the schema that is published with Claimdesk.";
  return new Denial(
    "UNAUTHENTICATED",
    `This desk does not show its schema to everybody who asks for it. ${advice}`,
  );
}

/** As graphql-js ends its messages: with names from the schema that are like the one that was sent. */
const suggestion = / Did you mean [^?]+\?$/;

export const withoutSuggestion = (message: string): string => message.replace(suggestion, "");
