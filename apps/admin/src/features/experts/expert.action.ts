"use server";

import type { DecideAsExpertInput, DecisionKind } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { decideAsExpertMutation } from "./expert.query.ts";

export interface TakenDecision {
  decision: DecisionKind;
  counts: boolean;
}

export async function decideAsExpert(input: DecideAsExpertInput): Promise<Outcome<TakenDecision>> {
  const { decideAsExpert: answer } = await execute(decideAsExpertMutation, { input });
  if (answer.__typename !== "ExpertDecision") return refused(answer);
  return doneWith({ decision: answer.decision, counts: answer.counts });
}
