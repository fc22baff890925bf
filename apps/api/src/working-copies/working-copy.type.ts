import { ClaimPart } from "@claimdesk/shared/claim-part";
import { Field, Int, ObjectType } from "type-graphql";
import { ClaimType } from "../claims/claim.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import "./claim-part.type.ts";

@ObjectType("WorkingCopy", {
  description:
    "What you typed for a part of a claim and did not save yet. Nobody else sees it, and no revision is made of it.",
})
class WorkingCopyType {
  @Field(() => ClaimPart, { description: "What of the claim it is for." })
  part: ClaimPart;

  @Field(() => Int, {
    nullable: true,
    description:
      "`number` of the evidence, or of the appearance, that it changes; null where it is none of these, or new.",
  })
  number: number | null;

  @Field(() => String, { description: "What was typed, in the form of the screen that it was typed into." })
  content: string;

  @Field(() => Int, {
    description: "The claim's version when it was begun: at another one, somebody changed the claim since.",
  })
  basedOnVersion: number;

  @Field(() => Int, { description: "Counts how often it was kept; send it back as `expectedVersion`." })
  version: number;

  @Field(() => DateTimeScalar, { description: "When it was last kept." })
  keptAt: string;
}

@ObjectType({ description: "That what you typed is kept at the desk." })
export class KeptWorkingCopy {
  @Field(() => Int, { description: "Counts how often it was kept; send it back as `expectedVersion`." })
  readonly version: number;

  @Field(() => DateTimeScalar, { description: "When it was kept." })
  readonly keptAt: string;

  constructor(version: number, keptAt: string) {
    this.version = version;
    this.keptAt = keptAt;
  }
}

@ObjectType({ description: "That there is no working copy any more." })
export class DiscardedWorkingCopy {
  @Field(() => Boolean, { description: "Was there one? Discarding what is not there is no mistake." })
  readonly wasThere: boolean;

  constructor(wasThere: boolean) {
    this.wasThere = wasThere;
  }
}

extendType(ClaimType, {
  workingCopies: {
    type: () => [WorkingCopyType],
    description: "What you yourself typed for this claim and did not save yet. For the desk.",
  },
});
