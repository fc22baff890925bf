import { BulkChange, BulkResult, type BulkOutcome, type BulkThing } from "./bulk-change.ts";
import { Refusal } from "./refusal.ts";

/** What becomes of one thing: refused, or done unless it was so already. */
export type BulkEnd = Refusal | Extract<BulkOutcome, "DONE" | "UNCHANGED">;

/** By what the verb for one answers. */
export const endOfVerb = (answer: Refusal | { readonly isChanged: boolean }): BulkEnd =>
  answer instanceof Refusal ? answer : answer.isChanged ? "DONE" : "UNCHANGED";

/** One thing of a preview: what would become of it as things stand now. */
export interface ForeseenItem extends BulkThing {
  readonly end: BulkEnd;
}

export interface BulkItem extends BulkThing {
  /** In a transaction of its own. */
  readonly act: () => Promise<BulkEnd>;
}

export const foreseen = (items: readonly ForeseenItem[]): BulkChange =>
  new BulkChange(
    true,
    items.map((item) => new BulkResult(item, item.end)),
  );

/**
 * One after the other, as they were given: two bulk changes at once wait for each other at one thing, never in a circle.
 * A fault before anything is done is thrown as it is. After that it must not hide what is done: it takes the place of
 * its result, where the edge logs and masks it, and what comes behind it is not tried.
 */
export async function done(items: readonly BulkItem[]): Promise<BulkChange> {
  const results: (BulkResult | Error)[] = [];
  for (const item of items) {
    if (results.at(-1) instanceof Error) break;
    results.push(await ended(item, results.length === 0));
  }
  const notTried = items.slice(results.length).map((item) => new BulkResult(item, "NOT_TRIED"));
  return new BulkChange(false, [...results, ...notTried]);
}

async function ended(item: BulkItem, isFirst: boolean): Promise<BulkResult | Error> {
  try {
    return new BulkResult(item, await item.act());
  } catch (fault) {
    if (isFirst || !(fault instanceof Error)) throw fault;
    return fault;
  }
}
