/** What things are recorded about, each with its words in the messages. */
export const subjectTypes = [
  "ApiKey",
  "Article",
  "ArticleImport",
  "Claim",
  "Desk",
  "FollowedFeed",
  "Job",
  "ListExport",
  "Person",
  "Policy",
  "Review",
  "ReviewComment",
  "SavedView",
  "Source",
  "SourceProposal",
  "Suggestion",
  "Term",
  "VerdictRating",
  "Webhook",
] as const;

export type SubjectType = (typeof subjectTypes)[number];

export const isSubjectType = (type: string): type is SubjectType =>
  subjectTypes.some((known) => known === type);

/** What is its owner’s own: nobody else is told what it is called. */
const nameless: ReadonlySet<string> = new Set<SubjectType>(["ListExport", "SavedView"]);

export const isNameless = (type: string): boolean => nameless.has(type);

/** Where each type has a page, and where a list of them has to do. */
const pages: Partial<Record<SubjectType, (id: string) => string>> = {
  ApiKey: () => "/keys?view=everybody",
  Article: (id) => `/articles/${id}`,
  ArticleImport: (id) => `/import/${id}`,
  Claim: (id) => `/claims/${id}`,
  Desk: () => "/desks",
  FollowedFeed: (id) => `/feeds/${id}`,
  Person: () => "/people",
  Policy: () => "/desks",
  Review: (id) => `/reviews/${id}`,
  Source: (id) => `/sources/${id}`,
  Term: () => "/vocabularies",
  VerdictRating: () => "/scale",
  Webhook: (id) => `/webhooks/${id}`,
};

export const pageOf = (type: string, id: string): string | undefined =>
  isSubjectType(type) ? pages[type]?.(id) : undefined;
