import { PublicationKind } from "@claimdesk/shared/claim-state";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ClaimType } from "../claims/claim.type.ts";
import { Person } from "../identity/person.type.ts";
import { connectionOf, PageArgs } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

registerEnumType(PublicationKind, {
  name: "PublicationKind",
  description: "How the public's view of a claim changed.",
  valuesConfig: {
    FIRST: { description: "The claim became public." },
    CORRECTION: {
      description:
        "Another revision took the place of the one that was public, or a source that it shows was merged with another or parted from it.",
    },
    RETRACTION: { description: "The claim was taken back: a tombstone is left." },
  },
});

const PublicationState = { SCHEDULED: "SCHEDULED", DONE: "DONE", CANCELLED: "CANCELLED" } as const;

registerEnumType(PublicationState, {
  name: "PublicationState",
  description: "Whether a publication has taken effect.",
  valuesConfig: {
    SCHEDULED: { description: "It will, at its time, unless the claim is edited or taken back before." },
    DONE: { description: "It has." },
    CANCELLED: { description: "It will not." },
  },
});

@ObjectType("Publication", {
  implements: Node,
  description: "That the public's view of a claim changed. The public sees those that have taken effect.",
})
export class PublicationType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => PublicationKind, { description: "How it changed." })
  kind: PublicationKind;

  @Field(() => PublicationState, { description: "Whether it has taken effect; for the public always DONE." })
  state: keyof typeof PublicationState;

  @Field(() => DateTimeScalar, {
    description: "Since when the public sees it so. `asOf` this instant reads it as it then became.",
  })
  at: string;

  @Field(() => String, {
    nullable: true,
    description: "What was corrected, or why it was retracted; null for a first publication.",
  })
  reason: string | null;

  @Field(() => ClaimType, { description: "The claim as it now is; after a retraction a tombstone." })
  claim: ClaimType;

  @Field(() => Int, { description: "Number of the claim's revision that became public, or ceased to be." })
  revisionNumber: number;

  @Field(() => Person, {
    nullable: true,
    description: "Who published it; null where the desk's policy did. For the desk.",
  })
  publishedBy: Person | null;
}

export const PublicationConnection = connectionOf("Publication", () => PublicationType);

extendType(ClaimType, {
  publications: {
    type: () => PublicationConnection,
    args: () => PageArgs,
    description:
      "Its publications, the latest first: what was corrected, and why it was retracted. The desk also sees those to come and the cancelled ones.",
  },
});
