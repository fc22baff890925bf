import { distinct, exportedList, joined } from "./exported-list.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface ListedClaim {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly kind: string;
  readonly state: string;
  readonly topics: readonly string[];
  readonly verdict: { readonly rating: string; readonly label: string; readonly rationale: string } | null;
  readonly isPublic: boolean;
  readonly createdBy: Named | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly publishedAt: string | null;
  readonly retractedAt: string | null;
  readonly retractionReason: string | null;
  readonly version: number;
  readonly appearances: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly article: { readonly id: string; readonly url: string | null } | null;
      readonly attribution: readonly { readonly source: Named | null }[];
    }[];
  };
  readonly evidence: { readonly totalCount: number };
}

const articlesOf = ({ appearances }: ListedClaim) => appearances.nodes.map(({ article }) => article);
const sourcesOf = ({ appearances }: ListedClaim) =>
  appearances.nodes.flatMap(({ attribution }) => attribution.map(({ source }) => source));

/** Where a claim appears more often, the number of its appearances says so. */
const appearancesTold = 10;

export const exportedClaims = exportedList<ListedClaim>({
  field: "claims",
  type: "Claim",
  tellsPrecision: true,
  row: `id text language kind state topics verdict { rating label rationale } isPublic createdBy { id name }
    createdAt updatedAt publishedAt retractedAt retractionReason version evidence(first: 0) { totalCount }
    appearances(first: ${String(appearancesTold)}) {
      totalCount nodes { article { id url } attribution { source { id name } } }
    }`,
  wholeOrder: [{ field: "PUBLISHED_AT", direction: "DESC" }],
  columns: {
    id: ({ id }) => id,
    text: ({ text }) => text,
    language: ({ language }) => language,
    kind: ({ kind }) => kind,
    state: ({ state }) => state,
    public: ({ isPublic }) => isPublic,
    rating: ({ verdict }) => verdict?.rating ?? null,
    verdict: ({ verdict }) => verdict?.label ?? null,
    rationale: ({ verdict }) => verdict?.rationale ?? null,
    topics: ({ topics }) => joined(topics),
    appearances: ({ appearances }) => appearances.totalCount,
    article_ids: (claim) => joined(distinct(articlesOf(claim).map((article) => article?.id))),
    article_urls: (claim) => joined(distinct(articlesOf(claim).map((article) => article?.url))),
    source_ids: (claim) => joined(distinct(sourcesOf(claim).map((source) => source?.id))),
    sources: (claim) => joined(distinct(sourcesOf(claim).map((source) => source?.name))),
    evidence: ({ evidence }) => evidence.totalCount,
    created_at: ({ createdAt }) => createdAt,
    created_by: ({ createdBy }) => createdBy?.name ?? null,
    updated_at: ({ updatedAt }) => updatedAt,
    published_at: ({ publishedAt }) => publishedAt,
    retracted_at: ({ retractedAt }) => retractedAt,
    retraction_reason: ({ retractionReason }) => retractionReason,
    version: ({ version }) => version,
  },
});
