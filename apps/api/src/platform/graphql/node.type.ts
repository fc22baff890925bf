import { Field, ID, InterfaceType } from "type-graphql";
import { typeNameOf } from "./reads.ts";

@InterfaceType({
  description: "Anything with a global id (Relay).",
  resolveType: (thing: unknown) => typeNameOf(thing),
})
export abstract class Node {
  @Field(() => ID, { description: "Global id: opaque, stable, usable in addresses." })
  id: string;
}
