import { parse, type TypedQueryDocumentNode } from "graphql";
import { appearanceFields, claimFields, type ClaimAnswer, type WholeClaim } from "./claim.fragment.ts";

export interface AskedFeed {
  readonly first: number;
  readonly after: string | null;
  readonly filter: object;
  readonly asOf: string | null;
}

export interface FeedAnswer<Claim> {
  readonly feed: {
    readonly nodes: readonly Claim[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const feedOf = (fields: string): string => /* GraphQL */ `
  query Feed($first: Int!, $after: String, $filter: FeedFilter, $asOf: DateTime) {
    feed(first: $first, after: $after, filter: $filter, asOf: $asOf) {
      nodes { ${fields} }
      pageInfo { hasNextPage endCursor }
    }
  }`;

export const feedQuery = parse(`${feedOf("...ClaimFields")} ${claimFields}`) as TypedQueryDocumentNode<
  FeedAnswer<ClaimAnswer>,
  AskedFeed
>;

/** As many appearances and pieces of evidence as a claim in a list tells of; its own document tells all. */
const listedMax = 20;

export const wholeFeedQuery = parse(`
  ${feedOf(`...ClaimFields
    appearances(first: ${listedMax}) { nodes { ...AppearanceFields } pageInfo { hasNextPage } }
    evidence(first: ${listedMax}) { nodes { ...EvidenceFields } pageInfo { hasNextPage } }`)}
  ${claimFields} ${appearanceFields}`) as TypedQueryDocumentNode<FeedAnswer<WholeClaim>, AskedFeed>;
