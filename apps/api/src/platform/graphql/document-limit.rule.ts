import { Kind, type ASTVisitor, type DocumentNode, type ValidationContext } from "graphql";
import type { Denial } from "../../kernel/denial.ts";
import { documentLimits } from "./document-limit.ts";
import { tooMuch } from "./too-much.ts";
import { DocumentMeasure, rootFieldsOf, type DocumentSize } from "./document-size.ts";

/**
 * Refuses what asks for too much, before anything of it is carried out. Such a document is left at its first node, so
 * that its answer is this one error and no other rule spends time on the rest.
 */
export function documentLimitRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const denial = denialOf(context, document);
      if (denial === null) return undefined;
      context.reportError(denial);
      return { ...document, definitions: [] };
    },
  };
}

interface Limit {
  readonly what: string;
  readonly most: number;
  readonly of: (size: DocumentSize) => number;
}

const limits: readonly Limit[] = [
  { what: "fields at the top", most: documentLimits.rootFields, of: rootFieldsOf },
  { what: "fields", most: documentLimits.fields, of: ({ fields }) => fields },
  { what: "levels of fields", most: documentLimits.depth, of: ({ depth }) => depth },
  { what: "aliases", most: documentLimits.aliases, of: ({ aliases }) => aliases },
  {
    what: "times the same field in one selection",
    most: documentLimits.sameField,
    of: ({ sameField }) => sameField,
  },
  {
    what: "directives on one field",
    most: documentLimits.directivesOfOneNode,
    of: ({ directivesOfOneNode }) => directivesOfOneNode,
  },
  { what: "directives", most: documentLimits.directives, of: ({ directives }) => directives },
  { what: "rows asked for", most: documentLimits.rows, of: ({ rows }) => rows },
];

function denialOf(context: ValidationContext, document: DocumentNode): Denial | null {
  const { tokenCount = 0 } = document;
  if (tokenCount > documentLimits.tokens)
    return tooMuch("The document has", tokenCount, ["tokens", documentLimits.tokens]);
  const measure = new DocumentMeasure(context.getSchema(), document);
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = measure.operation(operation);
    const broken = limits.find(({ of, most }) => of(size) > most);
    if (broken !== undefined)
      return tooMuch("The operation has", broken.of(size), [broken.what, broken.most]);
  }
  return null;
}
