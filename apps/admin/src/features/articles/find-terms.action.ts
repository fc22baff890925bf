"use server";

import { getLocale } from "next-intl/server";
import type { Vocabulary } from "../../gql/graphql.ts";
import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { languageOf } from "../../lib/locale.ts";
import { offeredTopics } from "../../lib/offered-topics.ts";
import type { Option } from "../../ui/option.ts";

const termChoicesQuery = graphql(`
  query ArticleTermChoices($search: String, $vocabulary: Vocabulary!) {
    terms(search: $search, filter: { vocabulary: { eq: $vocabulary } }, first: 100) {
      nodes {
        nameFr
        nameEn
        words
        retiredAt
      }
    }
    articles(first: 0) {
      facets(of: [TOPICS, REGIONS]) {
        field
        values {
          value
        }
      }
    }
  }
`);

/** The desk's terms, and the words that articles have already, so that one region does not get two names. */
async function findTerms(vocabulary: Vocabulary, query: string): Promise<readonly Option[]> {
  const search = query.trim();
  const variables = { search: search === "" ? null : search, vocabulary };
  const [locale, { terms, articles }] = await Promise.all([
    getLocale(),
    execute(termChoicesQuery, variables),
  ]);
  const field = vocabulary === "REGION" ? "regions" : "topics";
  const inUse = articles.facets.find((facet) => facet.field === field)?.values ?? [];
  const isMeant = (word: string) => word.toLocaleLowerCase().includes(search.toLocaleLowerCase());
  return offeredTopics({
    terms: terms.nodes,
    inUse: inUse.map(({ value }) => value).filter(isMeant),
    language: languageOf(locale),
  });
}

export async function findRegions(query: string): Promise<readonly Option[]> {
  return findTerms("REGION", query);
}

export async function findArticleTopics(query: string): Promise<readonly Option[]> {
  return findTerms("TOPIC", query);
}
