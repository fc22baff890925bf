/**
 * The contract's questions in the words that PostGraphile finds in the tables, and its answers in the contract's words.
 * @typedef {{
 *   query: string, isPage: boolean,
 *   variables: (variables: any, after: string | null) => Record<string, unknown>, answer: (data: any) => unknown,
 * }} Question
 */

/** @type {Record<string, Question>} */
export const questions = {
  ClaimById: {
    query: `query ClaimById($id: UUID!) {
      allClaimRevisions(first: 1, condition: { claimId: $id, live: true }) {
        nodes {
          claimId text language kind topics publishedAt publishedVersion
          verdictRatingByRating { rating labelFr labelEn } rationale
        }
      }
    }`,
    isPage: false,
    variables: ({ id }) => ({ id: id.slice(4) }),
    answer: ({ allClaimRevisions: { nodes } }) => ({ claim: nodes.length > 0 ? wholeClaim(nodes[0]) : null }),
  },
  PublishedClaims: {
    query: `query PublishedClaims($first: Int!, $after: Cursor) {
      allClaimRevisions(
        first: $first, after: $after, condition: { live: true }, orderBy: [PUBLISHED_AT_DESC, CLAIM_ID_DESC]
      ) {
        pageInfo { hasNextPage endCursor }
        edges {
          cursor
          node {
            claimId text language publishedAt
            verdictRatingByRating { rating labelFr labelEn }
            claimByClaimId {
              appearancesByClaimId(first: 3, condition: { untilNumber: null }, orderBy: [POSITION_ASC, ROW_ID_ASC]) {
                nodes {
                  exact prefix suffix startAt endAt
                  attributionLinksByAppearanceId(orderBy: [POSITION_ASC]) {
                    nodes { verb sourceBySourceId { rowId name kind } }
                  }
                  articleByArticleId { rowId title url publishedAt sourceByPublisherId { rowId name } }
                }
              }
              evidencesByClaimId(first: 5, condition: { untilNumber: null }, orderBy: [POSITION_ASC, ROW_ID_ASC]) {
                nodes { stance excerpt sourceBySourceId { rowId name kind } }
              }
            }
          }
        }
      }
    }`,
    isPage: true,
    variables: ({ first }, after) => ({ first, after }),
    answer: ({ allClaimRevisions: { pageInfo, edges } }) => ({
      claims: { pageInfo, edges: edges.map((/** @type {any} */ { node }) => ({ node: claimOfPage(node) })) },
    }),
  },
  Articles: {
    query: `query Articles($first: Int!, $after: Cursor) {
      allArticles(first: $first, after: $after, condition: { public: true }, orderBy: [DATE_DESC, ROW_ID_DESC]) {
        pageInfo { hasNextPage endCursor }
        nodes {
          rowId title url language publishedAt
          sourceByPublisherId { rowId name }
          articleAuthorsByArticleId(condition: { until: "infinity" }, orderBy: [POSITION_ASC]) {
            nodes { sourceBySourceId { rowId name } }
          }
          appearancesByArticleId(condition: { untilNumber: null }) { totalCount }
        }
      }
    }`,
    isPage: true,
    variables: ({ first }, after) => ({ first, after }),
    answer: ({ allArticles: { pageInfo, nodes } }) => ({
      articles: { pageInfo, nodes: nodes.map(articleOfPage) },
    }),
  },
};

/** @param {any} row */
const common = ({ claimId, text, language, publishedAt, verdictRatingByRating: rating }) => ({
  id: `clm_${claimId}`,
  text,
  language,
  publishedAt: new Date(publishedAt).toISOString(),
  verdict: rating && {
    rating: rating.rating,
    label: language.startsWith("fr") ? rating.labelFr : rating.labelEn,
  },
});

/** @param {any} row */
function wholeClaim(row) {
  const { verdict, ...claim } = common(row);
  return {
    ...claim,
    kind: row.kind,
    topics: row.topics,
    version: row.publishedVersion,
    verdict: verdict && { ...verdict, rationale: row.rationale },
  };
}

/** @param {any} row */
const claimOfPage = (row) => ({
  ...common(row),
  appearances: { nodes: row.claimByClaimId.appearancesByClaimId.nodes.map(appearance) },
  evidence: {
    nodes: row.claimByClaimId.evidencesByClaimId.nodes.map((/** @type {any} */ one) => ({
      stance: one.stance,
      excerpt: one.excerpt,
      source: source(one.sourceBySourceId),
    })),
  },
});

/** @param {any} row */
const appearance = ({ exact, prefix, suffix, startAt: start, endAt: end, ...row }) => ({
  anchor: { exact, prefix, suffix, start, end },
  attribution: row.attributionLinksByAppearanceId.nodes.map(
    (/** @type {any} */ { verb, sourceBySourceId }) => ({
      verb,
      source: source(sourceBySourceId),
    }),
  ),
  article: article(row.articleByArticleId),
});

/** @param {any} row */
const articleOfPage = (row) => ({
  ...article(row),
  language: row.language,
  authors: row.articleAuthorsByArticleId.nodes.map((/** @type {any} */ one) => source(one.sourceBySourceId)),
  claims: {},
});

/** @param {any} row */
const article = ({ rowId, title, url, publishedAt, sourceByPublisherId }) => ({
  id: `art_${rowId}`,
  title,
  url,
  publishedAt,
  publisher: source(sourceByPublisherId),
});

/** @param {any} row */
const source = (row) => row && { ...withoutRowId(row), id: `src_${row.rowId}` };

/** @param {any} row */
const withoutRowId = ({ rowId: _, ...row }) => row;
