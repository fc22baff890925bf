"use server";

import { getLocale, getTranslations } from "next-intl/server";
import { graphql } from "../../gql/gql.ts";
import { countryName } from "../../lib/country-name.ts";
import { execute } from "../../lib/graphql-client.ts";
import { findSources } from "../../lib/source-choice.action.ts";
import type { Option } from "../../ui/option.ts";

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

const topicsInUseQuery = graphql(`
  query TopicsInUse {
    claims(first: 0) {
      facets {
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
  const [locale, kinds] = await Promise.all([getLocale(), getTranslations("articles.sourceKinds")]);
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

/** The topics that claims have already, so that one matter does not get two names. */
export async function findTopics(query: string): Promise<readonly Option[]> {
  const { claims } = await execute(topicsInUseQuery);
  const typed = query.trim().toLocaleLowerCase();
  return (claims.facets.find(({ field }) => field === "topics")?.values ?? [])
    .filter(({ value }) => value.toLocaleLowerCase().includes(typed))
    .map(({ value }) => ({ value, label: value }));
}

function wordsOf(query: string): string | null {
  return query.trim() === "" ? null : query.trim();
}
