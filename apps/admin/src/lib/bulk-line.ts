import { readFragment, type FragmentType } from "../gql/fragment-masking.ts";
import type { BulkOutcome } from "../gql/graphql.ts";
import { bulkChangeFragment } from "./bulk-change.fragment.ts";
import { doneWith, refused } from "./outcome.ts";
import type { Outcome, ShownRefusal } from "./outcome.ts";

/** What became of one thing, or would become of it. */
export interface BulkLine {
  id: string;
  /** Null where there is no such thing any more. */
  title: string | null;
  /** It failed where something went wrong on the server's side: nothing of it is changed. */
  outcome: BulkOutcome | "FAILED";
  reviewedAgain: boolean;
  refusal: ShownRefusal | undefined;
}

type Answer =
  | (FragmentType<typeof bulkChangeFragment> & { __typename: "BulkChange" })
  | (Parameters<typeof refused>[0] & { __typename: "InvalidInput" });

/** What became of each of these, which were sent in this order. */
export function bulkOutcome(answer: Answer, ids: readonly (string | number)[]): Outcome<readonly BulkLine[]> {
  if (answer.__typename !== "BulkChange") return refused(answer);
  const { results } = readFragment(bulkChangeFragment, answer);
  return doneWith(
    results.map((result, at) => {
      if (result === null) return failed(String(ids[at]));
      const { refusal, ...line } = result;
      return { ...line, refusal: refusal ? refused(refusal).refusal : undefined };
    }),
  );
}

const failed = (id: string): BulkLine => ({
  id,
  title: null,
  outcome: "FAILED",
  reviewedAgain: false,
  refusal: undefined,
});

/** It stands as it was, and something else may be done with it, or the same once more. */
export const isLeft = ({ outcome }: BulkLine): boolean =>
  outcome === "REFUSED" || outcome === "FAILED" || outcome === "NOT_TRIED";
