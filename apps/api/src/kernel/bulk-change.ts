import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Refusal } from "./refusal.ts";

export const BulkOutcome = {
  DONE: "DONE",
  UNCHANGED: "UNCHANGED",
  REFUSED: "REFUSED",
  NOT_TRIED: "NOT_TRIED",
} as const;
export type BulkOutcome = keyof typeof BulkOutcome;

registerEnumType(BulkOutcome, {
  name: "BulkOutcome",
  description: "What became of one thing of a bulk change or, in a preview, what would become of it now.",
  valuesConfig: {
    DONE: { description: "It is changed." },
    UNCHANGED: { description: "It is as was asked already: nothing was changed and nothing recorded." },
    REFUSED: { description: "The newsroom's rules say no: `refusal` says why. Nothing of it is changed." },
    NOT_TRIED: {
      description: "Something went wrong before its turn (see `errors`). Send it again.",
    },
  },
});

/** What a bulk change names, as its list shows it. */
export interface BulkThing {
  /** Global id. */
  readonly id: string;
  /** Null where there is no such thing, or where the viewer may change it without seeing it. */
  readonly title: string | null;
  /** What was approved or published, and is not any more once its content changes. */
  readonly reviewedAgain?: boolean;
}

@ObjectType({ description: "What became of one thing that a bulk change names." })
export class BulkResult {
  @Field(() => ID, { description: "The thing, by its global id." })
  readonly id: string;

  @Field(() => String, {
    nullable: true,
    description:
      "To tell it by: the words of a claim or of a review's claim, an article's title, a source's name. Null where there is no such thing, and without the permission SEE_DESK.",
  })
  readonly title: string | null;

  @Field(() => BulkOutcome, { description: "Whether it is done." })
  readonly outcome: BulkOutcome;

  @Field(() => Refusal, {
    nullable: true,
    description: "Why not: what the mutation for one thing answers. Null unless the outcome is REFUSED.",
  })
  readonly refusal: Refusal | null;

  @Field(() => Boolean, {
    description: "It was approved or published, and its new content has to be reviewed again.",
  })
  readonly reviewedAgain: boolean;

  constructor({ id, title, reviewedAgain = false }: BulkThing, ended: Refusal | BulkOutcome) {
    this.id = id;
    this.title = title;
    this.outcome = ended instanceof Refusal ? "REFUSED" : ended;
    this.refusal = ended instanceof Refusal ? ended : null;
    this.reviewedAgain = reviewedAgain && this.outcome === "DONE";
  }
}

@ObjectType({
  description:
    "What became of many things, each for itself: one that is refused hinders no other, and nothing of it is changed.",
})
export class BulkChange {
  @Field(() => Boolean, { description: "It is a preview: nothing was changed." })
  readonly dryRun: boolean;

  @Field(() => [BulkResult], {
    nullable: "items",
    description:
      "One for each thing, in the order given. Null for one at which something went wrong on our side (see `errors`): nothing of it is changed.",
  })
  readonly results: readonly (BulkResult | Error)[];

  @Field(() => Int, { description: "How many are changed, or would be." })
  readonly doneCount: number;

  @Field(() => Int, { description: "How many are refused, or would be." })
  readonly refusedCount: number;

  constructor(dryRun: boolean, results: readonly (BulkResult | Error)[]) {
    const count = (wanted: BulkOutcome): number =>
      results.filter((result) => result instanceof BulkResult && result.outcome === wanted).length;
    this.dryRun = dryRun;
    this.results = results;
    this.doneCount = count("DONE");
    this.refusedCount = count("REFUSED");
  }
}
