import type { SourceKind } from "@claimdesk/shared/claim-state";
import { isPartialDate } from "@claimdesk/shared/partial-date";
import type { CreateSourceInput, EditSourceInput, OwnershipInput } from "../../gql/graphql.ts";
import type { DeskSource } from "./source-desk.query.ts";

/** An owner as the form holds it. What is not known is empty. */
export interface DraftOwnership {
  id: string;
  name: string;
  since: string;
  until: string;
  statedAt: string;
}

/** The API takes no such date at all, not even to refuse it. */
export const isWrongDate = (typed: string): boolean => typed.trim() !== "" && !isPartialDate(typed.trim());

export const hasWrongDate = ({ ownerships }: SourceDraft): boolean =>
  ownerships.some(({ since, until }) => isWrongDate(since) || isWrongDate(until));

/** These owners, each with what is known of it already. */
export const withOwners = (
  standing: readonly DraftOwnership[],
  owners: readonly { id: string; name: string }[],
): DraftOwnership[] =>
  owners.map(
    (owner) => standing.find(({ id }) => id === owner.id) ?? { ...owner, since: "", until: "", statedAt: "" },
  );

/** A source as the form holds it. */
export interface SourceDraft {
  name: string;
  kind: SourceKind;
  aliases: readonly string[];
  domains: readonly string[];
  homepage: string;
  country: string | null;
  ownerships: readonly DraftOwnership[];
}

export type DraftField = keyof SourceDraft;

export const emptyDraft: SourceDraft = {
  name: "",
  kind: "OUTLET",
  aliases: [],
  domains: [],
  homepage: "",
  country: null,
  ownerships: [],
};

export const draftFields: readonly DraftField[] = [
  "name",
  "kind",
  "aliases",
  "domains",
  "homepage",
  "country",
  "ownerships",
];

export function draftOf(source: DeskSource): SourceDraft {
  const { name, kind, aliases, domains, homepage, country } = source;
  const ownerships = source.ownerships.map(({ owner, since, until, statedAt }) => ({
    ...owner,
    ...{ since: since ?? "", until: until ?? "", statedAt: statedAt ?? "" },
  }));
  return { name, kind, aliases, domains, homepage: homepage ?? "", country, ownerships };
}

export function changesOf(saved: SourceDraft, draft: SourceDraft): Partial<SourceDraft> {
  const changed = draftFields.filter((field) => written(saved, field) !== written(draft, field));
  return Object.fromEntries(changed.map((field) => [field, draft[field]]));
}

/** What stands in a field, in a form that two drafts can be compared by. */
function written(draft: SourceDraft, field: DraftField): string {
  if (field === "ownerships") return JSON.stringify(toOwnerships(draft.ownerships));
  if (field === "homepage") return draft.homepage.trim();
  return JSON.stringify(draft[field]);
}

type EditedFields = Omit<EditSourceInput, "id" | "expectedVersion" | "reason">;

/** What was changed, as the API takes it. An emptied field is sent as null: left out it would stay. */
export function toEditedFields({ ownerships, homepage, ...changes }: Partial<SourceDraft>): EditedFields {
  const { aliases, domains, ...rest } = changes;
  return {
    ...rest,
    ...(aliases && { aliases: [...aliases] }),
    ...(domains && { domains: [...domains] }),
    ...(homepage !== undefined && { homepage: orNull(homepage) }),
    ...(ownerships && { ownerships: toOwnerships(ownerships) }),
  };
}

export function toNewSource(draft: SourceDraft): CreateSourceInput {
  const { ownerships, aliases, domains, homepage, ...rest } = draft;
  return {
    ...rest,
    aliases: [...aliases],
    domains: [...domains],
    homepage: orNull(homepage),
    ownerships: toOwnerships(ownerships),
  };
}

/** In one order, whatever the form's. */
const toOwnerships = (ownerships: readonly DraftOwnership[]): OwnershipInput[] =>
  ownerships
    .map(({ id, since, until, statedAt }) => ({
      ownerId: id,
      since: orNull(since),
      until: orNull(until),
      statedAt: orNull(statedAt),
    }))
    .sort((one, other) => (one.ownerId < other.ownerId ? -1 : 1));

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
