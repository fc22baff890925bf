import { articleList, articleReader } from "../articles/article.reader.ts";
import { auditOf } from "../audit/audit.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import { extendFilters, related, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  derived,
  extendReader,
  id,
  instant,
  one,
  toInstant,
  value,
  type Reader,
} from "../platform/graphql/reader.ts";
import { asOfParam, viewerParam, type Scope } from "../platform/graphql/statement.ts";
import { sourceList, sourceReader } from "../sources/source.reader.ts";
import { claimAppearances } from "./appearance.reader.ts";
import { appearance, attribution, claimFilters, ofArticle, ofSource } from "./claim-filter.reader.ts";
import { claimRevisions, verdictPart } from "./claim-revision.reader.ts";
import { movesFor, type ClaimStanding } from "./claim.policy.ts";
import { claimSearchWays } from "./claim-search-ways.ts";
import { claimHeadline, claimMatches, claimRank } from "./claim.search.ts";
import { claimTally } from "./claim-tally.reader.ts";
import { claimTable, claimVisible, isTombstone, isWithheld, lastChanged } from "./claim-visibility.reader.ts";

const onTombstone = (column: string) => (scope: Scope) =>
  asOfParam(scope) === null
    ? `${scope.alias}.${column}`
    : `case when ${isTombstone(scope)} then ${scope.alias}.${column} end`;

const isPublic = (scope: Scope): string =>
  scope.view.kind === "desk"
    ? `coalesce(${scope.alias}.live_to = 'infinity', false)`
    : `not ${isTombstone(scope)}`;

const isOwnWork = (scope: Scope): string =>
  `exists (select from claim_revision_party p where p.revision_id = ${scope.alias}.revision_id and p.person_id = ${viewerParam(scope)} and p.part = 'CONTRIBUTOR')`;

export const claimReader: Reader = {
  type: "Claim",
  idType: "Claim",
  from: claimTable,
  key: "id",
  visible: claimVisible,
  fields: {
    id: id("Claim"),
    text: column("text"),
    language: column("language"),
    kind: column("kind"),
    topics: column("topics"),
    state: value((scope) =>
      asOfParam(scope) === null
        ? `${scope.alias}.state`
        : `case when ${isTombstone(scope)} then 'RETRACTED' else 'PUBLISHED' end`,
    ),
    version: column("version"),
    isPublic: value(isPublic),
    publishedAt: instant("published_at"),
    updatedAt: value(lastChanged, { decode: toInstant }),
    createdAt: instant("created_at"),
    retractedAt: value(onTombstone("retracted_at"), { decode: toInstant }),
    retractionReason: value(onTombstone("retraction_reason")),
    verdict: verdictPart(isWithheld),
    createdBy: one(() => personReader, byColumn("created_by"), { access: "SEE_DESK" }),
    digest: column("digest", { access: "SEE_DESK" }),
    allowedMoves: derived<ClaimStanding>(
      {
        state: ({ alias }) => `${alias}.state`,
        isPublic,
        isOwn: isOwnWork,
        // What stood at an instant, nobody can change.
        isPast: ({ view }) => String(view.kind === "public"),
      },
      (standing, viewer) => movesFor(viewer, standing),
      { access: "SEE_DESK" },
    ),
    appearances: claimAppearances,
    revisions: claimRevisions,
    audit: auditOf(({ alias }) => `${alias}.id`),
  },
};

/** What is not published is the newest work: it counts as later than everything that is. */
const publishedAt = ({ alias, view }: Scope): string =>
  view.kind === "desk" ? `coalesce(${alias}.published_at, 'infinity')` : `${alias}.published_at`;

const ownedBy =
  (owner: Scope) =>
  (column: string): string =>
    `${column} = ${owner.alias}.id`;

/** More than anybody turns over; what is ranked and counted of a word that half of all claims have. */
const searchRowsMax = 1000;

/** So many are read and sorted in some hundredths of a second, and of more a walk meets a page in no more. */
const fewClaims = { talliedMax: 10_000, searchedMax: 2000 };

export const claimList: List = {
  name: "claims",
  reader: () => claimReader,
  orders: {
    PUBLISHED_AT: { sql: publishedAt, cast: "timestamptz" },
    UPDATED_AT: { sql: lastChanged, cast: "timestamptz" },
    RELEVANCE: { sql: claimRank, cast: "float8", needsSearch: true },
    TEXT: {
      sql: ({ alias }) => `${alias}.text collate "C"`,
      cast: "text",
      isSearched: true,
      isThere: ({ alias }) => `${alias}.text is not null`,
    },
  },
  defaultOrder: [{ field: "PUBLISHED_AT", direction: "DESC" }],
  filters: claimFilters,
  search: {
    matches: claimMatches,
    highlights: { text: claimHeadline },
    within: {
      rowsMax: searchRowsMax,
      orderBy: (scope) => `${publishedAt(scope)} desc, ${scope.alias}.id desc`,
      ways: claimSearchWays,
    },
  },
  facets: {
    language: { sql: ({ alias }) => `${alias}.language` },
    kind: { sql: ({ alias }) => `${alias}.kind` },
    rating: {
      sql: ({ alias }) => `${alias}.rating`,
      label: (_scope, rating) => `(select label_en from verdict_rating where rating = ${rating})`,
    },
    topics: { sql: ({ alias }) => `${alias}.topics`, array: true },
  },
  tally: claimTally,
  few: ({ view }) => (view.kind === "desk" ? fewClaims : null),
};

/** What is public now is marked where it appears; the desk, and the past, look at each claim. */
const countedClaims = ({ view, alias }: Scope): string | null =>
  view.kind === "public" && view.asOf === null
    ? `select count(distinct a.claim_id) from appearance a where a.article_id = ${alias}.id and a.is_live`
    : null;

extendReader(articleReader, {
  claims: connection(
    () => claimList,
    (article, claim) => ofArticle(claim, ownedBy(article)),
    { through: (article, claim) => appearance(claim, article), counted: countedClaims },
  ),
});
extendReader(sourceReader, {
  claims: connection(
    () => claimList,
    (source, claim) => ofSource(claim, ownedBy(source)),
    { through: (source, claim) => attribution(claim, source) },
  ),
});

extendFilters(articleList, {
  claims: related(
    () => claimList,
    (article, claim) => appearance(claim, article),
  ),
});
extendFilters(sourceList, {
  claims: related(
    () => claimList,
    (source, claim) => attribution(claim, source),
  ),
});
