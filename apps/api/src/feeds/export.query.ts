import { parse, type TypedQueryDocumentNode } from "graphql";

/** One page of a list that is exported row by row. */
export interface ExportedPage<Row> {
  readonly list: {
    readonly nodes: readonly Row[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface After {
  readonly after: string | null;
}

export type PageQuery<Row> = TypedQueryDocumentNode<ExportedPage<Row>, After>;

interface Named {
  readonly id: string;
}

type Nested = Readonly<
  Record<
    "appearances" | "evidence",
    { readonly nodes: readonly Named[]; readonly pageInfo?: { hasNextPage: boolean } }
  >
>;

export type ExportedClaim = Named & Nested;

const claimFields = `
  fragment Source on Source { id }
  fragment Place on Anchor { exact prefix suffix start end }
  fragment Made on Appearance {
    id anchor { ...Place } attribution { verb source { ...Source } anchor { ...Place } } article { id } revisionNumber
  }
  fragment Bearing on Evidence { id stance excerpt note url source { ...Source } article { id } anchor { ...Place } }`;

/** The retracted ones too. Of each claim the first of what it has many of; the rest is asked for where there is more. */
export const exportedClaims = parse(`
  query ExportedClaims($after: String) {
    list: feed(first: 50, after: $after) {
      nodes {
        id text language kind topics state publishedAt updatedAt retractedAt retractionReason
        verdict { rating label value rationale }
        appearances(first: 10) { nodes { ...Made } pageInfo { hasNextPage } }
        evidence(first: 10) { nodes { ...Bearing } pageInfo { hasNextPage } }
      }
      pageInfo { hasNextPage endCursor }
    }
  } ${claimFields}`) as PageQuery<ExportedClaim>;

/** 200 of each is the most that a claim has: two pages, one from either end. */
export const exportedRest = parse(`
  query RestOfClaim($id: ID!) {
    claim(id: $id) {
      appearances(first: 100) { nodes { ...Made } }
      evidence(first: 100) { nodes { ...Bearing } }
      lastAppearances: appearances(last: 100) { nodes { ...Made } }
      lastEvidence: evidence(last: 100) { nodes { ...Bearing } }
    }
  } ${claimFields}`) as TypedQueryDocumentNode<
  {
    readonly claim: Record<
      "appearances" | "evidence" | "lastAppearances" | "lastEvidence",
      { readonly nodes: readonly Named[] }
    > | null;
  },
  Named
>;

/** Few at a time: each may bring a text of 2 million characters, where its rights permit that. */
export const exportedArticles = parse(`
  query ExportedArticles($after: String) {
    list: articles(first: 10, after: $after) {
      nodes {
        id title standfirst url canonicalUrl language publishedAt regions topics publisher { id } authors { id }
        republication { originalSource { id } original { id } originalUrl knownBy confirmed }
        rights {
          holder notice terms contact disclaimer permission licence { spdx name url } conditions basis { ground sentence }
          credit statements { words ground permission licence } statementsDisagree
        }
        revision { number createdAt length excerpt text } createdAt updatedAt
      }
      pageInfo { hasNextPage endCursor }
    }
  }`) as PageQuery<Named>;

export const exportedSources = parse(`
  query ExportedSources($after: String) {
    list: sources(first: 100, after: $after) {
      nodes { id name kind aliases domains homepage country owners { id } createdAt }
      pageInfo { hasNextPage endCursor }
    }
  }`) as PageQuery<Named>;

export const exportedPublications = parse(`
  query ExportedPublications($after: String) {
    list: changes(first: 100, since: $after) {
      nodes { id kind at reason revisionNumber claim { id } }
      pageInfo { hasNextPage endCursor }
    }
  }`) as PageQuery<Named>;
