/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which articles. What stands side by side is all to hold. Left empty where another filter asks for one: any article. */
export type ArticleFilter = {
  /** All of these hold. */
  and?: Array<ArticleFilter> | null | undefined;
  /** Written by a source that is such. */
  author?: SourceFilter | null | undefined;
  /** Who wrote it. */
  authorId?: IdFilter | null | undefined;
  /** The address that its page names as the lasting one. */
  canonicalUrl?: StringFilter | null | undefined;
  /** A claim that is such appears in it. */
  claims?: ClaimFilter | null | undefined;
  /** When it came in. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Its global id. */
  id?: IdFilter | null | undefined;
  /** Its language, a BCP 47 tag. */
  language?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ArticleFilter | null | undefined;
  /** One of these holds. */
  or?: Array<ArticleFilter> | null | undefined;
  /** How much of it the public may have. */
  permission?: PermissionFilter | null | undefined;
  /** The first instant of its date. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Published by a source that is such. */
  publisher?: SourceFilter | null | undefined;
  /** Who published it. */
  publisherId?: IdFilter | null | undefined;
  /** The parts of the world that it is about. */
  regions?: StringListFilter | null | undefined;
  /** A copy, and such a one. `{}` is any copy, and `not: { republication: {} }` is what is none. */
  republication?: RepublicationFilter | null | undefined;
  /** Its headline, letter by letter. */
  title?: StringFilter | null | undefined;
  /** What it is about. */
  topics?: StringListFilter | null | undefined;
  /** When it last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands on the web, letter by letter. */
  url?: StringFilter | null | undefined;
};

/** One order of articles. */
export type ArticleOrder = {
  /** Which way. */
  direction: Direction;
  /** By what. */
  field: ArticleOrderField;
};

/** What articles can be ordered by. */
export type ArticleOrderField =
  /** When it came in. */
  | 'CREATED_AT'
  /** The first instant of its date; what has none counts as oldest. */
  | 'PUBLISHED_AT'
  /** The headline, by its code points. */
  | 'TITLE'
  /** When it last changed. */
  | 'UPDATED_AT';

