import { exportedList, joined } from "./exported-list.ts";

interface ListedSource {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly homepage: string | null;
  readonly country: string | null;
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  readonly createdAt: string;
  readonly version: number;
  readonly articles: { readonly totalCount: number };
  readonly claims: { readonly totalCount: number };
}

export const exportedSources = exportedList<ListedSource>({
  field: "sources",
  type: "Source",
  row: `id name kind aliases domains homepage country owners { id name } createdAt version
    articles(first: 0) { totalCount } claims(first: 0) { totalCount }`,
  wholeOrder: [{ field: "NAME", direction: "ASC" }],
  columns: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    aliases: ({ aliases }) => joined(aliases),
    domains: ({ domains }) => joined(domains),
    homepage: ({ homepage }) => homepage,
    country: ({ country }) => country,
    owner_ids: ({ owners }) => joined(owners.map(({ id }) => id)),
    owners: ({ owners }) => joined(owners.map(({ name }) => name)),
    articles: ({ articles }) => articles.totalCount,
    claims: ({ claims }) => claims.totalCount,
    created_at: ({ createdAt }) => createdAt,
    version: ({ version }) => version,
  },
});
