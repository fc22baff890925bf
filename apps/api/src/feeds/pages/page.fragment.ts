import type { ClaimKind, Permission, SourceKind } from "@claimdesk/shared/claim-state";
import type {
  AppearanceAnswer,
  ArticleAnswer,
  EvidenceAnswer,
  Page,
  PublicationAnswer,
  WholeClaim,
} from "../claim.fragment.ts";

/** What the pages for people read beyond what the documents for programs do. */
export interface NamedSource {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
}

export interface OwnedSource extends NamedSource {
  readonly homepage: string | null;
  readonly owners: readonly NamedSource[];
}

/** That the rights keep the rest of a passage back. */
export interface Withheld {
  readonly permission: Permission;
}

export interface RepublicationAnswer {
  readonly originalUrl: string | null;
  readonly originalSource: OwnedSource | null;
  readonly original: {
    readonly id: string;
    readonly title: string;
    readonly language: string;
    readonly publisher: OwnedSource | null;
  } | null;
}

export interface PageArticle extends ArticleAnswer {
  readonly publisher: OwnedSource | null;
  readonly republication: RepublicationAnswer | null;
  readonly rights: { readonly permission: Permission };
}

export interface PageAppearance extends AppearanceAnswer {
  readonly anchor: AppearanceAnswer["anchor"] & { readonly withheld: Withheld | null };
  readonly attribution: readonly (AppearanceAnswer["attribution"][number] & {
    readonly source: NamedSource & { readonly homepage: string | null };
  })[];
  readonly article: PageArticle;
}

export interface PageEvidence extends EvidenceAnswer {
  readonly withheld: Withheld | null;
  readonly source: OwnedSource | null;
  readonly article: PageArticle | null;
}

export interface PagePublication extends PublicationAnswer {
  readonly state: "SCHEDULED" | "DONE" | "CANCELLED";
}

export interface PageClaim extends WholeClaim {
  /** Does the public see some revision of it? */
  readonly isPublic: boolean;
  readonly publications: { readonly nodes: readonly PagePublication[] };
  readonly kind: ClaimKind;
  readonly appearances: Page<PageAppearance>;
  readonly evidence: Page<PageEvidence>;
}

export const sourceNames = /* GraphQL */ `
  fragment NamedSource on Source {
    id
    name
    kind
  }
  fragment OwnedSource on Source {
    ...NamedSource
    homepage
    owners {
      ...NamedSource
    }
  }
`;

export const republicationFields = /* GraphQL */ `
  fragment RepublicationFields on Republication {
    originalUrl
    originalSource {
      ...OwnedSource
    }
    original {
      id
      title
      language
      publisher {
        ...OwnedSource
      }
    }
  }
`;

export const pageClaimFields = /* GraphQL */ `
  fragment PageArticle on Article {
    ...ArticleFields
    publisher {
      ...OwnedSource
    }
    republication {
      ...RepublicationFields
    }
    rights {
      permission
    }
  }
  fragment PageAppearance on Appearance {
    ...AppearanceFields
    anchor {
      withheld {
        permission
      }
    }
    attribution {
      source {
        ...NamedSource
      }
    }
    article {
      ...PageArticle
    }
  }
  fragment PageEvidence on Evidence {
    ...EvidenceFields
    withheld {
      permission
    }
    source {
      ...OwnedSource
    }
    article {
      ...PageArticle
    }
  }
  ${sourceNames}
  ${republicationFields}
`;
