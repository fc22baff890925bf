import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { ArticleOrder } from "./article-order.type.ts";
import { ArticleFilter } from "./article.filter.ts";

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
