import { send, sendOk, type Sender } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";

const wanted = `... on BulkChange { dryRun doneCount refusedCount
    results { id title outcome reviewedAgain refusal { __typename code message
      ... on StaleVersion { current { version } } ... on NotReadyForReview { missing } ... on InvalidInput { field problem }
      ... on RecipientCannotDecide { whyNotCode } ... on TakenBySomebodyElse { assigneeName } } } }
  ... on InvalidInput { field problem max }`;

export const bulkDocument = (verb: string): string => mutation(verb, wanted);

interface Result {
  id: string;
  title: string | null;
  outcome: string;
  reviewedAgain: boolean;
  refusal: { code: string } | null;
}

export interface Change {
  dryRun: boolean;
  doneCount: number;
  refusedCount: number;
  results: Result[];
}

export const bulk = async (verb: string, input: object, as: Sender) =>
  (await sendOk(bulkDocument(verb), { input }, { as }))[verb];

/** Looked at first, then done: what was foreseen must be what became of it. */
export async function foreseenAndDone(verb: string, input: object, as: Sender): Promise<Change> {
  const preview = await bulk(verb, { ...input, dryRun: true }, as);
  const change = await bulk(verb, input, as);
  expect(preview).toEqual({ ...change, dryRun: true });
  expect(change.dryRun).toBe(false);
  return change;
}

export const endsOf = ({ results }: Change): string[] =>
  results.map(({ outcome, refusal }) => refusal?.code ?? outcome);

/** How many statements a preview takes, the session's included. */
export async function statementsOf(verb: string, input: object, as: Sender): Promise<number> {
  const { errors, statements } = await send(
    bulkDocument(verb),
    { input: { ...input, dryRun: true } },
    { as },
  );
  expect(errors).toEqual([]);
  return statements ?? 0;
}

export const nowhere = (prefix: string): string => `${prefix}_019acdea-1111-7000-8000-000000000001`;
