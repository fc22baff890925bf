import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "The organisation's own sign-in, where this desk has one." })
export class SingleSignOn {
  @Field(() => String, { description: "What its button says." })
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}
