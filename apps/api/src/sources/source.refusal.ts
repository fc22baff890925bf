import { Field, ID, ObjectType } from "type-graphql";
import { globalId } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";

@ObjectType({
  implements: Refusal,
  description: "A source of this kind is known by this name already. Take it, or say that they are two.",
})
export class SameSourceExists extends Refusal {
  @Field(() => [ID], { description: "Those that are there: `nodes(ids:)` tells more of them." })
  readonly sourceIds: readonly string[];

  constructor(uuids: readonly string[]) {
    super(
      "SAME_SOURCE_EXISTS",
      "A source of this kind has this name already. Take it, or create this one with `evenIfSameExists`.",
    );
    this.sourceIds = uuids.map((uuid) => globalId("Source", uuid));
  }
}

@ObjectType({ implements: Refusal, description: "The source would own itself, perhaps through others." })
export class OwnershipCircle extends Refusal {
  @Field(() => ID, { description: "The owner that leads back to the source." })
  readonly ownerId: string;

  constructor(ownerUuid: string) {
    super("OWNERSHIP_CIRCLE", "This owner is itself owned by the source, perhaps through others.");
    this.ownerId = globalId("Source", ownerUuid);
  }
}

@ObjectType({
  implements: Refusal,
  description: "The source was merged into another. Take that one, or undo the merge.",
})
export class SourceMerged extends Refusal {
  @Field(() => ID, { description: "What it was merged into." })
  readonly keptId: string;

  constructor(keptUuid: string) {
    super("SOURCE_MERGED", "This source was merged into another: take that one, or undo the merge first.");
    this.keptId = globalId("Source", keptUuid);
  }
}

@ObjectType({
  implements: Refusal,
  description: "A later merge builds on this one. Merges of a source are undone the latest first.",
})
export class LaterMergeStands extends Refusal {
  @Field(() => ID, { description: "The merge that has to be undone before." })
  readonly mergeId: string;

  constructor(mergeUuid: string) {
    super("LATER_MERGE_STANDS", "A later merge of the same source stands: undo that one first.");
    this.mergeId = globalId("SourceMerge", mergeUuid);
  }
}
