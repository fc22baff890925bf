"use server";

import { getLocale, getTranslations } from "next-intl/server";
import { graphql } from "../../gql/gql.ts";
import { countryName } from "../../lib/country-name.ts";
import { execute } from "../../lib/graphql-client.ts";
import { languageOf } from "../../lib/locale.ts";
import { findSources } from "../../lib/source-choice.action.ts";
import type { Option } from "../../ui/option.ts";
import { offeredTopics } from "../../lib/offered-topics.ts";

const optionsShown = 12;

const findArticlesQuery = graphql(`
  query FindArticles($search: String, $first: Int!) {
    articles(search: $search, first: $first) {
      nodes {
        id
        title
        publisher {
          name
        }
      }
    }
  }
`);

const topicsQuery = graphql(`
  query TopicChoices($search: String) {
    terms(search: $search, filter: { vocabulary: { eq: TOPIC } }, first: 100) {
      nodes {
        nameFr
        nameEn
        words
        retiredAt
      }
    }
    claims(first: 0) {
      facets(of: [TOPICS]) {
        field
        values {
          value
        }
      }
    }
  }
`);

/** Kind and country tell two of one name apart. */
export async function findSourceOptions(query: string): Promise<readonly Option[]> {
  const [locale, kinds] = await Promise.all([getLocale(), getTranslations("states.sourceKind")]);
  const sources = await findSources(query);
  return sources.map(({ id, name, kind, country }) => ({
    value: id,
    label: name,
    hint: [kinds(kind), ...(country === null ? [] : [countryName(country, locale)])].join(" · "),
  }));
}

export async function findArticles(query: string): Promise<readonly Option[]> {
  const { articles } = await execute(findArticlesQuery, { search: wordsOf(query), first: optionsShown });
  return articles.nodes.map(({ id, title, publisher }) => ({
    value: id,
    label: title,
    hint: publisher?.name,
  }));
}

/** The desk's topics, and those that claims have already, so that one matter does not get two names. */
export async function findTopics(query: string): Promise<readonly Option[]> {
  const [locale, { terms, claims }] = await Promise.all([
    getLocale(),
    execute(topicsQuery, { search: wordsOf(query) }),
  ]);
  const typed = query.trim().toLocaleLowerCase();
  const inUse = claims.facets.find(({ field }) => field === "topics")?.values ?? [];
  return offeredTopics({
    terms: terms.nodes,
    inUse: inUse.map(({ value }) => value).filter((value) => value.toLocaleLowerCase().includes(typed)),
    language: languageOf(locale),
  });
}

function wordsOf(query: string): string | null {
  return query.trim() === "" ? null : query.trim();
}
