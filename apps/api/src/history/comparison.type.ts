import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { AuditRecordType } from "../audit/audit.type.ts";
import { ClaimRevisionType } from "../claims/claim-revision.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";

export const DifferenceKind = {
  ADDED: "ADDED",
  REMOVED: "REMOVED",
  CHANGED: "CHANGED",
  MOVED: "MOVED",
} as const;
export type DifferenceKind = keyof typeof DifferenceKind;

registerEnumType(DifferenceKind, {
  name: "DifferenceKind",
  description: "How something differs between two moments.",
  valuesConfig: {
    ADDED: { description: "It was not there before." },
    REMOVED: { description: "It is not there any more." },
    CHANGED: { description: "It is there in both, and says something else." },
    MOVED: { description: "It says the same in both, at another place among its like." },
  },
});

@ObjectType({ description: "One value that differs between two moments of a thing's history." })
export class HistoryDifference {
  @Field(() => String, {
    description:
      "Of a claim `text`, `language`, `kind`, `topics`, `verdict`, `rationale`, `appearances`, `evidence`; of an article `title` … `body` and `authors`; of a source `name` … `owners`. More may come.",
  })
  part: string;

  @Field(() => DifferenceKind, { description: "How it differs." })
  change: DifferenceKind;

  @Field(() => String, {
    nullable: true,
    description: "Of a list: which field of the item, such as `stance`. Null where the part is one value.",
  })
  field: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of a list: the item's place before, from 1; null where it was not there.",
  })
  placeBefore: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of a list: the item's place after, from 1; null where it is not there.",
  })
  placeAfter: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "As it was; of several words such as topics, one a line. A source that was merged since is followed by what it is now.",
  })
  before: string | null;

  @Field(() => String, { nullable: true, description: "As it was, or is, afterwards." })
  after: string | null;
}

@ObjectType({
  description: "Two moments in the history of a claim, an article or a source, side by side. For the desk.",
})
export class Comparison {
  @Field(() => AuditRecordType, { description: "The record after which it stood as `before` says." })
  before: AuditRecordType;

  @Field(() => AuditRecordType, {
    nullable: true,
    description: "The record after which it stood as `after` says; null for now.",
  })
  after: AuditRecordType | null;

  @Field(() => [HistoryDifference], { description: "What differs, in the order in which it is read." })
  differences: HistoryDifference[];
}

@ArgsType()
export class ComparisonArgs {
  @Field(() => ID, { description: "A record of the thing's audit: as it stood right after it." })
  before: string;

  @Field(() => ID, {
    nullable: true,
    description: "Another record of the same thing, earlier or later; left out: as it stands now.",
  })
  after?: string | null;
}

extendType(AuditRecordType, {
  claimRevision: {
    type: () => ClaimRevisionType,
    nullable: true,
    description: "Of a claim: the revision that it had right after this. Null for other things.",
  },
});
