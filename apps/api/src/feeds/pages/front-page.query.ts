import { parse, type TypedQueryDocumentNode } from "graphql";
import { ratedClaim, type Listed, type RatedClaim } from "./article-page.query.ts";

interface LatestClaim extends RatedClaim {
  readonly updatedAt: string;
}

export interface FrontPageAnswer {
  readonly claims: Omit<Listed<LatestClaim>, "totalCount">;
}

/** What stands, the latest published or corrected first. */
export const frontPageQuery = parse(/* GraphQL */ `
  query FrontPage($after: String, $asOf: DateTime) {
    claims(first: 30, after: $after, asOf: $asOf, orderBy: [{ field: UPDATED_AT, direction: DESC }]) {
      nodes {
        ...RatedClaim
        updatedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${ratedClaim}
`) as TypedQueryDocumentNode<
  FrontPageAnswer,
  { readonly after: string | null; readonly asOf: string | null }
>;
