import { articleList } from "../articles/article.reader.ts";
import type { Filter, Link } from "../platform/graphql/declaration.ts";
import { filterBy, related } from "../platform/graphql/list.ts";
import type { Scope } from "../platform/graphql/statement.ts";
import { sourceList } from "../sources/source.reader.ts";
import { belongsTo, lastChanged, lastShown } from "./claim-visibility.reader.ts";

type Test = (column: string) => string;

const appearsIn = (claim: Scope, test: Test): string =>
  `exists (select from appearance a where a.claim_id = ${claim.alias}.id and ${belongsTo(claim, "a")} and ${test("a.article_id")})`;

const attributedTo = (claim: Scope, test: Test): string =>
  `exists (select from appearance a join attribution_link l on l.appearance_id = a.id where a.claim_id = ${claim.alias}.id and ${belongsTo(claim, "a")} and ${test("l.source_id")})`;

/** The list of ids comes first, so that an article with three claims does not have every claim tested. */
export const ofArticle = (claim: Scope, test: Test): string =>
  `(${claim.alias}.id in (select ac.claim_id from appearance ac where ${test("ac.article_id")}) and ${appearsIn(claim, test)})`;

export const ofSource = (claim: Scope, test: Test): string =>
  `(${claim.alias}.id in (select ac.claim_id from attribution_link al join appearance ac on ac.id = al.appearance_id where ${test("al.source_id")}) and ${attributedTo(claim, test)})`;

/** A claim's revision by its own key, so that a search can begin at what it appears in or rests on. */
export const byRevision = {
  key: "revision_id",
  rows: () => "(select id as revision_id, claim_id as id, number from claim_revision)",
};

export const appearance = (claim: Scope, article: Scope): Link => {
  const [appears] = [claim.statement.alias()];
  return {
    tables: [`appearance ${appears}`],
    on: `${appears}.claim_id = ${claim.alias}.id and ${belongsTo(claim, appears)} and ${appears}.article_id = ${article.alias}.id`,
  };
};

export const attribution = (claim: Scope, source: Scope): Link => {
  const [appears, link] = [claim.statement.alias(), claim.statement.alias()];
  return {
    tables: [`appearance ${appears}`, `attribution_link ${link}`],
    on: `${appears}.claim_id = ${claim.alias}.id and ${belongsTo(claim, appears)} and ${link}.appearance_id = ${appears}.id and ${link}.source_id = ${source.alias}.id`,
  };
};

/** Found by an index of their own: the desk's list has many more. */
const correctedClaims = `select s.claim_id from claim_revision s
  where (s.live_to = 'infinity' or s.retracted_at is not null) and coalesce(s.corrected_at, s.live_from) > s.published_at`;

/** Which claims: what can be asked of the list, wherever it stands. */
export const claimFilters: Record<string, Filter> = {
  id: filterBy("uuid", "id", { idType: "Claim" }),
  text: { kind: "column", cast: "text", sql: ({ alias }) => `${alias}.text collate "C"` },
  language: filterBy("text", "language"),
  kind: filterBy("text", "kind"),
  rating: filterBy("text", "rating"),
  topics: { kind: "array", sql: ({ alias }) => `${alias}.topics` },
  publishedAt: filterBy("timestamptz", "published_at"),
  updatedAt: { kind: "column", cast: "timestamptz", sql: lastChanged },
  corrected: {
    kind: "flag",
    sql: (scope) =>
      scope.view.kind === "desk"
        ? `${scope.alias}.id in (${correctedClaims})`
        : `coalesce(${lastShown(scope)} > ${scope.alias}.published_at, false)`,
  },
  sourceId: { kind: "relation", idType: "Source", within: ofSource },
  source: related(() => sourceList, attribution, { keyed: byRevision }),
  articleId: { kind: "relation", idType: "Article", within: ofArticle },
  article: related(() => articleList, appearance, { keyed: byRevision }),
  createdById: filterBy("uuid", "created_by", { idType: "Person", access: "SEE_DESK" }),
  state: filterBy("text", "state", { access: "SEE_DESK" }),
};
