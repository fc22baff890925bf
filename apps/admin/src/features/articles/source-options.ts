import type { SourceKind } from "../../gql/graphql.ts";
import { findSources } from "../../lib/source-choice.action.ts";
import type { Option } from "../../ui/option.ts";
import type { NamedSource } from "./article-draft.ts";

/** What a box offers for a source; the kind tells two of one name apart. */
export async function loadSources(
  search: string,
  kindName: (kind: SourceKind) => string,
): Promise<readonly Option[]> {
  const sources = await findSources(search);
  return sources.map(({ id, name, kind }) => ({ value: id, label: name, hint: kindName(kind) }));
}

/** An option whose value is its label was typed, and has no source yet. */
export function sourceOf({ value, label }: Option): NamedSource {
  return { id: value === label ? null : value, name: label };
}

export function optionOf({ id, name }: NamedSource): Option {
  return { value: id ?? name, label: name };
}
