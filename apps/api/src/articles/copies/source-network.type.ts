import { SourceKind } from "@claimdesk/shared/claim-state";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar, PartialDateScalar } from "../../platform/graphql/scalar.ts";
import "../../sources/source.type.ts";

@ObjectType({ description: "A source as a network shows it." })
class SourceNetworkMember {
  @Field(() => ID, { description: "Global id of the source." })
  id: string;

  @Field(() => String, { description: "What it is called." })
  name: string;

  @Field(() => SourceKind, { description: "What it is." })
  kind: SourceKind;
}

@ObjectType({ description: "That one member of a network owns or controls another." })
class SourceOwnership {
  @Field(() => ID, { description: "Who owns." })
  ownerId: string;

  @Field(() => ID, { description: "What is owned." })
  ownedId: string;

  @Field(() => DateTimeScalar, { description: "Since when the desk says so." })
  since: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Since when it is owned, at the precision that is known; null where it is not.",
  })
  heldSince: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it is stated: the http or https address of a register, an imprint, a report.",
  })
  statedAt: string | null;
}

@ObjectType({ description: "That one member of a network republishes what another published first." })
class SourceCopying {
  @Field(() => ID, { description: "Who republishes." })
  copierId: string;

  @Field(() => ID, { description: "Who published it first." })
  originalId: string;

  @Field(() => Int, { description: "In how many articles, as far as somebody confirmed it." })
  articleCount: number;

  @Field(() => DateTimeScalar, {
    description: "When the earliest of them was published, or came to the desk where that is not known.",
  })
  firstAt: string;

  @Field(() => DateTimeScalar, { description: "The same of the latest." })
  lastAt: string;
}

@ObjectType({
  description:
    "Who is around a source: its owners and theirs, what those own, whom it republishes and who republishes it.",
})
export class SourceNetwork {
  @Field(() => [SourceNetworkMember], { description: "The source itself first, the others by name." })
  members: SourceNetworkMember[];

  @Field(() => [SourceOwnership], { description: "Who of them owns whom, now." })
  ownerships: SourceOwnership[];

  @Field(() => [SourceCopying], {
    description: "Whom the source republishes and who republishes it, the most articles first.",
  })
  copyings: SourceCopying[];

  @Field(() => Boolean, {
    description:
      "Is that all? A network has the 40 nearest by ownership, and 20 sources each way by republication.",
  })
  isWhole: boolean;
}
