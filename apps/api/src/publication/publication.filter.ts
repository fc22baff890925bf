import { PublicationKind } from "@claimdesk/shared/claim-state";
import { Field, InputType } from "type-graphql";
import { ClaimFilter } from "../claims/claim.filter.ts";
import { DateTimeFilter, enumFilterOf, IDFilter } from "../platform/graphql/filter.input.ts";

const PublicationKindFilter = enumFilterOf("PublicationKind", () => PublicationKind);

@InputType({
  description:
    "Which publications. What stands side by side is all to hold. A publication that passes once passes for ever: nothing that happens later changes it, but a merge of sources, after which a source is found by what it has become.",
})
export class PublicationFilter {
  @Field(() => [PublicationFilter], { nullable: true, description: "All of these hold." })
  and?: PublicationFilter[];

  @Field(() => [PublicationFilter], { nullable: true, description: "One of these holds." })
  or?: PublicationFilter[];

  @Field(() => PublicationFilter, { nullable: true, description: "This does not hold." })
  not?: PublicationFilter;

  @Field(() => PublicationKindFilter, { nullable: true, description: "How the public's view changed." })
  kind?: object;

  @Field(() => DateTimeFilter, { nullable: true, description: "Since when the public sees it so." })
  at?: DateTimeFilter;

  @Field(() => IDFilter, { nullable: true, description: "Of this claim." })
  claimId?: IDFilter;

  @Field(() => ClaimFilter, {
    nullable: true,
    description:
      "Of a claim that is such in the revision that became public, or was such in the one that ceased to be: whoever follows a topic is told too when a claim leaves it, and when one is retracted.",
  })
  claim?: ClaimFilter;
}
