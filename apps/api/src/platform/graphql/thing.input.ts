import { ArgsType, Field, ID } from "type-graphql";
import { DateTimeScalar } from "./scalar.ts";

@ArgsType()
export class ThingArgs {
  @Field(() => ID, { description: "Its global id." })
  id: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The public view as it stood at this instant.",
  })
  asOf?: string;
}
