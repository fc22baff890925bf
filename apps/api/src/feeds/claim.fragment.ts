import type { PublicationKind, SourceKind, Stance } from "@claimdesk/shared/claim-state";

/** What the documents about a claim read of it. Beside it the GraphQL that asks for exactly that. */
export interface ClaimAnswer {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly state: "PUBLISHED" | "RETRACTED";
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly retractedAt: string | null;
  readonly retractionReason: string | null;
  readonly verdict: VerdictAnswer | null;
  readonly publications: { readonly nodes: readonly PublicationAnswer[] };
}

interface VerdictAnswer {
  readonly rating: string;
  readonly label: string;
  readonly value: number | null;
  readonly rationaleHtml: string;
  readonly rationaleText: string;
}

export interface PublicationAnswer {
  readonly id: string;
  readonly kind: PublicationKind;
  readonly at: string;
  readonly reason: string | null;
}

/** With where it is made and what bears on it. */
export interface WholeClaim extends ClaimAnswer {
  readonly appearances: Page<AppearanceAnswer>;
  readonly evidence: Page<EvidenceAnswer>;
}

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

export interface SourceAnswer {
  readonly name: string;
  readonly kind: SourceKind;
  readonly homepage: string | null;
}

export interface AnchorAnswer {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

export interface ArticleAnswer {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly publisher: SourceAnswer | null;
}

export interface AppearanceAnswer {
  readonly id: string;
  readonly anchor: AnchorAnswer;
  readonly attribution: readonly {
    readonly verb: string | null;
    readonly source: SourceAnswer;
    readonly anchor: AnchorAnswer | null;
  }[];
  readonly article: ArticleAnswer;
  readonly revision: { readonly createdAt: string };
}

export interface EvidenceAnswer {
  readonly id: string;
  readonly stance: Stance;
  readonly excerpt: string | null;
  readonly note: string | null;
  readonly url: string | null;
  readonly source: SourceAnswer | null;
  readonly article: ArticleAnswer | null;
  readonly anchor: AnchorAnswer | null;
}

export const claimFields = /* GraphQL */ `
  fragment ClaimFields on Claim {
    id
    text
    language
    topics
    state
    publishedAt
    updatedAt
    retractedAt
    retractionReason
    verdict {
      rating
      label
      value
      rationaleHtml
      rationaleText
    }
    publications(first: 50) {
      nodes {
        id
        kind
        at
        reason
      }
    }
  }
`;

export const anchorFields = /* GraphQL */ `
  fragment AnchorFields on Anchor {
    exact
    prefix
    suffix
    start
    end
  }
`;

export const appearanceFields = /* GraphQL */ `
  fragment SourceFields on Source {
    name
    kind
    homepage
  }
  fragment ArticleFields on Article {
    id
    title
    url
    canonicalUrl
    language
    publishedAt
    publisher {
      ...SourceFields
    }
  }
  fragment AppearanceFields on Appearance {
    id
    anchor {
      ...AnchorFields
    }
    attribution {
      verb
      source {
        ...SourceFields
      }
      anchor {
        ...AnchorFields
      }
    }
    article {
      ...ArticleFields
    }
    revision {
      createdAt
    }
  }
  fragment EvidenceFields on Evidence {
    id
    stance
    excerpt
    note
    url
    source {
      ...SourceFields
    }
    article {
      ...ArticleFields
    }
    anchor {
      ...AnchorFields
    }
  }
  ${anchorFields}
`;
