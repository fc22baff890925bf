import type { SourceKind } from "@claimdesk/shared/claim-state";
import type { CreateSourceInput, EditSourceInput } from "../../gql/graphql.ts";
import type { DeskSource } from "./source-desk.query.ts";

interface NamedSource {
  id: string;
  name: string;
}

/** A source as the form holds it. */
export interface SourceDraft {
  name: string;
  kind: SourceKind;
  aliases: readonly string[];
  domains: readonly string[];
  homepage: string;
  country: string | null;
  owners: readonly NamedSource[];
}

export type DraftField = keyof SourceDraft;

export const emptyDraft: SourceDraft = {
  name: "",
  kind: "OUTLET",
  aliases: [],
  domains: [],
  homepage: "",
  country: null,
  owners: [],
};

export const draftFields: readonly DraftField[] = [
  "name",
  "kind",
  "aliases",
  "domains",
  "homepage",
  "country",
  "owners",
];

export function draftOf(source: DeskSource): SourceDraft {
  const { name, kind, aliases, domains, homepage, country, owners } = source;
  return { name, kind, aliases, domains, homepage: homepage ?? "", country, owners };
}

export function changesOf(saved: SourceDraft, draft: SourceDraft): Partial<SourceDraft> {
  const changed = draftFields.filter((field) => written(saved, field) !== written(draft, field));
  return Object.fromEntries(changed.map((field) => [field, draft[field]]));
}

/** What stands in a field, in a form that two drafts can be compared by. */
function written(draft: SourceDraft, field: DraftField): string {
  if (field === "owners") return JSON.stringify(draft.owners.map(({ id }) => id).sort());
  if (field === "homepage") return draft.homepage.trim();
  return JSON.stringify(draft[field]);
}

type EditedFields = Omit<EditSourceInput, "id" | "expectedVersion" | "reason">;

/** What was changed, as the API takes it. An emptied field is sent as null: left out it would stay. */
export function toEditedFields({ owners, homepage, ...changes }: Partial<SourceDraft>): EditedFields {
  const { aliases, domains, ...rest } = changes;
  return {
    ...rest,
    ...(aliases && { aliases: [...aliases] }),
    ...(domains && { domains: [...domains] }),
    ...(homepage !== undefined && { homepage: orNull(homepage) }),
    ...(owners && { ownerIds: owners.map(({ id }) => id) }),
  };
}

export function toNewSource(draft: SourceDraft): CreateSourceInput {
  const { owners, aliases, domains, homepage, ...rest } = draft;
  return {
    ...rest,
    aliases: [...aliases],
    domains: [...domains],
    homepage: orNull(homepage),
    ownerIds: owners.map(({ id }) => id),
  };
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
