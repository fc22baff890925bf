import { Field, InputType, registerEnumType } from "type-graphql";
import { Direction } from "../platform/graphql/filter.input.ts";

const ArticleOrderField = {
  PUBLISHED_AT: "PUBLISHED_AT",
  CREATED_AT: "CREATED_AT",
  UPDATED_AT: "UPDATED_AT",
  TITLE: "TITLE",
} as const;
registerEnumType(ArticleOrderField, {
  name: "ArticleOrderField",
  description: "What articles can be ordered by.",
  valuesConfig: {
    PUBLISHED_AT: { description: "The first instant of its date; what has none counts as oldest." },
    CREATED_AT: { description: "When it came in." },
    UPDATED_AT: { description: "When it last changed." },
    TITLE: { description: "The headline, by its code points." },
  },
});

@InputType({ description: "One order of articles." })
export class ArticleOrder {
  @Field(() => ArticleOrderField, { description: "By what." })
  field: keyof typeof ArticleOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}
