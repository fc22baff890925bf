import { articles, claimById, commentOnReview, publishedClaims } from "./statements.mjs";

/**
 * What each operation is answered with: its statement, and how positional rows become the answer.
 * @type {Record<string, { statement: { rows: string, text?: string, values: (variables: any) => unknown[] }, map: (rows: any) => unknown }>}
 */
export const answers = {
  ClaimById: { statement: claimById, map: (row) => ({ claim: claim(row) }) },
  PublishedClaims: { statement: publishedClaims, map: claimPage },
  Articles: { statement: articles, map: articlePage },
  CommentOnReview: { statement: commentOnReview, map: comment },
};

const instant = (/** @type {string} */ text) => new Date(text).toISOString();

const cursor = (/** @type {string} */ signature, /** @type {string} */ at, /** @type {string} */ id) =>
  Buffer.from(`["${signature}","${at}","${id}"]`).toString("base64url");

/** @param {any[]} row */
function claim([id, text, language, kind, topics, publishedAt, version, rating, label, rationale]) {
  return {
    id: `clm_${id}`,
    text,
    language,
    kind,
    topics,
    publishedAt: instant(publishedAt),
    version,
    verdict: { rating, label, rationale },
  };
}

/** @param {any[][]} rows */
function claimPage(rows) {
  const edges = rows.slice(0, 50).map(claimEdge);
  return {
    claims: { pageInfo: { hasNextPage: rows.length > 50, endCursor: edges.at(-1)?.cursor ?? null }, edges },
  };
}

/** @param {any[]} row */
function claimEdge([id, text, language, publishedAt, rating, label, appearances, evidence, at]) {
  return {
    cursor: cursor("Query.claims PUBLISHED_AT:DESC", at, id),
    node: {
      id: `clm_${id}`,
      text,
      language,
      publishedAt: instant(publishedAt),
      verdict: { rating, label },
      appearances: { nodes: (appearances ?? []).map(appearance) },
      evidence: { nodes: (evidence ?? []).map(bearing) },
    },
  };
}

/** @param {any[]} row */
function appearance([
  exact,
  prefix,
  suffix,
  start,
  end,
  links,
  id,
  title,
  url,
  publishedAt,
  publisherId,
  name,
]) {
  return {
    anchor: { exact, prefix, suffix, start, end },
    attribution: (links ?? []).map((/** @type {any[]} */ [verb, ...said]) => ({
      verb,
      source: source(said),
    })),
    article: { id: `art_${id}`, title, url, publishedAt, publisher: { id: `src_${publisherId}`, name } },
  };
}

/** @param {any[]} row */
function bearing([stance, excerpt, ...from]) {
  return { stance, excerpt, source: source(from) };
}

/** @param {any[]} row */
function source([id, name, kind]) {
  return { id: `src_${id}`, name, kind };
}

/** @param {any[][]} rows */
function articlePage(rows) {
  const last = rows.length > 0 ? rows[Math.min(rows.length, 50) - 1] : undefined;
  return {
    articles: {
      pageInfo: {
        hasNextPage: rows.length > 50,
        endCursor: last ? cursor("Query.articles PUBLISHED_AT:DESC", last[9], last[0]) : null,
      },
      nodes: rows.slice(0, 50).map(article),
    },
  };
}

/** @param {any[]} row */
function article([id, title, url, language, publishedAt, publisherId, name, authors, totalCount]) {
  return {
    id: `art_${id}`,
    title,
    url,
    language,
    publishedAt,
    publisher: { id: `src_${publisherId}`, name },
    authors: (authors ?? []).map((/** @type {any[]} */ [authorId, authorName]) => ({
      id: `src_${authorId}`,
      name: authorName,
    })),
    claims: { totalCount },
  };
}

/** @param {any[]} row */
function comment([id, body, at]) {
  return {
    commentOnReview: { __typename: "ReviewComment", id: `cmt_${id}`, body, at: instant(at) },
  };
}
