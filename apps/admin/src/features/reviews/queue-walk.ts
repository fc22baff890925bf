import type { ReviewFilter } from "../../gql/graphql.ts";
import { hrefWith } from "../../lib/page-place.ts";
import { plainChoice, queueParams } from "./queue-choice.ts";
import type { QueueChoice } from "./queue-choice.ts";
import { queueFilter } from "./queue-filter.ts";

/** Of a view, what the reader can decide: what they are led through, one after the other. */
export function walkOf(choice: QueueChoice, now: Date): { filter: ReviewFilter; search: string | null } {
  const { filter, search } = queueFilter(choice, now);
  return {
    filter: { and: [filter, { decidableByMe: true, state: { eq: "OPEN" } }] },
    search: search ?? null,
  };
}

/** A place within the walk: the view goes with it, so that what comes next is the view's next. */
export function walkHref(path: string, choice: QueueChoice, viewId?: string): string {
  // What was decided leads nowhere; from there one goes on with what awaits.
  const isPlain = choice.queue === "decided" || isAwaiting(choice);
  return isPlain ? path : hrefWith(path, {}, { ...queueParams(choice), view: viewId ?? "" });
}

const isAwaiting = (choice: QueueChoice): boolean =>
  JSON.stringify(queueParams({ ...choice, columns: [] })) ===
  JSON.stringify(queueParams({ ...plainChoice("awaiting"), columns: [] }));