/** Which claims. What stands side by side is all to hold. Left empty where another filter asks for one: any claim. */
export type ClaimFilter = {
  /** All of these hold. */
  and?: Array<ClaimFilter> | null | undefined;
  /** Appearing in an article that is such: its publisher, its author, its original. */
  article?: ArticleFilter | null | undefined;
  /** Appearing in this article. */
  articleId?: IdFilter | null | undefined;
  /** Has what the public sees of it been corrected since it was first published? */
  corrected?: boolean | null | undefined;
  /** First written by this person. For the desk. */
  createdById?: IdFilter | null | undefined;
  /** Evidence that is such bears on it. `{}` is any evidence. */
  evidence?: EvidenceFilter | null | undefined;
  /** Its global id. */
  id?: IdFilter | null | undefined;
  /** What sort of statement it is. */
  kind?: ClaimKindFilter | null | undefined;
  /** The statement's language, a BCP 47 tag. */
  language?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ClaimFilter | null | undefined;
  /** One of these holds. */
  or?: Array<ClaimFilter> | null | undefined;
  /** When it was first published. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** A rating of the desk's scale. */
  rating?: StringFilter | null | undefined;
  /** Attributed to a source that is such. */
  source?: SourceFilter | null | undefined;
  /** Attributed to this source. */
  sourceId?: IdFilter | null | undefined;
  /** Where it stands. For the desk. */
  state?: ClaimStateFilter | null | undefined;
  /** The statement, letter by letter. */
  text?: StringFilter | null | undefined;
  /** What it is about. */
  topics?: StringListFilter | null | undefined;
  /** When it last changed; for the public: since when it is as it is. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** What sort of statement a claim makes, which decides how it can be checked. */
export type ClaimKind =
  /** That one thing brought about another. */
  | 'CAUSAL'
  /** That something is or happened. */
  | 'FACT'
  /** A number, an amount, a rate, a count. */
  | 'FIGURE'
  /** That something will happen. */
  | 'PREDICTION'
  /** That somebody said these words. */
  | 'QUOTATION';

/** Tests on a ClaimKind. */
export type ClaimKindFilter = {
  /** Is this. */
  eq?: ClaimKind | null | undefined;
  /** Is one of these. */
  in?: Array<ClaimKind> | null | undefined;
  /** Is not this. */
  not?: ClaimKind | null | undefined;
};

/** One order of claims. */
export type ClaimOrder = {
  /** Which way. */
  direction: Direction;
  /** By what. */
  field: ClaimOrderField;
};

/** What claims can be ordered by. */
export type ClaimOrderField =
  /** First publication; on the desk what is unpublished counts as later than all. */
  | 'PUBLISHED_AT'
  /** How well it matches `search`, which it needs. DESC begins with the best. */
  | 'RELEVANCE'
  /** The statement, by its code points. */
  | 'TEXT'
  /** Last change. */
  | 'UPDATED_AT';

/** Where a claim stands in its life. It is the state of its newest revision. */
export type ClaimState =
  /** Approved exactly as it stands, and not yet public. Any edit voids the approval. */
  | 'APPROVED'
  /** Back with its author, with a reason. */
  | 'CHANGES_REQUESTED'
  /** Being written; the public may see an earlier, published revision. */
  | 'DRAFT'
  /** Handed over: somebody else judges it. */
  | 'IN_REVIEW'
  /** Its newest revision is what the public sees. */
  | 'PUBLISHED'
  /** Ended by a reviewer, with a reason. */
  | 'REJECTED'
  /** Was public and was taken back, with a reason: a tombstone is left. */
  | 'RETRACTED'
  /** Taken back by its author; an edit makes a draft of it again. */
  | 'WITHDRAWN';

/** Tests on a ClaimState. */
export type ClaimStateFilter = {
  /** Is this. */
  eq?: ClaimState | null | undefined;
  /** Is one of these. */
  in?: Array<ClaimState> | null | undefined;
  /** Is not this. */
  not?: ClaimState | null | undefined;
};

/** Tests on an instant. */
export type DateTimeFilter = {
  /** Is exactly this instant. */
  eq?: string | null | undefined;
  /** Is after it. */
  gt?: string | null | undefined;
  /** Is it or after it. */
  gte?: string | null | undefined;
  /** True: there is none. False: there is one. */
  isNull?: boolean | null | undefined;
  /** Is before it. */
  lt?: string | null | undefined;
  /** Is it or before it. */
  lte?: string | null | undefined;
};

/** Which way a list runs. */
export type Direction =
  /** The least first: the earliest, the first of the alphabet. */
  | 'ASC'
  /** The greatest first: the latest, the best match. */
  | 'DESC';

/** Which evidence. What stands side by side is all to hold, of one piece of evidence. */
export type EvidenceFilter = {
  /** All of these hold. */
  and?: Array<EvidenceFilter> | null | undefined;
  /** From an article that is such. */
  article?: ArticleFilter | null | undefined;
  /** The article that it stands in. */
  articleId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: EvidenceFilter | null | undefined;
  /** One of these holds. */
  or?: Array<EvidenceFilter> | null | undefined;
  /** From a source that is such. */
  source?: SourceFilter | null | undefined;
  /** The source that it comes from. */
  sourceId?: IdFilter | null | undefined;
  /** Whether it supports or refutes the claim. */
  stance?: StanceFilter | null | undefined;
  /** Where it is to be found on the web. */
  url?: StringFilter | null | undefined;
};

/** Tests on what a global id names. */
export type IdFilter = {
  /** Is this. */
  eq?: string | number | null | undefined;
  /** Is one of these. */
  in?: Array<string | number> | null | undefined;
  /** True: there is none. False: there is one. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  not?: string | number | null | undefined;
};

/** How much of an article its reproduction terms let the public have. */
export type Permission =
  /** Its beginning. */
  | 'EXCERPT'
  /** All of it. */
  | 'FULL_TEXT'
  /** That it exists, where, when and by whom. */
  | 'METADATA_ONLY';

/** Tests on a Permission. */
export type PermissionFilter = {
  /** Is this. */
  eq?: Permission | null | undefined;
  /** Is one of these. */
  in?: Array<Permission> | null | undefined;
  /** Is not this. */
  not?: Permission | null | undefined;
};

/** Which publications. What stands side by side is all to hold. A publication that passes once passes for ever: nothing that happens later changes it, but a merge of sources, after which a source is found by what it has become. */
export type PublicationFilter = {
  /** All of these hold. */
  and?: Array<PublicationFilter> | null | undefined;
  /** Since when the public sees it so. */
  at?: DateTimeFilter | null | undefined;
  /** Of a claim that is such in the revision that became public, or was such in the one that ceased to be: whoever follows a topic is told too when a claim leaves it, and when one is retracted. */
  claim?: ClaimFilter | null | undefined;
  /** Of this claim. */
  claimId?: IdFilter | null | undefined;
  /** How the public's view changed. */
  kind?: PublicationKindFilter | null | undefined;
  /** This does not hold. */
  not?: PublicationFilter | null | undefined;
  /** One of these holds. */
  or?: Array<PublicationFilter> | null | undefined;
};

/** How the public's view of a claim changed. */
export type PublicationKind =
  /** Another revision took the place of the one that was public, or a source that it shows was merged with another or parted from it. */
  | 'CORRECTION'
  /** The claim became public. */
  | 'FIRST'
  /** The claim was taken back: a tombstone is left. */
  | 'RETRACTION';

/** Tests on a PublicationKind. */
export type PublicationKindFilter = {
  /** Is this. */
  eq?: PublicationKind | null | undefined;
  /** Is one of these. */
  in?: Array<PublicationKind> | null | undefined;
  /** Is not this. */
  not?: PublicationKind | null | undefined;
};

/** Which republications. What stands side by side is all to hold. */
export type RepublicationFilter = {
  /** Has an editor confirmed it? */
  confirmed?: boolean | null | undefined;
  /** How it is known. */
  knownBy?: RepublicationKnownByFilter | null | undefined;
  /** The original article, where the desk holds it. */
  originalId?: IdFilter | null | undefined;
  /** First published by a source that is such. */
  originalSource?: SourceFilter | null | undefined;
  /** Who published it first. */
  originalSourceId?: IdFilter | null | undefined;
};

/** How it is known that an article is a copy. */
export type RepublicationKnownBy =
  /** Its page names another address as the original. */
  | 'CANONICAL_LINK'
  /** An editor knows. */
  | 'EDITOR'
  /** Its text is nearly that of another article. */
  | 'NEAR_DUPLICATE'
  /** The article says so: see `evidence`. */
  | 'STATED_IN_TEXT';

/** Tests on a RepublicationKnownBy. */
export type RepublicationKnownByFilter = {
  /** Is this. */
  eq?: RepublicationKnownBy | null | undefined;
  /** Is one of these. */
  in?: Array<RepublicationKnownBy> | null | undefined;
  /** Is not this. */
  not?: RepublicationKnownBy | null | undefined;
};

/** Which sources. What stands side by side is all to hold. Left empty where another filter asks for one: any source. */
export type SourceFilter = {
  /** Its other names, letter by letter. */
  aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<SourceFilter> | null | undefined;
  /** A claim that is such is attributed to it. */
  claims?: ClaimFilter | null | undefined;
  /** Where it is at home: ISO 3166-1 alpha-2. */
  country?: StringFilter | null | undefined;
  /** When the desk first named it. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Internet domains that are its own. */
  domains?: StringListFilter | null | undefined;
  /** Its global id. */
  id?: IdFilter | null | undefined;
  /** What it is. */
  kind?: SourceKindFilter | null | undefined;
  /** Its name, without regard to case and accents. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: SourceFilter | null | undefined;
  /** One of these holds. */
  or?: Array<SourceFilter> | null | undefined;
  /** Owned or controlled by a source that is such. */
  owner?: SourceFilter | null | undefined;
  /** Owned or controlled by this source. */
  ownerId?: IdFilter | null | undefined;
  /** Published an article that is such. */
  published?: ArticleFilter | null | undefined;
  /** Wrote an article that is such. */
  wrote?: ArticleFilter | null | undefined;
};

/** What a source is. */
export type SourceKind =
  /** Delivers news to outlets. */
  | 'AGENCY'
  /** Figures that can be looked up. */
  | 'DATASET'
  /** A report, a law, a treaty, a court's decision. */
  | 'DOCUMENT'
  /** A government body or public authority. */
  | 'GOVERNMENT'
  /** A company, an association, an institute. */
  | 'ORGANISATION'
  /** Publishes to the public: a newspaper, a site, a broadcaster. */
  | 'OUTLET'
  /** Somebody who says or writes things. */
  | 'PERSON'
  /** A page that is none of the others. */
  | 'WEB_PAGE';

/** Tests on a SourceKind. */
export type SourceKindFilter = {
  /** Is this. */
  eq?: SourceKind | null | undefined;
  /** Is one of these. */
  in?: Array<SourceKind> | null | undefined;
  /** Is not this. */
  not?: SourceKind | null | undefined;
};

/** What a piece of evidence says about a claim. */
export type Stance =
  /** It helps to understand the claim. */
  | 'CONTEXT'
  /** It speaks against the claim. */
  | 'REFUTES'
  /** It speaks for the claim. */
  | 'SUPPORTS';

/** Tests on a Stance. */
export type StanceFilter = {
  /** Is this. */
  eq?: Stance | null | undefined;
  /** Is one of these. */
  in?: Array<Stance> | null | undefined;
  /** Is not this. */
  not?: Stance | null | undefined;
};

/** Tests on a text. Several are all to hold. */
export type StringFilter = {
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** True: there is none. False: there is one. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  not?: string | null | undefined;
  /** Begins with this. */
  startsWith?: string | null | undefined;
};

/** Tests on a list of texts. */
export type StringListFilter = {
  /** Holds all of these. */
  all?: Array<string> | null | undefined;
  /** Holds this. */
  eq?: string | null | undefined;
  /** Holds one of these. */
  in?: Array<string> | null | undefined;
  /** Does not hold this. */
  not?: string | null | undefined;
};

export type ClaimByIdQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ClaimByIdQuery = { claim: { id: string, text: string, language: string, kind: ClaimKind, topics: Array<string>, publishedAt: string | null, version: number, verdict: { rating: string, label: string, rationale: string } | null } | null };

export type PublishedClaimsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ClaimFilter | null | undefined;
  orderBy?: Array<ClaimOrder> | ClaimOrder | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PublishedClaimsQuery = { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, text: string, language: string, publishedAt: string | null, verdict: { rating: string, label: string } | null, appearances: { nodes: Array<{ anchor: { exact: string, prefix: string, suffix: string, start: number, end: number }, attribution: Array<{ verb: string | null, source: { id: string, name: string, kind: SourceKind } }>, article: { id: string, title: string, url: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } }> }, evidence: { nodes: Array<{ stance: Stance, excerpt: string | null, source: { id: string, name: string, kind: SourceKind } | null }> } } }> } };

