import { Stance } from "@claimdesk/shared/claim-state";
import { Field, InputType } from "type-graphql";
import { ArticleFilter } from "../articles/article.filter.ts";
import { ClaimFilter } from "../claims/claim.filter.ts";
import { enumFilterOf, IDFilter, StringFilter } from "../platform/graphql/filter.input.ts";
import { extendInput } from "../platform/graphql/planned-field.ts";
import { SourceFilter } from "../sources/source.filter.ts";

const StanceFilter = enumFilterOf("Stance", () => Stance);

@InputType({
  description: "Which evidence. What stands side by side is all to hold, of one piece of evidence.",
})
class EvidenceFilter {
  @Field(() => [EvidenceFilter], { nullable: true, description: "All of these hold." })
  and?: EvidenceFilter[];

  @Field(() => [EvidenceFilter], { nullable: true, description: "One of these holds." })
  or?: EvidenceFilter[];

  @Field(() => EvidenceFilter, { nullable: true, description: "This does not hold." })
  not?: EvidenceFilter;

  @Field(() => StanceFilter, { nullable: true, description: "Whether it supports or refutes the claim." })
  stance?: object;

  @Field(() => StringFilter, { nullable: true, description: "Where it is to be found on the web." })
  url?: StringFilter;

  @Field(() => IDFilter, { nullable: true, description: "The source that it comes from." })
  sourceId?: IDFilter;

  @Field(() => SourceFilter, { nullable: true, description: "From a source that is such." })
  source?: SourceFilter;

  @Field(() => IDFilter, { nullable: true, description: "The article that it stands in." })
  articleId?: IDFilter;

  @Field(() => ArticleFilter, { nullable: true, description: "From an article that is such." })
  article?: ArticleFilter;
}

extendInput(ClaimFilter, {
  evidence: {
    type: () => EvidenceFilter,
    description: "Evidence that is such bears on it. `{}` is any evidence.",
  },
});
