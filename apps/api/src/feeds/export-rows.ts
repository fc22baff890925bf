import {
  exportedArticles,
  exportedClaims,
  exportedPublications,
  exportedRest,
  exportedSources,
  type ExportedClaim,
  type ExportedPage,
  type PageQuery,
} from "./export.query.ts";
import type { PublicQuery } from "./public-query.ts";

type Rows = AsyncIterable<object>;

/** The files of an export by name, and how their rows are read: a page at a time, so that memory stays flat. */
export const exportedLists: Readonly<Record<string, (ask: PublicQuery) => Rows>> = {
  claims: (ask) => wholeClaims(ask),
  articles: (ask) => rowsOf(ask, exportedArticles),
  sources: (ask) => rowsOf(ask, exportedSources),
  publications: (ask) => rowsOf(ask, exportedPublications),
};

async function* rowsOf<Row>(ask: PublicQuery, query: PageQuery<Row>): AsyncGenerator<Row> {
  let after: string | null = null;
  for (;;) {
    const { list }: ExportedPage<Row> = await ask(query, { after });
    yield* list.nodes;
    after = list.pageInfo.endCursor;
    if (!list.pageInfo.hasNextPage) return;
  }
}

async function* wholeClaims(ask: PublicQuery): AsyncGenerator<object> {
  for await (const claim of rowsOf(ask, exportedClaims)) yield await wholeClaim(ask, claim);
}

/** Nearly every claim came whole with its page. */
async function wholeClaim(ask: PublicQuery, claim: ExportedClaim): Promise<object> {
  const { appearances, evidence } = claim;
  const isWhole = appearances.pageInfo?.hasNextPage !== true && evidence.pageInfo?.hasNextPage !== true;
  if (isWhole) return { ...claim, appearances: appearances.nodes, evidence: evidence.nodes };
  const { claim: rest } = await ask(exportedRest, { id: claim.id });
  if (rest === null) throw new Error(`${claim.id} was listed and is not there`);
  return {
    ...claim,
    appearances: eachOnce(rest.appearances.nodes, rest.lastAppearances.nodes),
    evidence: eachOnce(rest.evidence.nodes, rest.lastEvidence.nodes),
  };
}

const eachOnce = (...halves: readonly (readonly { readonly id: string }[])[]): object[] => [
  ...new Map(halves.flat().map((one) => [one.id, one])).values(),
];
