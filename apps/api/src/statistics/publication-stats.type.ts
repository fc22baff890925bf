import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

@ObjectType({ description: "What became public in one period." })
export class PublicationStats {
  @Field(() => DateTimeScalar, { description: "When the period begins." })
  from: string;

  @Field(() => DateTimeScalar, { description: "When it ends; it is no part of it." })
  to: string;

  @Field(() => Int, { description: "Claims that became public for the first time." })
  firstCount: number;

  @Field(() => Int, { description: "Corrections of what was public; a claim corrected twice counts twice." })
  correctionCount: number;

  @Field(() => Int, { description: "Claims that were retracted." })
  retractionCount: number;
}
