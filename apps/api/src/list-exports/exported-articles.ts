import { exportedList, joined } from "./exported-list.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface ListedArticle {
  readonly id: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly regions: readonly string[];
  readonly topics: readonly string[];
  readonly publisher: Named | null;
  readonly authors: readonly Named[];
  readonly rights: {
    readonly permission: string;
    readonly holder: string | null;
    readonly licence: { readonly spdx: string | null; readonly name: string } | null;
  };
  readonly republication: {
    readonly confirmed: boolean;
    readonly originalUrl: string | null;
    readonly original: { readonly id: string } | null;
    readonly originalSource: Named | null;
  } | null;
  readonly revision: { readonly number: number; readonly length: number };
  readonly createdBy: Named | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
  readonly claims: { readonly totalCount: number };
}

export const exportedArticles = exportedList<ListedArticle>({
  field: "articles",
  type: "Article",
  row: `id title standfirst url canonicalUrl language publishedAt regions topics publisher { id name }
    authors { id name } rights { permission holder licence { spdx name } }
    republication { confirmed originalUrl original { id } originalSource { id name } }
    revision { number length } createdBy { id name } createdAt updatedAt version claims(first: 0) { totalCount }`,
  wholeOrder: [{ field: "PUBLISHED_AT", direction: "DESC" }],
  columns: {
    id: ({ id }) => id,
    title: ({ title }) => title,
    standfirst: ({ standfirst }) => standfirst,
    url: ({ url }) => url,
    canonical_url: ({ canonicalUrl }) => canonicalUrl,
    language: ({ language }) => language,
    published_at: ({ publishedAt }) => publishedAt,
    publisher_id: ({ publisher }) => publisher?.id ?? null,
    publisher: ({ publisher }) => publisher?.name ?? null,
    authors: ({ authors }) => joined(authors.map(({ name }) => name)),
    regions: ({ regions }) => joined(regions),
    topics: ({ topics }) => joined(topics),
    permission: ({ rights }) => rights.permission,
    rights_holder: ({ rights }) => rights.holder,
    licence: ({ rights }) => rights.licence?.spdx ?? rights.licence?.name ?? null,
    original_id: ({ republication }) => republication?.original?.id ?? null,
    original_source: ({ republication }) => republication?.originalSource?.name ?? null,
    original_url: ({ republication }) => republication?.originalUrl ?? null,
    original_confirmed: ({ republication }) => republication?.confirmed ?? null,
    revision: ({ revision }) => revision.number,
    length: ({ revision }) => revision.length,
    claims: ({ claims }) => claims.totalCount,
    created_at: ({ createdAt }) => createdAt,
    created_by: ({ createdBy }) => createdBy?.name ?? null,
    updated_at: ({ updatedAt }) => updatedAt,
    version: ({ version }) => version,
  },
});
