import { claimList, claimReader } from "../claims/claim.reader.ts";
import { claimVisible, isTombstone, lastShown } from "../claims/claim-visibility.reader.ts";
import { filterBy, type List } from "../platform/graphql/list.ts";
import type { Reader } from "../platform/graphql/reader.ts";
import { asOfParam, type Scope } from "../platform/graphql/statement.ts";

/** Claims in a list that keeps the retracted ones: whoever follows it must learn that they were taken back. */
const feedClaimReader: Reader = {
  ...claimReader,
  visible: (scope) => {
    if (scope.view.kind === "public") return claimVisible({ ...scope, addressed: true });
    const { alias } = scope;
    return `(${alias}.live_to = 'infinity' or ${alias}.retracted_at is not null)`;
  },
};

/** When the public last learned something of the claim. Before its retraction, an as-of read knows nothing of it. */
function toldAt(scope: Scope): string {
  const { alias } = scope;
  if (asOfParam(scope) === null)
    return `coalesce(${alias}.retracted_at, ${alias}.corrected_at, ${alias}.live_from)`;
  return `case when ${isTombstone(scope)} then ${alias}.retracted_at else ${lastShown(scope)} end`;
}

/** A tombstone is found by what its claim was when it was last public: who followed it there is told there. */
export const feedList: List = {
  ...claimList,
  name: "feed",
  reader: () => feedClaimReader,
  orders: { TOLD_AT: { sql: toldAt, cast: "timestamptz" } },
  defaultOrder: [{ field: "TOLD_AT", direction: "DESC" }],
  filters: {
    language: filterBy("text", "language"),
    rating: filterBy("text", "rating"),
    topics: { kind: "array", sql: ({ alias }) => `${alias}.topics` },
  },
};
