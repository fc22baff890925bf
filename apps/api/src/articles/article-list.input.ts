import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { Direction } from "../platform/graphql/filter.input.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { ArticleFilter } from "./article.filter.ts";

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
class ArticleOrder {
  @Field(() => ArticleOrderField, { description: "By what." })
  field: keyof typeof ArticleOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}

@ArgsType()
export class ArticleListArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: "Only these." })
  filter?: ArticleFilter;

  @Field(() => String, {
    nullable: true,
    description: 'Parts of headlines, without regard to case and accents; "exact phrases", -exclusions.',
  })
  search?: string;

  @Field(() => [ArticleOrder], { nullable: true, description: "The latest published first, unless told." })
  orderBy?: ArticleOrder[];
}

@ArgsType()
export class ArticlesArgs extends ArticleListArgs {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The public view as it stood at this instant.",
  })
  asOf?: string;
}
