import { Field, ID, ObjectType } from "type-graphql";
import { Node } from "../platform/graphql/node.type.ts";

@ObjectType({ implements: Node, description: "A group of people with its own queue and review policy." })
export class Desk {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, { description: "What the desk is called." })
  name: string;
}
