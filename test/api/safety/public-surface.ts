/**
 * What a stranger may ask for and is answered, by type. Whatever the schema has and this list has not must be denied
 * to them: a new field, filter or order is the desk's own until somebody writes it down here.
 */
export const publicSurface: Readonly<Record<string, string>> = {
  Query: "article articles claim claims verdictScale me node nodes changes feed source sources",
  Node: "id",
  PageInfo: "hasNextPage hasPreviousPage startCursor endCursor",

  Claim: `id text language kind topics state version isPublic publishedAt updatedAt createdAt retractedAt
    retractionReason verdict appearances evidence publications`,
  ClaimConnection: "edges nodes pageInfo totalCount facets",
  ClaimEdge: "cursor node highlights",
  Facet: "field values",
  FacetValue: "value label count",
  Highlight: "field fragments",
  Verdict: "rating label rationale value",
  VerdictRating: "rating position value label",
  Appearance: "id anchor attribution article revisionNumber revision",
  AppearanceConnection: "edges nodes pageInfo totalCount",
  AppearanceEdge: "cursor node",
  Anchor: "exact prefix suffix start end",
  AttributionLink: "verb source anchor",
  Evidence: "id stance excerpt note url source article anchor",
  EvidenceConnection: "edges nodes pageInfo totalCount",
  EvidenceEdge: "cursor node",

  Article: `id title standfirst url canonicalUrl language publishedAt regions topics publisher authors rights revision
    version createdAt updatedAt republication claims`,
  ArticleConnection: "edges nodes pageInfo totalCount",
  ArticleEdge: "cursor node",
  ArticleRevision: "id number text html excerpt length createdAt",
  Rights: "holder notice terms contact disclaimer permission",
  Republication: "originalSource original originalUrl evidence knownBy confirmed",

  Source: "id name kind aliases domains homepage country owners version createdAt owned articles claims",
  SourceConnection: "edges nodes pageInfo totalCount",
  SourceEdge: "cursor node",

  Publication: "id kind state at reason claim revisionNumber",
  PublicationConnection: "edges nodes pageInfo totalCount",
  PublicationEdge: "cursor node",

  ClaimFilter: "and or not language kind rating topics publishedAt sourceId articleId",
  ClaimOrderField: "PUBLISHED_AT UPDATED_AT RELEVANCE TEXT",
  FeedFilter: "and or not language rating topics",
  ArticleFilter: "and or not language publisherId topics regions publishedAt createdAt",
  ArticleOrderField: "PUBLISHED_AT CREATED_AT TITLE",
  SourceFilter: "and or not kind country domains",
  SourceOrderField: "NAME CREATED_AT",

  Mutation: "",
  Subscription: "claimChanged",
};

/** Answered, and always with nothing: there is nobody for it to be about. */
export const emptyToStrangers: ReadonlySet<string> = new Set(["Query.me"]);
