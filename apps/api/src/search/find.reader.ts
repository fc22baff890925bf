import { may, type Viewer } from "../kernel/actor.ts";
import { Denial } from "../kernel/denial.ts";
import type { ReadPlan, ReadRequest } from "../platform/graphql/read.plan.ts";
import type { Scope } from "../platform/graphql/statement.ts";
import { addressHits } from "./address-hits.reader.ts";
import { askedWords, type AskedWords } from "./asked-words.ts";
import { claimHits, foundClaims, reviewHits } from "./claim-hits.reader.ts";
import { namedHits } from "./named-hits.reader.ts";
import { planRows } from "./rows.reader.ts";
import { searchHitReader } from "./search-hit.reader.ts";
import { SearchKind } from "./search-hit.type.ts";

const firstMax = 20;

/** Everything that somebody may find, of every kind, by one statement. */
export function planFind(request: ReadRequest, args: Record<string, unknown>): ReadPlan {
  const first = firstOf(Number(args["first"]));
  const asked = askedWords(String(args["query"]));
  const kinds = kindsFor(request.viewer, args["kinds"] as readonly SearchKind[] | null | undefined);
  return planRows(request, {
    size: kinds.length * first,
    search: asked.text,
    reader: (scope) => searchHitReader(asked, () => hits(scope, kinds, { ...asked, first: String(first) })),
    orderBy: (alias) => `${alias}.score desc, ${alias}.id desc`,
  });
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
