import { comparePartialDates, isPartialDate, startOf } from "@claimdesk/shared/partial-date";
import type { InputCheck } from "../kernel/input-check.ts";
import { ownedBy, ownersIn, type Ownership } from "./ownership.ts";
import { ownersMax } from "./source.reader.ts";

type Given<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

type GivenOwnership = Pick<Ownership, "ownerId"> & Given<Omit<Ownership, "ownerId">>;

/** Owners as an input names them: by their ids alone, or with all that is known of each. */
export interface GivenOwners {
  readonly ownerIds?: readonly string[] | null | undefined;
  readonly ownerships?: readonly GivenOwnership[] | null | undefined;
  /** Owners beside those. */
  readonly addOwnerIds?: readonly string[] | undefined;
}

export const saysOwners = ({ ownerIds, ownerships, addOwnerIds }: GivenOwners): boolean =>
  ownerIds !== undefined || ownerships !== undefined || addOwnerIds !== undefined;

/** The owners as they will be kept; what is wrong with them is for the check to tell. */
export function checkedOwners(
  check: InputCheck,
  { ownerIds, ownerships, addOwnerIds = [] }: GivenOwners,
  before: readonly Ownership[],
): Ownership[] {
  if (ownerIds != null && ownerships != null) {
    const message = "Name the owners by `ownerships` or by `ownerIds`, not by both.";
    check.refuse("ownerIds", { problem: "NOT_EXACTLY_ONE", message });
  }
  const field = ownerships === undefined ? "ownerIds" : "ownerships";
  const told =
    ownerships === undefined
      ? ownedBy(ownerIds === undefined ? ownersIn(before) : (ownerIds ?? []), before)
      : checkedOwnerships(check, ownerships ?? []);
  const checked = addOwnerIds.length === 0 ? told : ownedBy([...ownersIn(told), ...addOwnerIds], told);
  if (checked.length > ownersMax) {
    const message = `A source has ${String(ownersMax)} owners at the most, former ones among them.`;
    check.refuse(field, { problem: "TOO_MANY", max: ownersMax, message });
  }
  return checked;
}

function checkedOwnerships(check: InputCheck, given: readonly GivenOwnership[]): Ownership[] {
  const checked = given.map(({ ownerId, since, until, statedAt }) => {
    const ownership = {
      ownerId,
      since: since ?? null,
      until: until ?? null,
      statedAt: check.url("ownerships", statedAt ?? null),
    };
    refuseDates(check, ownership);
    return ownership;
  });
  const owners = new Set(checked.map(({ ownerId }) => ownerId));
  if (owners.size < checked.length) {
    const message = "An owner is named once, with the whole time that it owned the source.";
    check.refuse("ownerships", { problem: "ALREADY_THERE", message });
  }
  return checked.sort((one, other) => (one.ownerId < other.ownerId ? -1 : 1));
}

function refuseDates(check: InputCheck, { since, until }: Ownership): void {
  const wrong = [since, until].find((date) => date !== null && !isPartialDate(date));
  if (wrong != null)
    return check.refuse("ownerships", { problem: "NOT_A_DATE", message: `"${wrong}" is not a date.` });
  if (until !== null && startOf(until) > new Date().toISOString()) {
    const message = "Until when is known of former owners: it must be a date that has come.";
    check.refuse("ownerships", { problem: "IN_THE_FUTURE", message });
  }
  if (since !== null && until !== null && isOver(until, since)) {
    const message = `It cannot be owned from ${since} to ${until}: that ends before it begins.`;
    check.refuse("ownerships", { problem: "ENDS_BEFORE_IT_BEGINS", message });
  }
}

/** "2012" is not over before "2012-05": what both of them say decides. */
const isOver = (until: string, since: string): boolean =>
  !since.startsWith(until) && comparePartialDates(until, since) < 0;
