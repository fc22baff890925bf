import type { PartialDate } from "@claimdesk/shared/partial-date";

/** That one source owns another: from when to when, as far as that is known, and where it is stated. Ids are UUIDs. */
export interface Ownership {
  readonly ownerId: string;
  readonly since: PartialDate | null;
  /** Known for whoever owns it no more. */
  readonly until: PartialDate | null;
  readonly statedAt: string | null;
}

/** Those who own it now. */
export const ownersIn = (ownerships: readonly Ownership[]): string[] =>
  ownerships.filter(({ until }) => until === null).map(({ ownerId }) => ownerId);

/** These own it now: what is known of those who did already stays, and so do the former owners. */
export function ownedBy(ownerIds: readonly string[], before: readonly Ownership[]): Ownership[] {
  const owners = new Set(ownerIds);
  const former = before.filter(({ ownerId, until }) => until !== null && !owners.has(ownerId));
  const current = [...owners].map((ownerId) => ({
    ...(before.find((one) => one.ownerId === ownerId) ?? { ownerId, since: null, statedAt: null }),
    until: null,
  }));
  return inOrder([...current, ...former]);
}

/** Under what the owners are now. Of two that have become one, the one who owns it now tells more. */
export function standingAs(ownerships: readonly Ownership[], now: ReadonlyMap<string, string>): Ownership[] {
  const standing = new Map<string, Ownership>();
  for (const ownership of ownerships) {
    const ownerId = now.get(ownership.ownerId) ?? ownership.ownerId;
    const other = standing.get(ownerId);
    if (other === undefined || (other.until !== null && ownership.until === null))
      standing.set(ownerId, { ...ownership, ownerId });
  }
  return inOrder([...standing.values()]);
}

const inOrder = (ownerships: Ownership[]): Ownership[] =>
  ownerships.sort((one, other) => (one.ownerId < other.ownerId ? -1 : 1));
