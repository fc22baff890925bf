import { Field, Int, ObjectType } from "type-graphql";
import { Person } from "../identity/person.type.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";

@ObjectType({ description: "What lies with one active person of the desk, and what they did lately." })
class Workload {
  @Field(() => Person, { description: "Whose." })
  person: Person;

  @Field(() => Int, { description: "Open reviews that they took or were given." })
  openReviewCount: number;

  @Field(() => Int, { description: "Those of them whose due date has passed." })
  overdueReviewCount: number;

  @Field(() => Int, { description: "Claims that they made and that came back with a request for changes." })
  returnedClaimCount: number;

  @Field(() => Int, { description: "Decisions that they took in the last 30 days." })
  decisionCount: number;

  @Field(() => Int, { description: "Reviews that they handed claims over to in the last 30 days." })
  submissionCount: number;
}

export const WorkloadConnection = connectionOf("Workload", () => Workload);
