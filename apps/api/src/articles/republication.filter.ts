import { Field, InputType } from "type-graphql";
import { enumFilterOf, IDFilter } from "../platform/graphql/filter.input.ts";
import { SourceFilter } from "../sources/source.filter.ts";
import { RepublicationKnownBy } from "./republication-known-by.type.ts";

const KnownByFilter = enumFilterOf("RepublicationKnownBy", () => RepublicationKnownBy);

@InputType({ description: "Which republications. What stands side by side is all to hold." })
export class RepublicationFilter {
  @Field(() => IDFilter, { nullable: true, description: "Who published it first." })
  originalSourceId?: IDFilter;

  @Field(() => SourceFilter, { nullable: true, description: "First published by a source that is such." })
  originalSource?: SourceFilter;

  @Field(() => IDFilter, { nullable: true, description: "The original article, where the desk holds it." })
  originalId?: IDFilter;

  @Field(() => KnownByFilter, { nullable: true, description: "How it is known." })
  knownBy?: object;

  @Field(() => Boolean, { nullable: true, description: "Has an editor confirmed it?" })
  confirmed?: boolean;
}