export type SearchClaimsQueryVariables = Exact<{
  search: string;
  first: number;
  filter?: ClaimFilter | null | undefined;
}>;


export type SearchClaimsQuery = { claims: { totalCount: number, facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number }> }>, edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node: { id: string, text: string, language: string, publishedAt: string | null, verdict: { rating: string, label: string } | null } }> } };

export type ArticlesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ArticleFilter | null | undefined;
  orderBy?: Array<ArticleOrder> | ArticleOrder | null | undefined;
}>;


export type ArticlesQuery = { articles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, url: string | null, language: string, publishedAt: string | null, publisher: { id: string, name: string } | null, authors: Array<{ id: string, name: string }>, claims: { totalCount: number } }> } };

export type ArticleWholeQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleWholeQuery = { article: { id: string, title: string, standfirst: string | null, url: string | null, canonicalUrl: string | null, language: string, publishedAt: string | null, regions: Array<string>, topics: Array<string>, publisher: { id: string, name: string, kind: SourceKind } | null, authors: Array<{ id: string, name: string }>, republication: { originalUrl: string | null, evidence: string | null, confirmed: boolean, originalSource: { id: string, name: string } | null, original: { id: string, title: string } | null } | null, rights: { holder: string | null, notice: string | null, terms: string | null, contact: string | null, disclaimer: string | null, permission: Permission }, revision: { id: string, number: number, text: string | null, html: string | null }, claims: { nodes: Array<{ id: string, text: string, appearances: { nodes: Array<{ anchor: { exact: string, start: number, end: number } }> } }> } } | null };

