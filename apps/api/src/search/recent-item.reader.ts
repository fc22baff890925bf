import { articleReader } from "../articles/article.reader.ts";
import { claimReader } from "../claims/claim.reader.ts";
import { Denial } from "../kernel/denial.ts";
import { column, instant, one, type Reader } from "../platform/graphql/reader.ts";
import type { ReadPlan, ReadRequest } from "../platform/graphql/read.plan.ts";
import { scopeBeside, viewerParam, type Scope } from "../platform/graphql/statement.ts";
import { reviewReader } from "../review/review.reader.ts";
import { sourceList, sourceReader } from "../sources/source.reader.ts";
import { recentItemsMax, type RecentKind } from "./recent-kind.ts";
import { planRows } from "./rows.reader.ts";

const readers: Record<RecentKind, Reader> = {
  CLAIM: claimReader,
  ARTICLE: articleReader,
  SOURCE: sourceReader,
  REVIEW: reviewReader,
};

const thing = (kind: RecentKind) =>
  one(
    () => readers[kind],
    (item: Scope, found: Scope) =>
      `${item.alias}.kind = '${kind}' and ${found.alias}.id = ${item.alias}.thing_id`,
  );

const recentItemReader = (rows: string): Reader => ({
  type: "RecentItem",
  from: () => rows,
  key: "thing_id",
  // The rows are the viewer's own, and each is there for them still.
  visible: () => "true",
  fields: {
    kind: column("kind"),
    openedAt: instant("opened_at"),
    claim: thing("CLAIM"),
    article: thing("ARTICLE"),
    source: thing("SOURCE"),
    review: thing("REVIEW"),
  },
});

export function planRecentItems(request: ReadRequest, args: Record<string, unknown>): ReadPlan {
  const first = Number(args["first"]);
  if (first < 1 || first > recentItemsMax) {
    throw new Denial("BAD_USER_INPUT", `\`first\` is 1 to ${String(recentItemsMax)}.`);
  }
  return planRows(request, {
    size: first,
    reader: (scope) => recentItemReader(rowsOf(scope, first)),
    orderBy: (alias) => `${alias}.opened_at desc, ${alias}.thing_id desc`,
  });
}

/** What is gone meanwhile, or was merged into another, is left out before the rows are counted. */
function rowsOf(scope: Scope, first: number): string {
  const item = scope.statement.alias();
  const isThere = Object.entries(readers).map(([kind, reader]) => {
    const found = scopeBeside(scope, { addressed: true });
    const listed = kind === "SOURCE" ? (sourceList.listed?.(found) ?? "true") : "true";
    const where = `${found.alias}.id = ${item}.thing_id and ${reader.visible(found)} and ${listed}`;
    return `(${item}.kind = '${kind}' and exists (select from ${reader.from(found)} ${found.alias} where ${where}))`;
  });
  return `(select * from recent_item ${item} where ${item}.person_id = ${viewerParam(scope)}
    and (${isThere.join(" or ")}) order by ${item}.opened_at desc, ${item}.thing_id desc limit ${String(first)})`;
}
