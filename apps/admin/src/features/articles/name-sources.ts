import "server-only";
import type { SourceKind } from "../../gql/graphql.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { nameSource } from "../../lib/source-choice.action.ts";
import type { NamedSource } from "./article-draft.ts";

/** A name that cannot be a source's. Thrown to leave the work with many names at the first of them. */
export class NameRefused extends Error {
  readonly refusal: ShownRefusal;

  constructor(refusal: ShownRefusal, field: string) {
    super(refusal.code);
    this.refusal = { ...refusal, field };
  }
}

interface Naming {
  kind: SourceKind;
  /** The field of the input that the name was typed into. */
  field: string;
}

/** The source, made where there is none of that name yet. */
export async function named(source: NamedSource, { kind, field }: Naming): Promise<NamedSource> {
  if (source.id !== null) return source;
  const answer = await nameSource(source.name, kind);
  if ("refusal" in answer) throw new NameRefused(answer.refusal, field);
  return { ...source, id: answer.id };
}

/** One after another: the same name twice must become one source. */
export async function eachNamed(
  sources: readonly NamedSource[],
  naming: Naming,
): Promise<readonly NamedSource[]> {
  const found: NamedSource[] = [];
  for (const source of sources) found.push(await named(source, naming));
  return found;
}
