import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import {
  DateTimeFilter,
  Direction,
  IDFilter,
  StringFilter,
  StringListFilter,
} from "../platform/graphql/filter.input.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

const ArticleOrderField = { PUBLISHED_AT: "PUBLISHED_AT", CREATED_AT: "CREATED_AT", TITLE: "TITLE" } as const;
registerEnumType(ArticleOrderField, {
  name: "ArticleOrderField",
  description: "What articles can be ordered by.",
  valuesConfig: {
    PUBLISHED_AT: { description: "The first instant of its date; what has none counts as oldest." },
    CREATED_AT: { description: "When it came in." },
    TITLE: { description: "The headline, by its code points." },
  },
});

@InputType({ description: "Which articles. What stands side by side is all to hold." })
class ArticleFilter {
  @Field(() => [ArticleFilter], { nullable: true, description: "All of these hold." })
  and?: ArticleFilter[];

  @Field(() => [ArticleFilter], { nullable: true, description: "One of these holds." })
  or?: ArticleFilter[];

  @Field(() => ArticleFilter, { nullable: true, description: "This does not hold." })
  not?: ArticleFilter;

  @Field(() => StringFilter, { nullable: true, description: "Its language, a BCP 47 tag." })
  language?: StringFilter;

  @Field(() => IDFilter, { nullable: true, description: "Who published it." })
  publisherId?: IDFilter;

  @Field(() => StringListFilter, { nullable: true, description: "What it is about." })
  topics?: StringListFilter;

  @Field(() => StringListFilter, { nullable: true, description: "The parts of the world that it is about." })
  regions?: StringListFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "The first instant of its date." })
  publishedAt?: DateTimeFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it came in." })
  createdAt?: DateTimeFilter;
}

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
