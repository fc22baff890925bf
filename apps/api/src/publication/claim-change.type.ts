import { ObjectType } from "type-graphql";

@ObjectType({ description: "That a claim changed." })
export class ClaimChange {
  /** UUIDs; the fields `claim` and `by` read what they name. */
  readonly claimId: string;
  readonly byPersonId: string | null;
}
