import { pageSizeDefault, pageSizeMax } from "@claimdesk/shared/limits";
import { Denial } from "../../kernel/denial.ts";
import type { Given } from "./given.ts";

/** The four arguments of a Relay connection, as they come. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | Given<string> | null;
  readonly last?: number | null;
  readonly before?: string | Given<string> | null;
}

export interface ConnectionPage {
  readonly size: number;
  /** Read from the end: `last` was given. */
  readonly backward: boolean;
  readonly after: string | Given<string> | null;
  readonly before: string | Given<string> | null;
}

/** Checks what was asked for; says what may be asked instead. */
export function pageOf({ first, last, after, before }: PageArgs): ConnectionPage {
  const [firstSize, lastSize] = [first ?? null, last ?? null];
  if (firstSize !== null && lastSize !== null) {
    throw new Denial("BAD_USER_INPUT", "Ask for `first` or for `last`, not for both.");
  }
  const size = firstSize ?? lastSize ?? pageSizeDefault;
  if (size < 0 || size > pageSizeMax) {
    const name = lastSize === null ? "first" : "last";
    throw new Denial(
      "BAD_USER_INPUT",
      `\`${name}\` is a number from 0 to ${String(pageSizeMax)}; got ${String(size)}.`,
    );
  }
  return { size, backward: lastSize !== null, after: after ?? null, before: before ?? null };
}
