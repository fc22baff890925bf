import { Field, ObjectType } from "type-graphql";

@ObjectType({
  description: "That something was published, corrected or retracted, with its place in the order.",
})
export class PublicationChange {
  @Field(() => String, {
    description: "Its place: what `changes` and `publications` take as `since`, to go on after it.",
  })
  cursor: string;

  /** UUID; the field `publication` reads what it names. */
  readonly publicationId: string;
}
