import { Field, InputType, registerEnumType } from "type-graphql";
import { Direction } from "../platform/graphql/filter.input.ts";

const ClaimOrderField = {
  PUBLISHED_AT: "PUBLISHED_AT",
  UPDATED_AT: "UPDATED_AT",
  RELEVANCE: "RELEVANCE",
  TEXT: "TEXT",
} as const;
registerEnumType(ClaimOrderField, {
  name: "ClaimOrderField",
  description: "What claims can be ordered by.",
  valuesConfig: {
    PUBLISHED_AT: {
      description: "First publication; on the desk what is unpublished counts as later than all.",
    },
    UPDATED_AT: { description: "Last change." },
    RELEVANCE: { description: "How well it matches `search`, which it needs. DESC begins with the best." },
    TEXT: { description: "The statement, by its code points." },
  },
});

@InputType({ description: "One order of claims." })
export class ClaimOrder {
  @Field(() => ClaimOrderField, { description: "By what." })
  field: keyof typeof ClaimOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}
