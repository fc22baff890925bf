import { may, type Viewer } from "../kernel/actor.ts";
import { Denial } from "../kernel/denial.ts";
import { mapperFor } from "../platform/graphql/mapper.ts";
import { planObject } from "../platform/graphql/object.plan.ts";
import { RowPlan } from "../platform/graphql/place.ts";
import { readPlan, rootScope, type ReadPlan, type ReadRequest } from "../platform/graphql/read.plan.ts";
import { scopeOfRows, type Scope } from "../platform/graphql/statement.ts";
import { addressHits } from "./address-hits.reader.ts";
import { askedWords, type AskedWords } from "./asked-words.ts";
import { claimHits, foundClaims, reviewHits } from "./claim-hits.reader.ts";
import { namedHits } from "./named-hits.reader.ts";
import { searchHitReader } from "./search-hit.reader.ts";
import { SearchKind } from "./search-hit.type.ts";

const firstMax = 20;

/** Everything that somebody may find, of every kind, by one statement. */
export function planFind(request: ReadRequest, args: Record<string, unknown>): ReadPlan {
  const first = firstOf(Number(args["first"]));
  const asked = askedWords(String(args["query"]));
  const kinds = kindsFor(request.viewer, args["kinds"] as readonly SearchKind[] | null | undefined);
  const root = rootScope(request);
  // How common the words are decides the way.
  root.statement.isPlannedEachTime = true;
  const scope = { ...scopeOfRows(root, kinds.length * first, asked.text), search: asked.text };
  const row = new RowPlan();
  const reader = searchHitReader(asked, () => hits(scope, kinds, { ...asked, first: String(first) }));
  const { operation } = request;
  const item = planObject({ operation, scope, row, planObject }, reader, request.nodes);
  const order = `${scope.alias}.score desc, ${scope.alias}.id desc`;
  const rows = `${reader.from(scope)} ${scope.alias} ${row.joins.join(" ")}`;
  const sql = `select json_build_array((select json_agg(${row.array()} order by ${order}) from ${rows})) j`;
  return readPlan(root, sql, mapperFor({ kind: "list", slot: 0, item }));
}

function firstOf(first: number): number {
  if (first >= 1 && first <= firstMax) return first;
  throw new Denial("BAD_USER_INPUT", `\`first\` is 1 to ${String(firstMax)} of each kind.`);
}

/** Who works here is looked up by administrators, who alone have something to do with it. */
function kindsFor(viewer: Viewer, asked: readonly SearchKind[] | null | undefined): SearchKind[] {
  const kinds = [...new Set(asked ?? Object.values(SearchKind))];
  return kinds.filter((kind) => kind !== "PERSON" || may(viewer, "ADMINISTER"));
}

const none =
  "(select null::text kind, null::uuid id, null::text as text, null::text as language, 0 score where false)";

function hits(scope: Scope, kinds: readonly SearchKind[], asked: AskedWords & { first: string }): string {
  if (asked.addresses.length > 0) {
    const found = kinds.flatMap((kind) => addressHits(scope, kind, asked.addresses));
    return `(${[none, ...found].join(" union all ")})`;
  }
  if (asked.terms.length === 0) return none;
  const byClaims = kinds.some((kind) => kind === "CLAIM" || kind === "REVIEW");
  const found = kinds.map((kind) => {
    if (kind === "CLAIM") return claimHits(asked.first);
    return kind === "REVIEW" ? reviewHits(scope, asked.first) : namedHits(scope, kind, asked);
  });
  return `(${byClaims ? `with ${foundClaims(scope, asked.text)} ` : ""}${[none, ...found].join(" union all ")})`;
}
