import { Field, ObjectType, registerEnumType } from "type-graphql";
import { TermType } from "../administration/term.type.ts";
import { ArticleType } from "../articles/article.type.ts";
import { ClaimType } from "../claims/claim.type.ts";
import { Person } from "../identity/person.type.ts";
import { ReviewType } from "../review/review.type.ts";
import { SavedViewType } from "../saved-views/saved-view.type.ts";
import { SourceType } from "../sources/source.type.ts";

export const SearchKind = {
  CLAIM: "CLAIM",
  ARTICLE: "ARTICLE",
  SOURCE: "SOURCE",
  REVIEW: "REVIEW",
  PERSON: "PERSON",
  TOPIC: "TOPIC",
  SAVED_VIEW: "SAVED_VIEW",
} as const;
export type SearchKind = keyof typeof SearchKind;

registerEnumType(SearchKind, {
  name: "SearchKind",
  description: "What can be found from anywhere at the desk.",
  valuesConfig: {
    CLAIM: { description: "Claims, by the words of their newest revision." },
    ARTICLE: { description: "Articles, by their title or address." },
    SOURCE: { description: "Sources, by any of their names or a domain; misspelt names too." },
    REVIEW: { description: "Open reviews, by the words of their claim." },
    PERSON: { description: "People, by name or e-mail address. For administrators; others find none." },
    TOPIC: { description: "Topics of the desk's vocabulary that are in use." },
    SAVED_VIEW: { description: "Your saved views and the shared ones, by name." },
  },
});

@ObjectType({
  description: "Something that was found. Of the fields that name a thing, the one of its kind is there.",
})
export class SearchHit {
  @Field(() => SearchKind, { description: "What it is." })
  kind: SearchKind;

  @Field(() => String, {
    description:
      "Its text, title or name, escaped for HTML, with the words that matched in `<mark>`. None is marked where a name is only like what was typed, or an address was.",
  })
  highlight: string;

  @Field(() => ClaimType, { nullable: true, description: "The claim." })
  claim: ClaimType | null;

  @Field(() => ArticleType, { nullable: true, description: "The article." })
  article: ArticleType | null;

  @Field(() => SourceType, { nullable: true, description: "The source." })
  source: SourceType | null;

  @Field(() => ReviewType, { nullable: true, description: "The review." })
  review: ReviewType | null;

  @Field(() => Person, { nullable: true, description: "The person." })
  person: Person | null;

  @Field(() => TermType, { nullable: true, description: "The topic." })
  topic: TermType | null;

  @Field(() => SavedViewType, { nullable: true, description: "The saved view." })
  savedView: SavedViewType | null;
}