export type SourceWholeQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceWholeQuery = { source: { id: string, name: string, kind: SourceKind, aliases: Array<string>, domains: Array<string>, homepage: string | null, country: string | null, owners: Array<{ id: string, name: string }>, articles: { totalCount: number, nodes: Array<{ id: string, title: string }> }, claims: { totalCount: number, nodes: Array<{ id: string, text: string }> } } | null };

export type ChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first: number;
}>;


export type ChangesQuery = { changes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: PublicationKind, at: string, reason: string | null, claim: { id: string, text: string } }> } };

export type AnyNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type AnyNodeQuery = { node:
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'ArticleImport', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'ClaimRevision', id: string }
    | { __typename: 'Desk', id: string }
    | { __typename: 'ExpertInvitation', id: string }
    | { __typename: 'FollowedFeed', id: string }
    | { __typename: 'ListExport', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Policy', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'RepublicationProposal', id: string }
    | { __typename: 'Review', id: string }
    | { __typename: 'ReviewComment', id: string }
    | { __typename: 'SavedView', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'Webhook', id: string }
    | { __typename: 'WebhookDelivery', id: string }
   | null };

export type ChangesSinceQueryVariables = Exact<{
  since?: string | null | undefined;
  first: number;
  filter?: PublicationFilter | null | undefined;
}>;


