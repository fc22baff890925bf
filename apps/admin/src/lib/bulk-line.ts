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
  outcome: BulkOutcome;
  reviewedAgain: boolean;
  refusal: ShownRefusal | undefined;
}

type Answer =
  | (FragmentType<typeof bulkChangeFragment> & { __typename: "BulkChange" })
  | (Parameters<typeof refused>[0] & { __typename: "InvalidInput" });

export function bulkOutcome(answer: Answer): Outcome<readonly BulkLine[]> {
  if (answer.__typename !== "BulkChange") return refused(answer);
  const { results } = readFragment(bulkChangeFragment, answer);
  return doneWith(
    results
      // Where something went wrong there is an error beside the answer, and no answer is read then.
      .filter((result) => result !== null)
      .map(({ refusal, ...line }) => ({ ...line, refusal: refusal ? refused(refusal).refusal : undefined })),
  );
}
