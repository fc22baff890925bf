import { graphql } from "../../gql/gql.ts";
import type { Vocabulary, VocabularyQuery, VocabularyQueryVariables } from "../../gql/graphql.ts";
import { pagePlace, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";

export const vocabularyQuery = graphql(`
  query Vocabulary(
    $vocabulary: Vocabulary!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: TermFilter
  ) {
    terms(first: $first, after: $after, last: $last, before: $before, search: $search, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        nameFr
        nameEn
        words
        retiredAt
        claimCount
        articleCount
        version
      }
    }
    looseWords(vocabulary: $vocabulary) {
      word
      claimCount
      articleCount
    }
  }
`);

const pageSize = 50;

export const vocabularyViews = ["topics", "regions"] as const;
export type VocabularyView = (typeof vocabularyViews)[number];

export const vocabularyOf: Readonly<Record<VocabularyView, Vocabulary>> = {
  topics: "TOPIC",
  regions: "REGION",
};

export const vocabularyView = (params: SearchParams): VocabularyView =>
  vocabularyViews.find((view) => view === textParam(params, "view")) ?? "topics";

export function vocabularyVariables(params: SearchParams): VocabularyQueryVariables {
  const vocabulary = vocabularyOf[vocabularyView(params)];
  const search = textParam(params, "search");
  return {
    ...pagePlace(params, pageSize),
    vocabulary,
    ...(search === undefined ? {} : { search }),
    filter: { vocabulary: { eq: vocabulary } },
  };
}

export type ListedTerm = VocabularyQuery["terms"]["nodes"][number];
export type ListedWord = VocabularyQuery["looseWords"][number];
