import { readFragment } from "../../gql/fragment-masking.ts";
import type {
  ArticleDraftFragment,
  ArticleRightsFragment,
  EditArticleInput,
  Permission,
  RightsCondition,
} from "../../gql/graphql.ts";
import { articleRightsFragment } from "./article.fragment.ts";

/** A source as the form holds it. One without an id is made when the form is saved. */
export interface NamedSource {
  id: string | null;
  name: string;
}

/** The form's state. An empty text stands for what the article does not have. */
export interface ArticleDraft {
  title: string;
  standfirst: string;
  text: string;
  url: string;
  language: string;
  publishedAt: string;
  publisher: NamedSource | null;
  authors: readonly NamedSource[];
  regions: readonly string[];
  topics: readonly string[];
  republication: { originalSource: NamedSource | null; originalUrl: string; confirmed: boolean };
  rights: {
    holder: string;
    credit: string;
    notice: string;
    terms: string;
    contact: string;
    disclaimer: string;
    permission: Permission;
    /** Its SPDX identifier where it has one. */
    licence: string;
    licenceUrl: string;
    conditions: readonly RightsCondition[];
    sentence: string;
  };
}

export type ArticleChanges = Partial<ArticleDraft>;

export function draftOf(article: ArticleDraftFragment): ArticleDraft {
  const { republication, rights } = article;
  return {
    title: article.title,
    standfirst: article.standfirst ?? "",
    text: article.revision.text ?? "",
    url: article.url ?? "",
    language: article.language,
    publishedAt: article.publishedAt ?? "",
    publisher: article.publisher,
    authors: article.authors,
    regions: article.regions,
    topics: article.topics,
    republication: {
      originalSource: republication?.originalSource ?? null,
      originalUrl: republication?.originalUrl ?? "",
      confirmed: republication?.confirmed ?? false,
    },
    rights: rightsDraft(readFragment(articleRightsFragment, rights)),
  };
}

const rightsDraft = (rights: ArticleRightsFragment): ArticleDraft["rights"] => ({
  holder: rights.holder ?? "",
  credit: rights.credit ?? "",
  notice: rights.notice ?? "",
  terms: rights.terms ?? "",
  contact: rights.contact ?? "",
  disclaimer: rights.disclaimer ?? "",
  permission: rights.permission,
  licence: rights.licence?.spdx ?? rights.licence?.name ?? "",
  licenceUrl: rights.licence?.url ?? "",
  conditions: rights.conditions,
  sentence: rights.basis?.sentence ?? "",
});

/** What was changed and nothing else: what is left out of an edit stays as it is. */
export function changesOf(before: ArticleDraft, after: ArticleDraft): ArticleChanges {
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(before[name as keyof ArticleDraft]) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed);
}

type EditedFields = Omit<EditArticleInput, "id" | "expectedVersion" | "reason">;

/** How the API is told. All sources have their ids by now; a text that was emptied takes the field away. */
export function toEditedFields({ publisher, authors, ...changes }: ArticleChanges): EditedFields {
  const { title, language, text, regions, topics, republication, rights, ...emptiable } = changes;
  return {
    ...given({ title, language, text }),
    ...emptied(emptiable),
    ...(publisher === undefined ? {} : { publisherId: publisher?.id ?? null }),
    ...(authors === undefined ? {} : { authorIds: authors.flatMap(({ id }) => id ?? []) }),
    ...(regions === undefined ? {} : { regions: [...regions] }),
    ...(topics === undefined ? {} : { topics: [...topics] }),
    ...(republication === undefined ? {} : { republication: toRepublication(republication) }),
    ...(rights === undefined ? {} : { rights: toRights(rights) }),
  };
}

function toRights({ permission, conditions, ...texts }: ArticleDraft["rights"]) {
  return { ...emptied(texts), permission, conditions: [...conditions] };
}

/** A copy of nothing that is known is no copy. */
function toRepublication({ originalSource, originalUrl, confirmed }: ArticleDraft["republication"]) {
  if (originalSource === null && originalUrl.trim() === "") return null;
  return { originalSourceId: originalSource?.id ?? null, ...emptied({ originalUrl }), confirmed };
}

function given<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function emptied<Name extends string>(
  fields: Partial<Record<Name, string>>,
): Partial<Record<Name, string | null>> {
  const entries = Object.entries<string | undefined>(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value?.trim() === "" ? null : value?.trim()]),
  ) as Partial<Record<Name, string | null>>;
}
