import { sendOk, type Sender } from "../../testkit/graphql.ts";
import { mutation, type Versioned } from "../../testkit/newsroom.ts";

export type Kind = "claim" | "article" | "source";

export interface HistoryRecord {
  id: string;
  action: string;
  reason: string | null;
  before: unknown;
  after: unknown;
  actor: { name: string } | null;
  claimRevision: { number: number } | null;
}

/** What was done to it, the latest first. */
export async function history(as: Sender, kind: Kind, id: string): Promise<HistoryRecord[]> {
  const document = `query ($id: ID!) { ${kind}(id: $id) { audit(first: 50) { nodes {
    id action reason before after actor { name } claimRevision { number } } } } }`;
  const data = await sendOk<Record<Kind, { audit: { nodes: HistoryRecord[] } }>>(document, { id }, { as });
  return data[kind].audit.nodes;
}

/** The records of one action, the latest first. */
export async function recordOf(as: Sender, kind: Kind, { id, action }: { id: string; action: string }) {
  const found = (await history(as, kind, id)).find((record) => record.action === action);
  if (found === undefined) throw new Error(`There is no ${action} in the history of ${id}`);
  return found;
}

interface Difference {
  part: string;
  change: string;
  field: string | null;
  placeBefore: number | null;
  placeAfter: number | null;
  before: string | null;
  after: string | null;
}

export interface Comparison {
  before: { id: string };
  after: { id: string } | null;
  differences: Difference[];
}

export const comparison = `query ($before: ID!, $after: ID) { comparison(before: $before, after: $after) {
  before { id } after { id } differences { part change field placeBefore placeAfter before after } } }`;

export const compare = async (as: Sender, before: string, after?: string): Promise<Comparison | null> =>
  (await sendOk<{ comparison: Comparison | null }>(comparison, { before, after }, { as })).comparison;

/** What differs, as one line for each value: what a person would say of it. */
export async function told(as: Sender, before: string, after?: string): Promise<string[]> {
  const found = await compare(as, before, after);
  return (found?.differences ?? []).map(
    ({ part, change, field, before: old, after: now }) =>
      `${part}${field === null ? "" : `.${field}`} ${change}: ${String(old)} > ${String(now)}`,
  );
}

const wanted = {
  claim: "... on Claim { id version state digest } ... on NotInThisState { state }",
  article: "... on Article { id version title }",
  source:
    "... on Source { id version name } ... on SourceMerged { keptId } ... on OwnershipCircle { ownerId }",
} as const;

const capital = (word: string): string => `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`;

export const restoration = (kind: Kind): string =>
  mutation(
    `restore${capital(kind)}`,
    `${wanted[kind]} ... on StaleVersion { current { version } } ... on InvalidInput { field problem } ... on NotFound { id }`,
  );

interface Wanted extends Versioned {
  recordId: string;
  reason?: string;
}

export const restorationInput = (kind: Kind, { id, version, recordId, reason = "As it was." }: Wanted) => ({
  [`${kind}Id`]: id,
  expectedVersion: version,
  recordId,
  reason,
});

export interface Restored extends Versioned {
  __typename: string;
  code?: string;
  digest?: string;
  state?: string;
}

export async function restore(as: Sender, kind: Kind, to: Wanted): Promise<Restored> {
  const data = await sendOk<Record<string, Restored>>(
    restoration(kind),
    { input: restorationInput(kind, to) },
    { as },
  );
  return Object.values(data)[0] as Restored;
}
