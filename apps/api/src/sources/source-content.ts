import type { Edit } from "../kernel/edit.ts";
import { globalId } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import { NotFound, StaleVersion, Versioned, type InvalidInput } from "../kernel/refusal.ts";
import { checkedOwners, type GivenOwners } from "./ownership.check.ts";
import { ownersIn } from "./ownership.ts";
import { checkedSource, type SourceWords } from "./source.check.ts";
import { SourceMerged } from "./source.refusal.ts";
import type { SourceRow } from "./source.store.ts";

/** Which source somebody means, and how they last saw it. */
export interface SeenSource {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Ids are UUIDs. What is undefined stays; null takes away what may be missing. */
export type SourceEdit = SeenSource & GivenOwners & Edit<SourceWords & { reason: string }>;

/** `kept` is what it was merged into, or itself. */
export function sourceAsSeen(
  source: SourceRow | null,
  { id, expectedVersion, kept }: SeenSource & { readonly kept: string | undefined },
): SourceRow | NotFound | SourceMerged | StaleVersion {
  if (source === null) return unknownSource(id);
  if (kept !== undefined && kept !== source.id) return new SourceMerged(kept);
  if (source.version === expectedVersion) return source;
  return new StaleVersion(new Versioned(globalId("Source", source.id), source.version));
}

/** A source after an edit, its owners as they are named: some may be missing, or merged into others. */
export function sourceAfter(
  before: SourceRow,
  edit: Omit<SourceEdit, keyof SeenSource>,
): SourceRow | InvalidInput {
  const check = new InputCheck();
  const words = checkedSource(check, { ...before, ...withoutGaps(edit), ...cleared(edit) });
  const ownerships = checkedOwners(check, edit, before.ownerships);
  return check.fault ?? { ...before, ...words, ownerships };
}

export const unknownSource = (uuid: string): NotFound => new NotFound("source", globalId("Source", uuid));

export function withoutGaps<T extends Partial<Record<keyof SourceWords, unknown>>>(
  given: T,
): Partial<SourceWords> {
  const { name, kind, aliases, homepage, domains, country } = given;
  const entries = Object.entries({ name, kind, aliases, homepage, domains, country });
  return Object.fromEntries(entries.filter(([, one]) => one != null)) as Partial<SourceWords>;
}

/** Null says that there is none; a name and a kind there always is. */
function cleared(edit: Edit<SourceWords>): Partial<SourceWords> {
  return {
    ...(edit.homepage === null ? { homepage: null } : {}),
    ...(edit.country === null ? { country: null } : {}),
    ...(edit.aliases === null ? { aliases: [] } : {}),
    ...(edit.domains === null ? { domains: [] } : {}),
  };
}

/** What the audit keeps of a source. */
export const told = ({
  name,
  kind,
  aliases,
  homepage,
  domains,
  country,
  ownerships,
}: Omit<SourceRow, "id" | "version">) => ({
  name,
  kind,
  aliases,
  homepage,
  domains,
  country,
  ownerIds: ownersIn(ownerships).map((id) => globalId("Source", id)),
  ownerships: ownerships.map((one) => ({ ...one, ownerId: globalId("Source", one.ownerId) })),
});

export const isSame = (before: SourceRow, after: SourceRow): boolean =>
  JSON.stringify(told(before)) === JSON.stringify(told(after));
