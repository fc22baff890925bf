import { ClaimState } from "@claimdesk/shared/claim-state";
import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

@ObjectType({ description: "How many claims stood in one state when a period ended." })
export class ClaimStateStats {
  @Field(() => DateTimeScalar, { description: "When the period began." })
  from: string;

  @Field(() => DateTimeScalar, {
    description: "When it ended; the current period has not ended, and tells how things stand now.",
  })
  to: string;

  @Field(() => ClaimState, { description: "The state." })
  state: ClaimState;

  @Field(() => Int, { description: "How many claims." })
  count: number;
}
