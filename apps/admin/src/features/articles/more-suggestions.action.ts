"use server";

import { graphql } from "../../gql/gql.ts";
import { readFragment } from "../../gql/fragment-masking.ts";
import { execute } from "../../lib/graphql-client.ts";
import { doneWith } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { markedSuggestionFragment } from "./article.query.ts";
import { toSuggestionItem } from "./text-item.ts";
import type { SuggestionItem } from "./text-item.ts";

const moreSuggestionsQuery = graphql(`
  query MoreSuggestions($id: ID!, $after: String!) {
    article(id: $id) {
      suggestions(first: 100, after: $after, orderBy: [{ field: CONFIDENCE, direction: DESC }]) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...MarkedSuggestion
        }
      }
    }
  }
`);

interface Wanted {
  articleId: string;
  after: string;
}

/** All that are left after the first ones: whoever looks for figures wants to see every one of them. */
export async function moreSuggestions({ articleId, after }: Wanted): Promise<Outcome<SuggestionItem[]>> {
  const items: SuggestionItem[] = [];
  let next: string | null = after;
  while (next !== null) {
    const page = await pageAfter(articleId, next);
    items.push(...page.items);
    next = page.next;
  }
  return doneWith(items);
}

async function pageAfter(
  id: string,
  after: string,
): Promise<{ items: SuggestionItem[]; next: string | null }> {
  const { article } = await execute(moreSuggestionsQuery, { id, after });
  if (article === null) return { items: [], next: null };
  const { nodes, pageInfo } = article.suggestions;
  return {
    items: nodes.map((node) => toSuggestionItem(readFragment(markedSuggestionFragment, node))),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
