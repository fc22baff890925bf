/** The words of the newsroom that both apps speak, as objects (for the GraphQL enums) and as types. */

type ValueOf<T> = T[keyof T];

export const ClaimState = {
  DRAFT: "DRAFT",
  IN_REVIEW: "IN_REVIEW",
  CHANGES_REQUESTED: "CHANGES_REQUESTED",
  APPROVED: "APPROVED",
  PUBLISHED: "PUBLISHED",
  REJECTED: "REJECTED",
  WITHDRAWN: "WITHDRAWN",
  RETRACTED: "RETRACTED",
} as const;
export type ClaimState = ValueOf<typeof ClaimState>;

export const ReviewState = {
  OPEN: "OPEN",
  APPROVED: "APPROVED",
  CHANGES_REQUESTED: "CHANGES_REQUESTED",
  REJECTED: "REJECTED",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type ReviewState = ValueOf<typeof ReviewState>;

/** Why a claim is judged. */
export const ReviewOccasion = { SUBMISSION: "SUBMISSION", ARTICLE_CHANGED: "ARTICLE_CHANGED" } as const;
export type ReviewOccasion = ValueOf<typeof ReviewOccasion>;

export const DecisionKind = {
  APPROVE: "APPROVE",
  REQUEST_CHANGES: "REQUEST_CHANGES",
  REJECT: "REJECT",
} as const;
export type DecisionKind = ValueOf<typeof DecisionKind>;

export const ClaimKind = {
  FACT: "FACT",
  FIGURE: "FIGURE",
  QUOTATION: "QUOTATION",
  PREDICTION: "PREDICTION",
  CAUSAL: "CAUSAL",
} as const;
export type ClaimKind = ValueOf<typeof ClaimKind>;

export const Stance = { SUPPORTS: "SUPPORTS", REFUTES: "REFUTES", CONTEXT: "CONTEXT" } as const;
export type Stance = ValueOf<typeof Stance>;

export const SourceKind = {
  OUTLET: "OUTLET",
  AGENCY: "AGENCY",
  ORGANISATION: "ORGANISATION",
  GOVERNMENT: "GOVERNMENT",
  PERSON: "PERSON",
  DOCUMENT: "DOCUMENT",
  DATASET: "DATASET",
  WEB_PAGE: "WEB_PAGE",
} as const;
export type SourceKind = ValueOf<typeof SourceKind>;

export const Permission = {
  FULL_TEXT: "FULL_TEXT",
  EXCERPT: "EXCERPT",
  METADATA_ONLY: "METADATA_ONLY",
} as const;
export type Permission = ValueOf<typeof Permission>;

export const PublicationKind = {
  FIRST: "FIRST",
  CORRECTION: "CORRECTION",
  RETRACTION: "RETRACTION",
} as const;
export type PublicationKind = ValueOf<typeof PublicationKind>;

export const Role = { EDITOR: "EDITOR", REVIEWER: "REVIEWER", ADMIN: "ADMIN" } as const;
export type Role = ValueOf<typeof Role>;

export const ClaimMove = {
  EDIT: "EDIT",
  SUBMIT: "SUBMIT",
  WITHDRAW: "WITHDRAW",
  APPROVE: "APPROVE",
  REQUEST_CHANGES: "REQUEST_CHANGES",
  REJECT: "REJECT",
  PUBLISH: "PUBLISH",
  RETRACT: "RETRACT",
} as const;
export type ClaimMove = ValueOf<typeof ClaimMove>;

export const claimStates: readonly ClaimState[] = Object.values(ClaimState);
export const claimMoves: readonly ClaimMove[] = Object.values(ClaimMove);

type Transitions = Readonly<Record<ClaimState, Readonly<Record<ClaimMove, ClaimState | null>>>>;

/** Whatever a row does not name, it forbids. A retraction is possible everywhere, while something is public. */
const nothingElse = {
  EDIT: null,
  SUBMIT: null,
  WITHDRAW: null,
  APPROVE: null,
  REQUEST_CHANGES: null,
  REJECT: null,
  PUBLISH: null,
  RETRACT: ClaimState.RETRACTED,
} as const;

/** A claim's life. APPROVE is the move that a reached quorum makes, not the single decision. */
export const transitions: Transitions = {
  DRAFT: { ...nothingElse, EDIT: "DRAFT", SUBMIT: "IN_REVIEW", WITHDRAW: "WITHDRAWN" },
  // An edit does not close the review: it goes on with the new revision, and earlier decisions are stale.
  IN_REVIEW: {
    ...nothingElse,
    EDIT: "IN_REVIEW",
    WITHDRAW: "WITHDRAWN",
    APPROVE: "APPROVED",
    REQUEST_CHANGES: "CHANGES_REQUESTED",
    REJECT: "REJECTED",
  },
  CHANGES_REQUESTED: {
    ...nothingElse,
    EDIT: "CHANGES_REQUESTED",
    SUBMIT: "IN_REVIEW",
    WITHDRAW: "WITHDRAWN",
  },
  // An approval covers exactly what was read: any edit voids it and puts the claim back in the queue.
  APPROVED: { ...nothingElse, EDIT: "IN_REVIEW", WITHDRAW: "WITHDRAWN", PUBLISH: "PUBLISHED" },
  // The public keeps the published revision while a correction is written.
  PUBLISHED: { ...nothingElse, EDIT: "DRAFT" },
  REJECTED: { ...nothingElse },
  WITHDRAWN: { ...nothingElse, EDIT: "DRAFT" },
  RETRACTED: { ...nothingElse, RETRACT: null },
};

export interface Publicity {
  /** Whether a revision of the claim is public now, be it the newest or an earlier one. */
  readonly isPublic: boolean;
}

/** The state after the move, or null where the move is not possible. */
export function next(state: ClaimState, move: ClaimMove, publicity?: Publicity): ClaimState | null {
  // Without being told, only a published claim counts as public: a draft must not be retracted by oversight.
  const isPublic = publicity?.isPublic ?? state === ClaimState.PUBLISHED;
  if (move === ClaimMove.RETRACT && !isPublic) return null;
  return transitions[state][move];
}

export function movesFrom(state: ClaimState, publicity: Publicity): ClaimMove[] {
  return claimMoves.filter((move) => next(state, move, publicity) !== null);
}
