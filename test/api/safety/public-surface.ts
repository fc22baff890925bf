/**
 * What a stranger may ask for and is answered, by type. Whatever the schema has and this list has not must be denied
 * to them: a new field, filter or order is the desk's own until somebody writes it down here.
 */
export const publicSurface: Readonly<Record<string, string>> = {
  Query:
    "article articles claim claims claimStats verdictScale singleSignOn me myAccount node nodes changes feed source sources",
  Node: "id",
  SingleSignOn: "name",
  PageInfo: "hasNextPage hasPreviousPage startCursor endCursor",

  Claim: `id text language kind topics state version isPublic publishedAt updatedAt createdAt retractedAt
    retractionReason verdict appearances evidence publications`,
  ClaimConnection: "edges nodes pageInfo totalCount countPrecision facets",
  ClaimEdge: "cursor node highlights",
  Facet: "field values precision",
  FacetValue: "value label count",
  Highlight: "field fragments",
  Verdict: "rating label rationale rationaleHtml rationaleText value",
  VerdictRating: "rating position value label retired version",
  Appearance: "id anchor attribution article revisionNumber revision",
  AppearanceConnection: "edges nodes pageInfo totalCount",
  AppearanceEdge: "cursor node",
  ClaimStats: "totalCount buckets",
  ClaimStatsBucket: "from to value label alsoValue alsoLabel count",
  Withholding: "permission reason",
  Anchor: "exact prefix suffix start end withheld",
  AttributionLink: "verb source anchor",
  Evidence: "id stance excerpt note url source article anchor withheld",
  EvidenceConnection: "edges nodes pageInfo totalCount",
  EvidenceEdge: "cursor node",

  Article: `id title standfirst url canonicalUrl language publishedAt regions topics publisher authors rights revision
    version createdAt updatedAt republication claims`,
  ArticleConnection: "edges nodes pageInfo totalCount facets",
  ArticleEdge: "cursor node",
  ArticleRevision: "id number text html excerpt length createdAt withheld",
  Rights:
    "holder notice terms contact disclaimer permission licence conditions basis credit statements statementsDisagree",
  RightsStatement: "words ground permission licence",
  Licence: "spdx name url",
  RightsBasis: "ground sentence",
  Republication: "originalSource original originalUrl evidence knownBy confirmed",

  Source:
    "id name kind aliases domains homepage country owners ownerships version createdAt owned mergedInto articles claims",
  Ownership: "owner since until statedAt",
  SourceConnection: "edges nodes pageInfo totalCount facets",
  SourceEdge: "cursor node",

  Publication: "id kind state at reason claim revisionNumber",
  PublicationConnection: "edges nodes pageInfo totalCount",
  PublicationEdge: "cursor node",

  ClaimFilter: `and or not id text language kind rating topics publishedAt updatedAt corrected sourceId source articleId
    article evidence`,
  AppearanceFilter: "and or not articleId",
  ClaimOrderField: "PUBLISHED_AT UPDATED_AT RELEVANCE TEXT",
  FeedFilter: "and or not language rating topics",
  ArticleFilter: `and or not id title url canonicalUrl language publisherId publisher authorId author topics regions
    publishedAt createdAt updatedAt permission republication claims`,
  ArticleOrderField: "PUBLISHED_AT CREATED_AT UPDATED_AT TITLE",
  SourceFilter: `and or not id name aliases kind country domains createdAt ownerId owner published wrote claims`,
  PublicationFilter: "and or not kind at claimId claim",
  SourceOrderField: "NAME CREATED_AT",

  // With a link that an expert from outside was given.
  Mutation: "openExpertInvitation decideAsExpert",
  Subscription: "claimChanged publications",
};

/** Answered, and always with nothing: there is nobody for it to be about. */
export const emptyToStrangers: ReadonlySet<string> = new Set(["Query.me", "Query.myAccount"]);
