import { fileURLToPath } from "node:url";
import { getOperationAST, parse, print, validate, type DocumentNode, type GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import { BadConfiguration } from "../env.ts";
import { messageOf } from "../failure.ts";
import type { Logger } from "../log.ts";
import { hashOf, readDocuments } from "./document-file.ts";

/** A document that was registered before anybody sent it. It holds one operation, which has a name. */
export interface TrustedDocument {
  /** SHA-256 in lower-case hexadecimal digits. */
  readonly hash: string;
  readonly text: string;
  readonly operation: string;
  readonly kind: "query" | "mutation" | "subscription";
  /** Its variables' names: whatever else is sent as a variable is nothing to it. */
  readonly variables: readonly string[];
}

/** Beside the program: registered when it was built. */
const manifest = fileURLToPath(new URL("../../../trusted/manifest.json", import.meta.url));

/** Programs lay a document out in their own way and send it so again and again. */
const recognisedMax = 1_000;
/** Indentation may be this much wider than ours. */
const widthMax = 4;

/** The documents that this desk knows: its own, and those of whoever runs it. */
export class TrustedDocuments {
  readonly #byHash = new Map<string, TrustedDocument>();
  readonly #byText = new Map<string, TrustedDocument>();
  readonly #recognised = new LRUCache<string, { readonly document: TrustedDocument | null }>({
    max: recognisedMax,
  });
  readonly #lengthMax: number;

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      const document = trustedDocument(text);
      this.#byHash.set(document.hash, document);
      this.#byText.set(text, document);
      this.#byText.set(printed(text) ?? text, document);
    }
    this.#lengthMax = widthMax * Math.max(0, ...texts.map(({ length }) => length));
  }

  byHash(hash: string): TrustedDocument | null {
    return this.#byHash.get(hash) ?? null;
  }

  /** A text that says the same as a registered one is that document, however it is laid out. */
  byText(text: string): TrustedDocument | null {
    const exact = this.#byText.get(text);
    if (exact !== undefined || text.length > this.#lengthMax) return exact ?? null;
    const before = this.#recognised.get(text);
    if (before !== undefined) return before.document;
    const document = this.#byText.get(printed(text) ?? "") ?? null;
    this.#recognised.set(text, { document });
    return document;
  }

  /** A document that the schema has outgrown is still known, and answered with what is wrong with it. */
  warnOfInvalid(schema: GraphQLSchema, log: Logger): void {
    for (const { hash, text, operation } of this.#byHash.values()) {
      const [problem] = validate(schema, parse(text));
      if (problem) log.warn({ hash, operation, problem: problem.message }, "a trusted document is not valid");
    }
  }
}

/** `further` is a file or folder of whoever runs the desk. */
export const loadTrustedDocuments = (further: string | null): TrustedDocuments =>
  new TrustedDocuments([...readDocuments(manifest), ...(further === null ? [] : readDocuments(further))]);

function trustedDocument(text: string): TrustedDocument {
  const hash = hashOf(text);
  const operation = getOperationAST(parsed(text, hash));
  const name = operation?.name?.value;
  if (!operation || name === undefined) {
    throw new BadConfiguration(`The trusted document ${hash} must hold one operation, and name it.`);
  }
  const variables = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  return { hash, text, operation: name, kind: operation.operation, variables };
}

function parsed(text: string, hash: string): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    throw new BadConfiguration(`The trusted document ${hash} cannot be read: ${messageOf(error)}`);
  }
}

function printed(text: string): string | null {
  try {
    return print(parse(text, { noLocation: true }));
  } catch {
    // What is no GraphQL is no trusted document; whoever executes it says what is wrong.
    return null;
  }
}