export type ChangesSinceQuery = { changes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, kind: PublicationKind, at: string, reason: string | null, claim: { id: string, text: string, language: string, kind: ClaimKind, topics: Array<string>, publishedAt: string | null, verdict: { rating: string, label: string, rationale: string } | null } } }> } };

export type LatestChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestChangeQuery = { changes: { pageInfo: { endCursor: string | null } } };

export type PublicationsSubscriptionVariables = Exact<{
  since?: string | null | undefined;
  filter?: PublicationFilter | null | undefined;
}>;


export type PublicationsSubscription = { publications: { cursor: string, publication: { id: string, kind: PublicationKind, at: string, reason: string | null, claim: { id: string, text: string, language: string, kind: ClaimKind, topics: Array<string>, publishedAt: string | null, verdict: { rating: string, label: string, rationale: string } | null } } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ClaimByIdDocument = new TypedDocumentString(`
    query ClaimById($id: ID!, $asOf: DateTime) {
  claim(id: $id, asOf: $asOf) {
    id
    text
    language
    kind
    topics
    publishedAt
    version
    verdict {
      rating
      label
      rationale
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimByIdQuery, ClaimByIdQueryVariables>;
export const PublishedClaimsDocument = new TypedDocumentString(`
    query PublishedClaims($first: Int!, $after: String, $filter: ClaimFilter, $orderBy: [ClaimOrder!], $asOf: DateTime) {
  claims(
    first: $first
    after: $after
    filter: $filter
    orderBy: $orderBy
    asOf: $asOf
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        text
        language
        publishedAt
        verdict {
          rating
          label
        }
        appearances(first: 3) {
          nodes {
            anchor {
              exact
              prefix
              suffix
              start
              end
            }
            attribution {
              verb
              source {
                id
                name
                kind
              }
            }
            article {
              id
              title
              url
              publishedAt
              publisher {
                id
                name
              }
            }
          }
        }
        evidence(first: 5) {
          nodes {
            stance
            excerpt
            source {
              id
              name
              kind
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedClaimsQuery, PublishedClaimsQueryVariables>;
export const SearchClaimsDocument = new TypedDocumentString(`
    query SearchClaims($search: String!, $first: Int!, $filter: ClaimFilter) {
  claims(search: $search, first: $first, filter: $filter) {
    totalCount
    facets {
      field
      values {
        value
        label
        count
      }
    }
    edges {
      highlights {
        field
        fragments
      }
      node {
        id
        text
        language
        verdict {
          rating
          label
        }
        publishedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchClaimsQuery, SearchClaimsQueryVariables>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles($first: Int!, $after: String, $filter: ArticleFilter, $orderBy: [ArticleOrder!]) {
  articles(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      url
      language
      publishedAt
      publisher {
        id
        name
      }
      authors {
        id
        name
      }
      claims {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const ArticleWholeDocument = new TypedDocumentString(`
    query ArticleWhole($id: ID!) {
  article(id: $id) {
    id
    title
    standfirst
    url
    canonicalUrl
    language
    publishedAt
    regions
    topics
    publisher {
      id
      name
      kind
    }
    authors {
      id
      name
    }
    republication {
      originalSource {
        id
        name
      }
      originalUrl
      original {
        id
        title
      }
      evidence
      confirmed
    }
    rights {
      holder
      notice
      terms
      contact
      disclaimer
      permission
    }
    revision {
      id
      number
      text
      html
    }
    claims(first: 50) {
      nodes {
        id
        text
        appearances(first: 5) {
          nodes {
            anchor {
              exact
              start
              end
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleWholeQuery, ArticleWholeQueryVariables>;
export const SourceWholeDocument = new TypedDocumentString(`
    query SourceWhole($id: ID!) {
  source(id: $id) {
    id
    name
    kind
    aliases
    domains
    homepage
    country
    owners {
      id
      name
    }
    articles(first: 20) {
      totalCount
      nodes {
        id
        title
      }
    }
    claims(first: 20) {
      totalCount
      nodes {
        id
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceWholeQuery, SourceWholeQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: String, $first: Int!) {
  changes(since: $since, first: $first) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      at
      reason
      claim {
        id
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const AnyNodeDocument = new TypedDocumentString(`
    query AnyNode($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<AnyNodeQuery, AnyNodeQueryVariables>;
export const ChangesSinceDocument = new TypedDocumentString(`
    query ChangesSince($since: String, $first: Int!, $filter: PublicationFilter) {
  changes(since: $since, first: $first, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        kind
        at
        reason
        claim {
          id
          text
          language
          kind
          topics
          publishedAt
          verdict {
            rating
            label
            rationale
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesSinceQuery, ChangesSinceQueryVariables>;
export const LatestChangeDocument = new TypedDocumentString(`
    query LatestChange {
  changes(last: 1) {
    pageInfo {
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LatestChangeQuery, LatestChangeQueryVariables>;
export const PublicationsDocument = new TypedDocumentString(`
    subscription Publications($since: String, $filter: PublicationFilter) {
  publications(since: $since, filter: $filter) {
    cursor
    publication {
      id
      kind
      at
      reason
      claim {
        id
        text
        language
        kind
        topics
        publishedAt
        verdict {
          rating
          label
          rationale
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationsSubscription, PublicationsSubscriptionVariables>;