"use server";

import type { ClaimPart } from "@claimdesk/shared/claim-part";
import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { doneWith } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const claimChangesQuery = graphql(`
  query ClaimChanges($id: ID!) {
    claim(id: $id) {
      audit(first: 50) {
        nodes {
          action
          at
          actor {
            name
          }
        }
      }
    }
  }
`);

/** Which records of the audit tell of a part; a restoration may be of any. */
const actionsOf: Record<ClaimPart, readonly string[]> = {
  WORDING: ["CLAIM_EDITED", "CLAIM_RESTORED"],
  VERDICT: ["VERDICT_PROPOSED", "CLAIM_RESTORED"],
  EVIDENCE: ["EVIDENCE_EDITED", "EVIDENCE_REMOVED", "CLAIM_RESTORED"],
  APPEARANCE: ["APPEARANCE_ADDED", "CLAIM_RESTORED"],
  ATTRIBUTION: ["ATTRIBUTION_SET", "APPEARANCE_REMOVED", "CLAIM_RESTORED"],
};

export interface LastChange {
  /** Null for the desk itself. */
  by: string | null;
  at: string;
}

/** Who changed a part last, and when; null where nobody did among the claim's latest changes. */
export async function readLastChange(claimId: string, part: ClaimPart): Promise<Outcome<LastChange | null>> {
  const { claim } = await execute(claimChangesQuery, { id: claimId });
  const record = claim?.audit.nodes.find(({ action }) => actionsOf[part].includes(action));
  return doneWith(record === undefined ? null : { by: record.actor?.name ?? null, at: record.at });
}
