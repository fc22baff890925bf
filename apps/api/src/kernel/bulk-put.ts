import { may, type Actor } from "./actor.ts";
import type { BulkChange } from "./bulk-change.ts";
import { bulkFault } from "./bulk-check.ts";
import { done, foreseen, type BulkEnd } from "./bulk-run.ts";
import type { InvalidInput } from "./refusal.ts";

/** A thing as it stands now. */
interface Standing {
  readonly title: string | null;
  /** What was approved or published, and is not any more once its content changes. */
  readonly reviewedAgain?: boolean;
}

/** Many things that are put through the verb for one of them. The verb has asked for its permission before. */
export interface BulkPut<Seen, Thing extends Standing> {
  /** The field of the input that names them. */
  readonly field: string;
  /** Each as somebody saw it. */
  readonly seen: readonly Seen[];
  readonly dryRun: boolean;
  /** The global id. */
  readonly idOf: (seen: Seen) => string;
  /** All of them at once, in the order given; null where there is no such thing. */
  readonly look: () => Promise<readonly (Thing | null)[]>;
  /** What else has to be known to say what would become of each is read for all of them at once. */
  readonly foresight: (things: readonly Thing[]) => Promise<(seen: Seen, thing: Thing | null) => BulkEnd>;
  /** In a transaction of its own, as the verb for one. */
  readonly act: (seen: Seen) => Promise<BulkEnd>;
}

/** What is the same in every bulk change, whatever it is of. See docs/adr/0044. */
export async function putThrough<Seen, Thing extends Standing>(
  actor: Actor,
  { field, seen, dryRun, ...verb }: BulkPut<Seen, Thing>,
): Promise<BulkChange | InvalidInput> {
  const ids = seen.map(verb.idOf);
  const fault = bulkFault(field, ids);
  if (fault !== null) return fault;
  const things = await verb.look();
  // A key of the scope EDIT alone changes what it may not see.
  const maySee = may(actor, "SEE_DESK");
  const items = seen.map((one, at) => {
    const thing = things[at] ?? null;
    const told = {
      id: ids[at] ?? "",
      title: maySee ? (thing?.title ?? null) : null,
      reviewedAgain: thing?.reviewedAgain ?? false,
    };
    return { one, thing, told };
  });
  if (!dryRun) return done(items.map(({ one, told }) => ({ ...told, act: () => verb.act(one) })));
  const endOf = await verb.foresight(things.filter((thing) => thing !== null));
  return foreseen(items.map(({ one, thing, told }) => ({ ...told, end: endOf(one, thing) })));
}
