import { Field, Float, InputType, Int } from "type-graphql";

@InputType({ description: "A new step of the scale. It stands at the end until the scale is arranged." })
export class AddRatingInput {
  @Field(() => String, {
    description: "As verdicts and filters name it: 2 to 41 small letters and underscores. It stays.",
  })
  rating: string;

  @Field(() => String, { description: "Its name in French, 80 characters at the most." })
  labelFr: string;

  @Field(() => String, { description: "Its name in English, 80 characters at the most." })
  labelEn: string;

  @Field(() => Float, {
    nullable: true,
    description: "schema.org ratingValue from 1 (worst) to 5 (best); left out: published as said, unrated.",
  })
  value?: number | null;
}

@InputType({ description: "Changes a step of the scale. What is left out stays." })
export class EditRatingInput {
  @Field(() => String, { description: "The step, as verdicts name it." })
  rating: string;

  @Field(() => Int, { description: "The version that the change was made on." })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: "Its name in French, also where it is public." })
  labelFr?: string | null;

  @Field(() => String, { nullable: true, description: "Its name in English, also where it is public." })
  labelEn?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "schema.org ratingValue from 1 (worst) to 5 (best); null: published as said, unrated.",
  })
  value?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: no new verdict takes it, and those that have it keep it. False: it is offered again.",
  })
  retired?: boolean | null;
}

@InputType({ description: "The order of the scale." })
export class ArrangeVerdictScaleInput {
  @Field(() => [String], { description: "Every step once, retired ones too, in their order from now on." })
  ratings: string[];
}
