import { belongsTo } from "../claims/claim-visibility.reader.ts";
import { claimList, claimReader } from "../claims/claim.reader.ts";
import { filterBy, orderBy, related, type List } from "../platform/graphql/list.ts";
import { connection, extendReader, one } from "../platform/graphql/reader.ts";
import { scopeBeside, viewerParam, type Scope, type SearchText } from "../platform/graphql/statement.ts";
import { eachTerm } from "../platform/graphql/word-match.ts";
import { isDecidable, isDecidedByViewer, isOverdue, isReturned } from "./review-standing.reader.ts";
import { reviewReader } from "./review.reader.ts";

/** Words of the claim, of the articles that it appears in, or the name of a source that it rests on. */
function saysWords(scope: Scope, words: SearchText): string {
  const claim = scopeBeside(scope);
  const [{ alias }, its] = [
    claim,
    (row: string) => `${row}.claim_id = ${claim.alias}.id and ${belongsTo(claim, row)}`,
  ];
  const holds = (pattern: string): string => `(name_key(${alias}.text) like ${pattern}
    or exists (select from appearance a join article w on w.id = a.article_id where ${its("a")} and name_key(w.title) like ${pattern})
    or exists (select from appearance a join attribution_link l on l.appearance_id = a.id join source s on s.id = l.source_id
      where ${its("a")} and source_names(s.name, s.aliases) like ${pattern})
    or exists (select from evidence e join source s on s.id = e.source_id
      where ${its("e")} and source_names(s.name, s.aliases) like ${pattern}))`;
  const says = eachTerm(scope, words, holds);
  return `exists (select from ${claimReader.from(claim)} ${alias} where ${alias}.id = ${scope.alias}.claim_id and ${says})`;
}

/** A column of the revision that is judged. */
const judged =
  (name: string) =>
  ({ alias }: Scope): string =>
    `(select r.${name} from claim_revision r where r.id = ${alias}.revision_id)`;

const base = {
  name: "reviews",
  reader: () => reviewReader,
  search: { matches: saysWords, highlights: {} },
  facets: {
    desk: {
      sql: ({ alias }: Scope) => `'dsk_' || ${alias}.desk_id`,
      label: (_scope: Scope, desk: string) => `(select d.name from desk d where 'dsk_' || d.id = ${desk})`,
    },
    language: { sql: judged("language") },
    kind: { sql: judged("kind") },
    topics: { sql: judged("topics"), array: true },
  },
  orders: {
    DUE_AT: {
      sql: ({ alias }: Scope) => `coalesce(${alias}.due_at, 'infinity')`,
      cast: "timestamptz" as const,
    },
    SUBMITTED_AT: orderBy("timestamptz", "submitted_at"),
    CLOSED_AT: {
      sql: ({ alias }: Scope) => `coalesce(${alias}.closed_at, 'infinity')`,
      cast: "timestamptz" as const,
    },
  },
};

/** The queue: what is due first comes first, and among equals what has waited longest. */
export const reviewList: List = {
  ...base,
  defaultOrder: [
    { field: "DUE_AT", direction: "ASC" },
    { field: "SUBMITTED_AT", direction: "ASC" },
  ],
  filters: {
    state: filterBy("text", "state"),
    occasion: filterBy("text", "occasion"),
    assignedToMe: {
      kind: "flag",
      sql: (scope) => `coalesce(${scope.alias}.assignee_id = ${viewerParam(scope)}, false)`,
    },
    decidableByMe: { kind: "flag", sql: isDecidable },
    returnedToMe: { kind: "flag", sql: isReturned },
    decidedByMe: { kind: "flag", sql: isDecidedByViewer },
    overdue: { kind: "flag", sql: isOverdue },
    deskId: filterBy("uuid", "desk_id", { idType: "Desk" }),
    assigneeId: filterBy("uuid", "assignee_id", { idType: "Person" }),
    submittedById: filterBy("uuid", "submitted_by", { idType: "Person" }),
    submittedAt: filterBy("timestamptz", "submitted_at"),
    dueAt: filterBy("timestamptz", "due_at"),
    closedAt: filterBy("timestamptz", "closed_at"),
    claim: related(
      () => claimList,
      (review, claim) => ({ tables: [], on: `${claim.alias}.id = ${review.alias}.claim_id` }),
    ),
  },
};

const claimReviewList: List = { ...base, defaultOrder: [{ field: "SUBMITTED_AT", direction: "DESC" }] };

extendReader(claimReader, {
  openReview: one(
    () => reviewReader,
    (claim, review) =>
      `${review.alias}.claim_id = ${claim.alias}.id and ${review.alias}.state = 'OPEN' and ${review.alias}.occasion = 'SUBMISSION'`,
    { access: "SEE_DESK" },
  ),
  reviews: connection(
    () => claimReviewList,
    (claim, review) => `${review.alias}.claim_id = ${claim.alias}.id`,
    { access: "SEE_DESK" },
  ),
});
