import { Denial } from "../kernel/denial.ts";
import { filterSql, type FilterInput } from "../platform/graphql/filter.plan.ts";
import { readPlan, rootScope, type ReadPlan, type ReadRequest } from "../platform/graphql/read.plan.ts";
import { searchOf } from "../platform/graphql/search-text.ts";
import { scopeBeside, type Scope } from "../platform/graphql/statement.ts";
import { reviewList } from "./review-list.reader.ts";

/** The views that a queue has, and all that a person would keep beside them. */
const countsMax = 40;

interface Counted {
  readonly filter?: FilterInput | null;
  readonly search?: string | null;
}

/** Every number of a queue's tabs at one moment, by one statement. */
export function planReviewCounts(request: ReadRequest, args: Record<string, unknown>): ReadPlan {
  const counted = args["of"] as readonly Counted[];
  if (counted.length > countsMax) {
    throw new Denial("TOO_COSTLY", `One field counts ${String(countsMax)} lists at the most.`);
  }
  const scope = rootScope(request);
  const counts = counted.map((one) => countSql(scopeBeside(scope), one));
  const sql = counts.length === 0 ? "'[]'::json" : `json_build_array(${counts.join(", ")})`;
  return readPlan(scope, `select ${sql} j`, (row) => row);
}

function countSql(review: Scope, { filter, search }: Counted): string {
  const words = searchOf(search);
  const found = words === null ? null : (reviewList.search?.matches(review, words) ?? null);
  const parts = [reviewList.reader().visible(review), found, filterSql(reviewList, review, filter)];
  const where = parts.filter((sql) => sql !== null).join(" and ");
  return `(select count(*)::integer from ${reviewList.reader().from(review)} ${review.alias} where ${where})`;
}
