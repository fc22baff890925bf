/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Makes a claim of a suggestion. */
export type AcceptSuggestionInput = {
  /** Say so to create the claim although the same one exists. */
  evenIfSameExists?: boolean | null | undefined;
  /** The suggestion. */
  id: string | number;
  /** The claim's wording; the suggestion's own when left out. */
  text?: string | null | undefined;
};

/** One more place where the claim is made. */
export type AddAppearanceInput = {
  /** Where it is made. */
  appearance: AppearanceInput;
  /** The claim. */
  claimId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
};

/** What bears on a claim. It names a source, an article or an address. */
export type AddEvidenceInput = {
  /** Its words in the article's newest text. */
  anchor?: AnchorInput | null | undefined;
  /** The article that it stands in. */
  articleId?: string | number | null | undefined;
  /** The claim. */
  claimId: string | number;
  /** Its words, up to 5,000 characters; those of the anchor when left out. */
  excerpt?: string | null | undefined;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** What the desk says about it, up to 5,000 characters. */
  note?: string | null | undefined;
  /** Who or what it comes from. */
  sourceId?: string | number | null | undefined;
  /** Whether it supports or refutes the claim. */
  stance: Stance;
  /** Where it is to be found: an http or https address. */
  url?: string | null | undefined;
};

/** Somebody new at the desk. */
export type AddPersonInput = {
  /** What the person signs in with. Capitals do not matter. */
  email: string;
  /** As it is shown beside the person's work. */
  name: string;
  /** At least 12 characters. The person can change it. */
  password: string;
  /** What the person does here. None of them can still read the desk's public side. */
  roles: Array<Role>;
};

/** A new step of the scale. It stands at the end until the scale is arranged. */
export type AddRatingInput = {
  /** Its name in English, 80 characters at the most. */
  labelEn: string;
  /** Its name in French, 80 characters at the most. */
  labelFr: string;
  /** As verdicts and filters name it: 2 to 41 small letters and underscores. It stays. */
  rating: string;
  /** schema.org ratingValue from 1 (worst) to 5 (best); left out: published as said, unrated. */
  value?: number | null | undefined;
};

/** A new term. */
export type AddTermInput = {
  /** Its name in English, 80 characters at the most. */
  nameEn: string;
  /** Its name in French, 80 characters at the most. */
  nameFr: string;
  /** What it is a term of. */
  vocabulary: Vocabulary;
  /** Other spellings that count as it. */
  words?: Array<string> | null | undefined;
};

/** What differs in words that were altered. */
export type Alteration =
  /** A word that is printed as a name. */
  | 'NAME'
  /** A negation came in or went, in the words or right beside them. */
  | 'NEGATION'
  /** A number, or its sign. */
  | 'NUMBER'
  /** A statement became a question, or the other way round. */
  | 'QUESTION'
  /** What was quoted is said by the article itself now, or the other way round. */
  | 'QUOTATION'
  /** What a number counts: per cent, millions, a currency, a measure. */
  | 'UNIT'
  /** Other words: put in, taken out or replaced. */
  | 'WORDING';

/** What of a claim points to words of an article. */
export type AnchorBearer =
  /** An appearance: the words in which the claim is made. */
  | 'APPEARANCE'
  /** A link of its attribution: the words that say who says it. */
  | 'ATTRIBUTION'
  /** A piece of evidence: the words that bear on the claim. */
  | 'EVIDENCE';

/** What became of anchored words in a newer text of their article. Decided word by word, not by likeness. */
export type AnchorClass =
  /** Something else stands there: `alterations` says what differs. */
  | 'ALTERED'
  /** They are not there any more. */
  | 'GONE'
  /** The same words, which no longer stand in the order in which the text had them. */
  | 'MOVED'
  /** The same words, printed otherwise: quotation marks, spaces, dashes, commas, hyphens, ligatures, capitals that are no name's, the grouping of digits. */
  | 'TYPOGRAPHY'
  /** They stand there as they did, perhaps at another position. */
  | 'UNCHANGED';

/** Which words are meant. `exact` alone is enough where it occurs once; otherwise prefix, suffix or a position tell which. */
export type AnchorInput = {
  /** Position after the last code point. */
  end?: number | null | undefined;
  /** The words, verbatim: from 1 to 5,000 code points. */
  exact: string;
  /** Words that touch them from before. */
  prefix?: string | null | undefined;
  /** Position of the first code point in the revision's text. */
  start?: number | null | undefined;
  /** Words that touch them from after. */
  suffix?: string | null | undefined;
};

/** Which keys. */
export type ApiKeyFilter = {
  /** Do they work: neither expired nor revoked? */
  active?: boolean | null | undefined;
  /** One's own. Administrators see those of others too. */
  mine?: boolean | null | undefined;
};

/** Where a claim is made. */
export type AppearanceInput = {
  /** The words. */
  anchor: AnchorInput;
  /** The article. */
  articleId: string | number;
  /** From the article outwards: the last link is who said it. Up to 8. */
  attribution?: Array<AttributionLinkInput> | null | undefined;
  /** The article's revision that the anchor was made in; its newest when left out. */
  revisionNumber?: number | null | undefined;
};

/** The order of the scale. */
export type ArrangeVerdictScaleInput = {
  /** Every step once, retired ones too, in their order from now on. */
  ratings: Array<string>;
};

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

/** Which imports to list. What stands side by side is all to hold. */
export type ArticleImportFilter = {
  /** The article that it became. */
  articleId?: IdFilter | null | undefined;
  /** Who asked for them: a person. */
  createdById?: IdFilter | null | undefined;
  /** Why they failed, or why the latest attempt did while they wait to be tried again. */
  failure?: FetchFailureFilter | null | undefined;
  /** The publisher of the article that they became. */
  publisherId?: IdFilter | null | undefined;
  /** How far they are. */
  state?: ImportStateFilter | null | undefined;
  /** By which way they came in. */
  way?: ImportWayFilter | null | undefined;
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

/** Why an attempt did not deliver. */
export type AttemptError =
  /** The host name leads to a machine that is not on the open internet. */
  | 'ADDRESS_FORBIDDEN'
  /** The connection could not be made, or broke off. */
  | 'CONNECTION_FAILED'
  /** Nobody listens at the address's port. */
  | 'CONNECTION_REFUSED'
  /** The address's host name leads nowhere. */
  | 'NAME_NOT_FOUND'
  /** The receiver answered with a status that is not from 200 to 299. */
  | 'NOT_ACCEPTED'
  /** The receiver answered with a redirect, which is not followed. */
  | 'REDIRECTED'
  /** The secret was kept under another AUTH_SECRET, so that nothing can be signed. Rotate it. */
  | 'SECRET_UNREADABLE'
  /** The receiver did not answer in time. */
  | 'TIMED_OUT'
  /** The receiver's certificate or encryption cannot be trusted. */
  | 'TLS_FAILED';

/** One link of an attribution, from the article outwards. */
export type AttributionLinkInput = {
  /** The words of the same revision that say so. */
  anchor?: AnchorInput | null | undefined;
  /** Whom the link leads to. */
  sourceId: string | number;
  /** How the article says it: "according to". Up to 100 characters. */
  verb?: string | null | undefined;
};

/** Which audit records. What stands side by side is all to hold. */
export type AuditFilter = {
  /** What was done, such as `CLAIM_EDITED`. */
  action?: StringFilter | null | undefined;
  /** The person who did it. There is none where the desk did it by itself. */
  actorId?: IdFilter | null | undefined;
  /** When it was done. */
  at?: DateTimeFilter | null | undefined;
  /** What it was done to: a global id of any type. */
  subjectId?: IdFilter | null | undefined;
  /** The type of what it was done to, such as `Claim`. */
  subjectType?: StringFilter | null | undefined;
};

/** What became of one thing of a bulk change or, in a preview, what would become of it now. */
export type BulkOutcome =
  /** It is changed. */
  | 'DONE'
  /** Something went wrong before its turn (see `errors`). Send it again. */
  | 'NOT_TRIED'
  /** The newsroom's rules say no: `refusal` says why. Nothing of it is changed. */
  | 'REFUSED'
  /** It is as was asked already: nothing was changed and nothing recorded. */
  | 'UNCHANGED';

/** A job that shall be called off. */
export type CancelJobInput = {
  /** The job. */
  id: string | number;
};

/** A publication to come that shall not. */
export type CancelPublicationInput = {
  /** The publication. */
  publicationId: string | number;
  /** Why. Up to 4,000 characters. */
  reason?: string | null | undefined;
};

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

/** What can be done with a claim as a whole. */
export type ClaimMove =
  /** Decide for it. */
  | 'APPROVE'
  /** Change its words, appearances, evidence or verdict. */
  | 'EDIT'
  /** Make the approved revision public. */
  | 'PUBLISH'
  /** End it. */
  | 'REJECT'
  /** Send it back to its author. */
  | 'REQUEST_CHANGES'
  /** Take back what is public. */
  | 'RETRACT'
  /** Hand it over for review. */
  | 'SUBMIT'
  /** Take it back. */
  | 'WITHDRAW';

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

/** What of a claim somebody works on by itself. */
export type ClaimPart =
  /** An appearance that is to be added. */
  | 'APPEARANCE'
  /** Who says it where it appears. */
  | 'ATTRIBUTION'
  /** A piece of evidence, new or there already. */
  | 'EVIDENCE'
  /** Its rating and the rationale. */
  | 'VERDICT'
  /** Its words, its kind and its topics. */
  | 'WORDING';

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

/** Something to be said about a review. */
export type CommentOnReviewInput = {
  /** From 1 to 10,000 characters. `@[psn_…]`, with the id of somebody of the desk, names them. */
  body: string;
  /** The comment that it answers. */
  replyTo?: string | number | null | undefined;
  /** The review. */
  reviewId: string | number;
  /** The words that it is about. Not with an answer, which is about those of its thread. */
  words?: CommentWordsInput | null | undefined;
};

/** Words that a comment is about. */
export type CommentWordsInput = {
  /** The words. */
  anchor: AnchorInput;
  /** The article that they stand in. Left out: they stand in the claim's wording. */
  articleId?: string | number | null | undefined;
  /** The revision of the article, or of the claim, that they were selected in; its newest when left out. */
  revisionNumber?: number | null | undefined;
};

/** Says that it is so. */
export type ConfirmRepublicationProposalInput = {
  /** The proposal. */
  id: string | number;
};

/** What a member of a cluster is to the others. */
export type CopyRelation =
  /** An editor says that it is a copy. */
  | 'CONFIRMED_COPY'
  /** Its text is nearly that of another member; nobody has confirmed it. */
  | 'LIKELY_COPY'
  /** What the others are copies of, as far as is known. */
  | 'ORIGINAL'
  /** It says itself that it is a copy; nobody has confirmed it. */
  | 'STATED_COPY';

/** How far counts go. */
export type CountPrecision =
  /** There are more rows than were counted. */
  | 'AT_LEAST'
  /** Every row was counted. */
  | 'EXACT';

/** Reviews to be counted. */
export type CountedReviewsInput = {
  /** Only these. */
  filter?: ReviewFilter | null | undefined;
  /** Words, "exact phrases" and -exclusions, in the claim, in the titles of its articles and in the names of its sources. */
  search?: string | null | undefined;
};

/** A key for a program of one's own. */
export type CreateApiKeyInput = {
  /** After how many days it stops working: from 1 to 365. */
  days?: number;
  /** What the key is for. */
  name: string;
  /** What the key may do: any of what its owner may. */
  scopes: Array<Scope>;
};

/** A claim to be made. */
export type CreateClaimInput = {
  /** Where it is made. */
  appearance?: AppearanceInput | null | undefined;
  /** Create it although the same claim exists. */
  evenIfSameExists?: boolean | null | undefined;
  /** FACT when left out. */
  kind?: ClaimKind | null | undefined;
  /** A BCP 47 tag; the article's language when left out. Needed without an appearance. */
  language?: string | null | undefined;
  /** The statement in one's own words: from 1 to 2,000 characters. */
  text: string;
  /** What it is about: up to 20. */
  topics?: Array<string> | null | undefined;
};

/** A new desk. It begins with a policy of one approval by reviewers. */
export type CreateDeskInput = {
  /** What it is called, 300 characters at the most. */
  name: string;
};

/** Whom to ask from outside, and until when. */
export type CreateExpertInvitationInput = {
  /** For how many days the link works: 1 to 30. */
  days?: number;
  /** Their e-mail address; nobody's who works at this desk. */
  email: string;
  /** The expert's name. Up to 120 characters. */
  name: string;
  /** A word to them. Up to 4,000 characters. */
  note?: string | null | undefined;
  /** The review, the only thing that the link opens. */
  reviewId: string | number;
};

/** A view of the queue that is to be kept. */
export type CreateSavedViewInput = {
  /** What stands beside the claim, in this order, each once. */
  columns: Array<ReviewColumn>;
  /** What of it is shown. */
  filters?: SavedViewFiltersInput | null | undefined;
  /** What to call it. From 1 to 80 characters; no two views of one person have the same. */
  name: string;
  /** Its order; null: that of the queue. */
  order?: SavedViewOrderInput | null | undefined;
  /** Which part of the queue it begins with. */
  queue: ReviewQueue;
  /** Shall everybody who works here see it? */
  shared?: boolean;
};

/** A source to be named. */
export type CreateSourceInput = {
  /** Other names that it is known by, up to 50. */
  aliases?: Array<string> | null | undefined;
  /** Where it is at home: ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** Internet domains that are its own, such as `example.org`, up to 50. */
  domains?: Array<string> | null | undefined;
  /** Create it although one of the same kind and name exists. */
  evenIfSameExists?: boolean | null | undefined;
  /** Its home page, an http or https address. */
  homepage?: string | null | undefined;
  /** What it is. */
  kind: SourceKind;
  /** What it is called: from 1 to 300 characters. */
  name: string;
  /** The sources that own or control it now, up to 20. With dates: `ownerships`. */
  ownerIds?: Array<string | number> | null | undefined;
  /** Who owns or controls it and who did, up to 20, with what is known of each. In place of `ownerIds`. */
  ownerships?: Array<OwnershipInput> | null | undefined;
};

/** An address that shall be told of publications. */
export type CreateWebhookInput = {
  /** What it is for. Up to 300 characters. */
  description?: string | null | undefined;
  /** Of which kinds of publication. At least one. */
  kinds: Array<PublicationKind>;
  /** Only of claims in these languages. Up to 20. */
  languages?: Array<string> | null | undefined;
  /** Only of claims with one of these topics. Up to 20. */
  topics?: Array<string> | null | undefined;
  /** Where deliveries are sent: an https address on the open internet, without a password, or on a host that the operator allows. */
  url: string;
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

/** What an expert from outside decides, with the link that they were given. */
export type DecideAsExpertInput = {
  /** What is decided. */
  decision: DecisionKind;
  /** The digest of what was read. */
  digest: string;
  /** Why; needed for all but approvals. Up to 4,000 characters. */
  reason?: string | null | undefined;
  /** What the link ends with. */
  secret: string;
};

/** A decision. */
export type DecideReviewInput = {
  /** The review's `anchorsDigest` as it was read. Needed where an article changed; elsewhere it is compared when it is sent, null being none. */
  anchorsDigest?: string | null | undefined;
  /** What is decided. */
  decision: DecisionKind;
  /** The review's digest as it was read. */
  digest: string;
  /** Why: needed to request changes and to reject. Up to 4,000 characters. */
  reason?: string | null | undefined;
  /** The review. */
  reviewId: string | number;
};

/** What a reviewer can decide. */
export type DecisionKind =
  /** It can be published as it stands. Where an article changed: it stays public on the words as they were. */
  | 'APPROVE'
  /** It ends here, with a reason. Where an article changed: it is retracted. */
  | 'REJECT'
  /** It goes back to its author, with a reason. Where an article changed: it is to be corrected, and stays public meanwhile. */
  | 'REQUEST_CHANGES';

/** Something of one's own, to be taken back. */
export type DeleteReviewCommentInput = {
  /** The comment. */
  id: string | number;
};

/** A view that nobody needs any more. */
export type DeleteSavedViewInput = {
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** The view. */
  id: string | number;
};

/** A webhook that shall be no more, with the log of its deliveries. */
export type DeleteWebhookInput = {
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** The webhook. */
  id: string | number;
};

/** Where a delivery stands. */
export type DeliveryState =
  /** The receiver answered with a status from 200 to 299. */
  | 'DELIVERED'
  /** Its attempts are used up, or the webhook was disabled. It can be replayed. */
  | 'FAILED'
  /** It will be attempted, for the first time or again. */
  | 'PENDING';

/** Tests on a DeliveryState. */
export type DeliveryStateFilter = {
  /** Is this. */
  eq?: DeliveryState | null | undefined;
  /** Is one of these. */
  in?: Array<DeliveryState> | null | undefined;
  /** Is not this. */
  not?: DeliveryState | null | undefined;
};

/** How something differs between two moments. */
export type DifferenceKind =
  /** It was not there before. */
  | 'ADDED'
  /** It is there in both, and says something else. */
  | 'CHANGED'
  /** It says the same in both, at another place among its like. */
  | 'MOVED'
  /** It is not there any more. */
  | 'REMOVED';

/** Which way a list runs. */
export type Direction =
  /** The least first: the earliest, the first of the alphabet. */
  | 'ASC'
  /** The greatest first: the latest, the best match. */
  | 'DESC';

/** Takes back that a claim was made. */
export type DiscardClaimInput = {
  /** The claim. */
  claimId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
};

/** Claims that shall be as if nobody had made them. */
export type DiscardClaimsInput = {
  /** The claims: 100 at the most, each once. */
  claims: Array<SeenClaimInput>;
  /** Only say what would become of each claim now. Nothing is changed. */
  dryRun?: boolean;
};

/** A proposal that two sources are one, and that they are two. */
export type DismissSourceProposalInput = {
  /** The proposal. */
  proposalId: string | number;
  /** How that is known. Up to 4,000 characters. */
  reason?: string | null | undefined;
};

/** Puts a suggestion away. */
export type DismissSuggestionInput = {
  /** The suggestion. */
  id: string | number;
};

/** By when reviews are due, seen from when the view is looked at. */
export type DueFilter =
  /** There is no due date. */
  | 'NONE'
  /** The due date has passed. */
  | 'PASSED'
  /** Within 24 hours, or passed. */
  | 'WITHIN_A_DAY'
  /** Within seven days, or passed. */
  | 'WITHIN_A_WEEK';

/** What is left out stays as it is; null takes it away where that is possible. */
export type EditArticleInput = {
  /** Who wrote it, all of them in their order. */
  authorIds?: Array<string | number> | null | undefined;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** The article. */
  id: string | number;
  /** Its language, a BCP 47 tag. */
  language?: string | null | undefined;
  /** When it was published. */
  publishedAt?: string | null | undefined;
  /** Who published it. */
  publisherId?: string | number | null | undefined;
  /** Why, for those who read the history. Up to 4,000 characters. */
  reason?: string | null | undefined;
  /** All regions, in place of the earlier ones. */
  regions?: Array<string> | null | undefined;
  /** What it is a copy of; null says that it is none. */
  republication?: RepublicationInput | null | undefined;
  /** Whose it is. */
  rights?: RightsInput | null | undefined;
  /** The paragraph under the headline. */
  standfirst?: string | null | undefined;
  /** The text repaired, paragraphs separated by a blank line. It becomes a new revision; anchors stay with the one that they were made in. */
  text?: string | null | undefined;
  /** The headline: from 1 to 500 characters. */
  title?: string | null | undefined;
  /** All topics, in place of the earlier ones. */
  topics?: Array<string> | null | undefined;
  /** Where it stands on the web, an http or https address. */
  url?: string | null | undefined;
};

/** What many articles get or lose. What is left out stays as it is; one thing at least is said. */
export type EditArticlesInput = {
  /** Where they are about from now on, beside the regions that they have. */
  addRegions?: Array<string> | null | undefined;
  /** What they are about from now on, beside the topics that they have. */
  addTopics?: Array<string> | null | undefined;
  /** The articles: 100 at the most, each once. */
  articles: Array<SeenArticleInput>;
  /** Only say what would become of each article now. Nothing is changed. */
  dryRun?: boolean;
  /** Their language, a BCP 47 tag. */
  language?: string | null | undefined;
  /** What their terms of reproduction come to. Where it changes, the sentence that the earlier one rested on is dropped. */
  permission?: Permission | null | undefined;
  /** Who published them; null: nobody is named. */
  publisherId?: string | number | null | undefined;
  /** Why, for those who read the history. Up to 4,000 characters. */
  reason?: string | null | undefined;
  /** Regions that they are not about any more. Capitals do not matter. */
  removeRegions?: Array<string> | null | undefined;
  /** What they are not about any more. Capitals do not matter. */
  removeTopics?: Array<string> | null | undefined;
};

/** What is left out stays as it is. */
export type EditClaimInput = {
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** The claim. */
  id: string | number;
  /** What sort of statement it is. */
  kind?: ClaimKind | null | undefined;
  /** A BCP 47 tag. */
  language?: string | null | undefined;
  /** Why, for those who read the history. Up to 4,000 characters. */
  reason?: string | null | undefined;
  /** The statement, reworded. */
  text?: string | null | undefined;
  /** All topics from now on, in place of the earlier ones. */
  topics?: Array<string> | null | undefined;
};

/** Topics that many claims get or lose. */
export type EditClaimTopicsInput = {
  /** What they are about from now on, beside the topics that they have. */
  add?: Array<string> | null | undefined;
  /** The claims: 100 at the most, each once. */
  claims: Array<SeenClaimInput>;
  /** Only say what would become of each claim now. Nothing is changed. */
  dryRun?: boolean;
  /** Why, for those who read the history. Up to 4,000 characters. */
  reason?: string | null | undefined;
  /** What they are not about any more. Capitals do not matter. */
  remove?: Array<string> | null | undefined;
};

/** Changes a desk. What is left out stays. */
export type EditDeskInput = {
  /** The version that the change was made on. */
  expectedVersion: number;
  /** The desk. */
  id: string | number;
  /** Everybody who belongs to it from now on, 500 at the most. Their earlier claims stay where they are. */
  memberIds?: Array<string | number> | null | undefined;
  /** What it is called, 300 characters at the most. */
  name?: string | null | undefined;
};

/** What is left out stays as it is; null takes it away. An excerpt taken from the anchor goes with it. */
export type EditEvidenceInput = {
  /** Its words in the article's newest text. */
  anchor?: AnchorInput | null | undefined;
  /** The article that it stands in. Another one takes the earlier anchor away. */
  articleId?: string | number | null | undefined;
  /** The claim. */
  claimId: string | number;
  /** The evidence. It gets a new id, since the earlier one stays in the history. */
  evidenceId: string | number;
  /** Its words, up to 5,000 characters. */
  excerpt?: string | null | undefined;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** What the desk says about it, up to 5,000 characters. */
  note?: string | null | undefined;
  /** Why, for those who read the history. Up to 4,000 characters. */
  reason?: string | null | undefined;
  /** Who or what it comes from. */
  sourceId?: string | number | null | undefined;
  /** Whether it supports or refutes the claim. */
  stance?: Stance | null | undefined;
  /** Where it is to be found: an http or https address. */
  url?: string | null | undefined;
};

/** What is left out stays as it is; null takes it away where that is possible. */
export type EditFollowedFeedInput = {
  /** How often it is asked, in minutes: 5 to 1,440. */
  everyMinutes?: number | null | undefined;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** The feed. */
  id: string | number;
  /** The language of its articles (BCP 47), where the editor knows it better. */
  language?: string | null | undefined;
  /** True leaves it alone for now; false takes it up again, also one that was gone. */
  paused?: boolean | null | undefined;
  /** The publisher of its articles, where the editor knows it better than their pages. */
  publisherId?: string | number | null | undefined;
  /** What people call it, in place of what it calls itself. Up to 300 characters. */
  title?: string | null | undefined;
};

/** What is left out stays as it is. */
export type EditPersonInput = {
  /** False signs the person out everywhere and stops their keys; their work stays. True lets them back. */
  active?: boolean | null | undefined;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** Whom to change. */
  id: string | number;
  /** Left out: stays as it is. */
  name?: string | null | undefined;
  /** All roles from now on, in place of the earlier ones. */
  roles?: Array<Role> | null | undefined;
};

/** Changes a step of the scale. What is left out stays. */
export type EditRatingInput = {
  /** The version that the change was made on. */
  expectedVersion: number;
  /** Its name in English, also where it is public. */
  labelEn?: string | null | undefined;
  /** Its name in French, also where it is public. */
  labelFr?: string | null | undefined;
  /** The step, as verdicts name it. */
  rating: string;
  /** True: no new verdict takes it, and those that have it keep it. False: it is offered again. */
  retired?: boolean | null | undefined;
  /** schema.org ratingValue from 1 (worst) to 5 (best); null: published as said, unrated. */
  value?: number | null | undefined;
};

/** Something of one's own, said otherwise. */
export type EditReviewCommentInput = {
  /** From 1 to 10,000 characters. `@[psn_…]`, with the id of somebody of the desk, names them. */
  body: string;
  /** The version that was read: a change from elsewhere is not overwritten. */
  expectedVersion: number;
  /** The comment. */
  id: string | number;
};

/** What is left out stays as it is; null takes it away where that is possible. */
export type EditSavedViewInput = {
  /** What stands beside the claim, in this order, each once. */
  columns?: Array<ReviewColumn> | null | undefined;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** All filters, in place of the earlier ones. */
  filters?: SavedViewFiltersInput | null | undefined;
  /** The view. */
  id: string | number;
  /** What to call it. From 1 to 80 characters; no two views of one person have the same. */
  name?: string | null | undefined;
  /** Its order; null: that of the queue. */
  order?: SavedViewOrderInput | null | undefined;
  /** Which part of the queue it begins with. */
  queue?: ReviewQueue | null | undefined;
  /** Shall everybody who works here see it? */
  shared?: boolean | null | undefined;
};

/** What is left out stays as it is; null takes it away where that is possible. */
export type EditSourceInput = {
  /** All other names, in place of the earlier ones. */
  aliases?: Array<string> | null | undefined;
  /** Where it is at home: ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** All domains, in place of the earlier ones. */
  domains?: Array<string> | null | undefined;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** Its home page, an http or https address. */
  homepage?: string | null | undefined;
  /** The source. */
  id: string | number;
  /** What it is. */
  kind?: SourceKind | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** All who own it now, in place of those who did so far. What is known of those who stay is kept, and so are former owners. */
  ownerIds?: Array<string | number> | null | undefined;
  /** All owners and former owners with what is known of each, in place of the earlier ones. Instead of `ownerIds`. */
  ownerships?: Array<OwnershipInput> | null | undefined;
  /** Why, for those who read the history. Up to 4,000 characters. */
  reason?: string | null | undefined;
};

/** What the desk knows of many sources. What is left out stays as it is; one thing at least is said. */
export type EditSourcesInput = {
  /** The sources that own or control them, beside those that do already. Up to 20. */
  addOwnerIds?: Array<string | number> | null | undefined;
  /** Where they are at home: ISO 3166-1 alpha-2; null: nowhere is named. */
  country?: string | null | undefined;
  /** Only say what would become of each source now. Nothing is changed. */
  dryRun?: boolean;
  /** What they are. */
  kind?: SourceKind | null | undefined;
  /** Why, for those who read the history. Up to 4,000 characters. */
  reason?: string | null | undefined;
  /** The sources: 100 at the most, each once. */
  sources: Array<SeenSourceInput>;
};

/** Changes a term. What is left out stays. */
export type EditTermInput = {
  /** Further spellings that count as it. */
  addWords?: Array<string> | null | undefined;
  /** The version that the change was made on. */
  expectedVersion: number;
  /** The term. */
  id: string | number;
  /** Its name in English. The earlier one counts as it still. */
  nameEn?: string | null | undefined;
  /** Its name in French. The earlier one counts as it still. */
  nameFr?: string | null | undefined;
  /** True: it is no longer offered. False: it is again. */
  retired?: boolean | null | undefined;
};

/** What is left out stays as it is; null takes it away where that is possible. */
export type EditWebhookInput = {
  /** What it is for. Up to 300 characters. */
  description?: string | null | undefined;
  /** False gives up what is still to be delivered; it can be replayed once it is true again. */
  enabled?: boolean | null | undefined;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** The webhook. */
  id: string | number;
  /** All kinds, in place of the earlier ones. */
  kinds?: Array<PublicationKind> | null | undefined;
  /** All languages, in place of the earlier ones. */
  languages?: Array<string> | null | undefined;
  /** All topics, in place of the earlier ones. */
  topics?: Array<string> | null | undefined;
  /** Where deliveries are sent: an https address on the open internet, without a password, or on a host that the operator allows. */
  url?: string | null | undefined;
};

/** Which of one's own sessions shall end. */
export type EndSessionsInput = {
  /** Left out: all but the one that asks. */
  id?: string | number | null | undefined;
};

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

/** What an invitation's link is good for. */
export type ExpertInvitationState =
  /** Its time is over. */
  | 'EXPIRED'
  /** It opens the review, and one decision can be taken with it. */
  | 'OPEN'
  /** Somebody made it stop working. */
  | 'REVOKED'
  /** The expert has decided. */
  | 'USED';

/** Why an expert's link opens nothing. */
export type ExpertLinkEnd =
  /** Its time is over. */
  | 'EXPIRED'
  /** The review was closed meanwhile. */
  | 'REVIEW_CLOSED'
  /** The desk made it stop working. */
  | 'REVOKED'
  /** No invitation has this link. */
  | 'UNKNOWN'
  /** A decision was taken with it. */
  | 'USED';

/** Which articles are to be written into a file. */
export type ExportArticlesInput = {
  /** As `articles` takes it. */
  filter?: ArticleFilter | null | undefined;
  /** How the file is written. */
  format?: ListExportFormat;
  /** As `articles` takes it. */
  orderBy?: Array<ArticleOrder> | null | undefined;
  /** As `articles` takes it. */
  search?: string | null | undefined;
};

/** Which claims are to be written into a file. */
export type ExportClaimsInput = {
  /** As `claims` takes it. */
  filter?: ClaimFilter | null | undefined;
  /** How the file is written. */
  format?: ListExportFormat;
  /** As `claims` takes it. Relevance ranks 1,000 claims at the most: where more match, all of them come, the latest published first. */
  orderBy?: Array<ClaimOrder> | null | undefined;
  /** As `claims` takes it. */
  search?: string | null | undefined;
};

/** Which sources are to be written into a file. */
export type ExportSourcesInput = {
  /** As `sources` takes it. */
  filter?: SourceFilter | null | undefined;
  /** How the file is written. */
  format?: ListExportFormat;
  /** As `sources` takes it. */
  orderBy?: Array<SourceOrder> | null | undefined;
  /** As `sources` takes it. */
  search?: string | null | undefined;
};

/** Which list is exported. */
export type ExportedList =
  /** `articles`, by `exportArticles`. */
  | 'ARTICLES'
  /** `claims`, by `exportClaims`. */
  | 'CLAIMS'
  /** `sources`, by `exportSources`. */
  | 'SOURCES';

/** How a feed is written. */
export type FeedFormat =
  /** Atom (RFC 4287). */
  | 'ATOM'
  /** JSON Feed. */
  | 'JSON'
  /** RSS 2.0, 1.0 or an earlier one. */
  | 'RSS';

/** Why an address was not brought in. */
export type FetchFailure =
  /** The site shows the page to nobody without an account, or not to programs. */
  | 'ACCESS_DENIED'
  /** The address, or one that it redirects to, is no page of the open internet. An operator can allow its host by FETCH_ALLOWED_HOSTS. */
  | 'ADDRESS_FORBIDDEN'
  /** It is the content of another kind of file. */
  | 'BINARY'
  /** The connection could not be made, or broke off. */
  | 'CONNECTION_FAILED'
  /** Nobody listens at the address. */
  | 'CONNECTION_REFUSED'
  /** There is no text in it. */
  | 'EMPTY'
  /** The desk itself failed at it; the log says more. */
  | 'FAULT'
  /** The site says that what was at the address is gone for good. */
  | 'GONE'
  /** The site was asked for much at once; it is left alone for a moment. */
  | 'HOST_BUSY'
  /** The program that worked on it ended in the middle, more than once. */
  | 'LEFT_BEHIND'
  /** The address's host name leads nowhere. */
  | 'NAME_NOT_FOUND'
  /** The site answered with something other than a page. */
  | 'NOT_ACCEPTED'
  /** It is neither RSS nor Atom nor a JSON feed. */
  | 'NOT_A_FEED'
  /** There is nothing at the address. */
  | 'NOT_FOUND'
  /** Nothing in it is the text of an article. */
  | 'NO_BODY'
  /** What came could not be unpacked. */
  | 'PACKING_BROKEN'
  /** The address redirects to nowhere. */
  | 'REDIRECT_BROKEN'
  /** The site's robots.txt asks programs to leave the page alone. Paste its text instead. */
  | 'ROBOTS_FORBID'
  /** The site's robots.txt could not be read, so that nothing may be fetched there for now. */
  | 'ROBOTS_UNREACHABLE'
  /** The site has trouble of its own. */
  | 'SERVER_ERROR'
  /** The site did not answer in time. */
  | 'TIMED_OUT'
  /** The site's certificate or encryption cannot be trusted. */
  | 'TLS_FAILED'
  /** Reading it takes longer than a minute, or more memory than a reading may. */
  | 'TOO_COMPLEX'
  /** What came has more than 5 MB. */
  | 'TOO_LARGE'
  /** The address redirects more than ten times. */
  | 'TOO_MANY_REDIRECTS'
  /** The site asks to be left alone for a while. */
  | 'TOO_MANY_REQUESTS'
  /** It is neither a page nor plain text. */
  | 'UNSUPPORTED_TYPE'
  /** Its letters were damaged by a wrong encoding before it came. */
  | 'WRONG_ENCODING';

/** Tests on a FetchFailure. */
export type FetchFailureFilter = {
  /** Is this. */
  eq?: FetchFailure | null | undefined;
  /** Is one of these. */
  in?: Array<FetchFailure> | null | undefined;
  /** Is not this. */
  not?: FetchFailure | null | undefined;
};

/** What there is to know about a value that was read. */
export type FindingRemark =
  /** Reproduction is allowed to everybody. */
  | 'ALLOWED_TO_EVERYBODY'
  /** The page's canonical link leads to another site. */
  | 'CANONICAL_ELSEWHERE'
  /** Counted back from the day on which the page was fetched. */
  | 'COUNTED_BACK'
  /** Day and month could be either way round, so only the year is taken. */
  | 'DAY_OR_MONTH_FIRST'
  /** The address's domain stands in for a name. */
  | 'DOMAIN_AS_NAME'
  /** Only extracts are allowed. */
  | 'EXTRACTS_ONLY'
  /** The first dated line of the page. */
  | 'FIRST_DATED_LINE'
  /** No title was found: these are the first words of the text. */
  | 'FIRST_WORDS'
  /** From the page's address. */
  | 'FROM_ADDRESS'
  /** Reproduction is allowed, but not to everybody: the terms limit it to some sites or uses. */
  | 'LIMITED_TO_SOME'
  /** Nothing is stated, and that is no permission. */
  | 'NOTHING_STATED'
  /** An open licence. */
  | 'OPEN_LICENCE'
  /** At the foot of the page, for the whole site. */
  | 'PAGE_FOOT'
  /** The rights are reserved. */
  | 'RIGHTS_RESERVED';

/** A feed of another site that shall be followed. */
export type FollowFeedInput = {
  /** How often it is asked, in minutes: 5 to 1,440. */
  everyMinutes?: number;
  /** Are the items that it has already imported too? Else only those that come from now on. */
  importPresent?: boolean;
  /** The language of its articles (BCP 47), where the editor knows it better. */
  language?: string | null | undefined;
  /** The publisher of its articles, where the editor knows it better than their pages. */
  publisherId?: string | number | null | undefined;
  /** What people call it, in place of what it calls itself. Up to 300 characters. */
  title?: string | null | undefined;
  /** The feed's address, http or https, on the open internet. */
  url: string;
};

/** Which followed feeds. What stands side by side is all to hold. */
export type FollowedFeedFilter = {
  /** Did they fail the last time? */
  failing?: boolean | null | undefined;
  /** Are they asked? */
  state?: FollowedFeedStateFilter | null | undefined;
};

/** Is a followed feed asked for what is new? */
export type FollowedFeedState =
  /** It is asked, less often while it fails. */
  | 'ACTIVE'
  /** Its site says that it is gone for good (410): it is asked no more. */
  | 'GONE'
  /** Somebody wants it left alone for now. */
  | 'PAUSED';

/** Tests on a FollowedFeedState. */
export type FollowedFeedStateFilter = {
  /** Is this. */
  eq?: FollowedFeedState | null | undefined;
  /** Is one of these. */
  in?: Array<FollowedFeedState> | null | undefined;
  /** Is not this. */
  not?: FollowedFeedState | null | undefined;
};

/** A review that somebody else is to decide. */
export type HandOverReviewInput = {
  /** Why: a word to whoever gets it. From 1 to 4,000 characters. */
  note: string;
  /** The review. */
  reviewId: string | number;
  /** Who is to have it: one of its `possibleDeciders`. */
  toPersonId: string | number;
};

/** Reviews that somebody else is to decide. */
export type HandOverReviewsInput = {
  /** Only say what would become of each review now. Nothing is changed. */
  dryRun?: boolean;
  /** Why: a word to whoever gets them. From 1 to 4,000 characters. */
  note: string;
  /** The reviews: 100 at the most, each once. */
  reviewIds: Array<string | number>;
  /** Who is to have them. */
  toPersonId: string | number;
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

/** Hands in an article: exactly one of `text`, `html`, `url` or `file`. */
export type ImportArticleInput = {
  /** A file that is read at once. Of which kind it is, its bytes say before its name. They are kept as they are. */
  file?: ImportFileInput | null | undefined;
  /** The page's source. 5 MB at the most. */
  html?: string | null | undefined;
  /** The language (BCP 47), where the editor knows it better. */
  language?: string | null | undefined;
  /** The publisher, where the editor knows it better than the page. */
  publisherId?: string | number | null | undefined;
  /** The address of a page whose text, HTML or file was fetched elsewhere. */
  sourceUrl?: string | null | undefined;
  /** The article as it was pasted, plain or Markdown. 5 MB at the most. */
  text?: string | null | undefined;
  /** The page's address, http or https, to be fetched: the answer is QUEUED, and its progress can be followed by `articleImport`. */
  url?: string | null | undefined;
};

/** A file as it is: HTML, text, Markdown, e-mail (.eml), PDF with text, Word (.docx), a web archive (.warc, .mhtml), ninjs or NewsML-G2. */
export type ImportFileInput = {
  /** Its bytes in Base64 (RFC 4648). 10 MB at the most, before that. */
  content: string;
  /** Its name, by which it is shown. 255 characters at the most. */
  name: string;
};

/** What can be done with an import. */
export type ImportMove =
  /** It can be called off, by `cancelImport`. */
  | 'CANCEL'
  /** What came in can be read once more, by `rereadImport`. */
  | 'READ_AGAIN'
  /** It can be tried again, by `retryImport`. */
  | 'RETRY';

/** A list of feeds, exported from a reader. */
export type ImportOpmlInput = {
  /** How often they are asked, in minutes: 5 to 1,440. */
  everyMinutes?: number;
  /** The OPML, as text. 2 million characters at the most. */
  opml: string;
};

/** What became of an import that is DONE. */
export type ImportOutcome =
  /** An article that was not here. */
  | 'NEW_ARTICLE'
  /** The page says something else than before: the article has a new revision. */
  | 'NEW_REVISION'
  /** The page says something else than before, but somebody repaired the article's text meanwhile: it stays as it is. What the page says now is the import's `input`. */
  | 'REPAIRED_SINCE'
  /** The page says what it said before. */
  | 'UNCHANGED';

/** How far an import is. Text and HTML are read at once and answer DONE. */
export type ImportState =
  /** Somebody called it off. It can be tried again. */
  | 'CANCELLED'
  /** It became an article, or leads to the one that it had become before. */
  | 'DONE'
  /** It could not be fetched or read. It can be tried again. */
  | 'FAILED'
  /** It waits to be fetched, for the first time or again. */
  | 'QUEUED'
  /** It is being fetched and read. */
  | 'RUNNING';

/** Tests on a ImportState. */
export type ImportStateFilter = {
  /** Is this. */
  eq?: ImportState | null | undefined;
  /** Is one of these. */
  in?: Array<ImportState> | null | undefined;
  /** Is not this. */
  not?: ImportState | null | undefined;
};

/** By which way an import came in. */
export type ImportWay =
  /** Somebody gave the address of a page, which was fetched. */
  | 'ADDRESS'
  /** An item of a followed feed, whose page was fetched. */
  | 'FEED'
  /** A file, handed in alone or by a bulk import; of a table, one row. */
  | 'FILE'
  /** Text or HTML that was handed in as it is. */
  | 'PASTE';

/** Tests on a ImportWay. */
export type ImportWayFilter = {
  /** Is this. */
  eq?: ImportWay | null | undefined;
  /** Is one of these. */
  in?: Array<ImportWay> | null | undefined;
  /** Is not this. */
  not?: ImportWay | null | undefined;
};

/** What is wrong with a field of an input. */
export type InputProblem =
  /** The address leads to a machine that is not on the open internet. */
  | 'ADDRESS_FORBIDDEN'
  /** The address has a user name or a password in it. */
  | 'ADDRESS_WITH_PASSWORD'
  /** The same is there already. */
  | 'ALREADY_THERE'
  /** It has control characters, or halves of characters, in it. */
  | 'CONTROL_CHARACTERS'
  /** It says nothing, or is not there, and must be. */
  | 'EMPTY'
  /** Of two dates the later one stands first. */
  | 'ENDS_BEFORE_IT_BEGINS'
  /** It has an image in it, and only words are kept. */
  | 'IMAGE_FORBIDDEN'
  /** The date has not come yet, and must have. */
  | 'IN_THE_FUTURE'
  /** It names the very thing that is being changed. */
  | 'ITSELF'
  /** A link in it leads to something other than a whole http, https or mailto address. */
  | 'LINK_FORBIDDEN'
  /** It belongs to fields of which at least one must be given. */
  | 'MISSING_ONE_OF'
  /** Quotations and lists in it stand too deep in one another. */
  | 'NESTED_TOO_DEEP'
  /** The instant has passed already, and must lie ahead. */
  | 'NOT_AHEAD'
  /** It is not an e-mail address. */
  | 'NOT_AN_EMAIL_ADDRESS'
  /** It names somebody who is not at the desk, or has left it. */
  | 'NOT_AT_THE_DESK'
  /** It is not the two letters of a country. */
  | 'NOT_A_COUNTRY'
  /** It is not a date of the precision that is known, nor an instant with its zone. */
  | 'NOT_A_DATE'
  /** It is not a domain, such as `example.org`. */
  | 'NOT_A_DOMAIN'
  /** It is not a BCP 47 language tag. */
  | 'NOT_A_LANGUAGE'
  /** It is not small letters and underscores, beginning with a letter. */
  | 'NOT_A_NAME'
  /** It is not the name of a time zone of the IANA database. */
  | 'NOT_A_TIME_ZONE'
  /** It is not an http or https address. */
  | 'NOT_A_WEB_ADDRESS'
  /** It is not bytes in Base64 (RFC 4648). */
  | 'NOT_BASE64'
  /** It belongs to fields of which exactly one must be given. */
  | 'NOT_EXACTLY_ONE'
  /** It is an http address, and only https ones are taken here. */
  | 'NOT_HTTPS'
  /** The number is not from `min` to `max`. */
  | 'OUT_OF_RANGE'
  /** It has more than `max` characters. */
  | 'TOO_LONG'
  /** It has more than `max` items, or the thing that it is added to has `max` already. */
  | 'TOO_MANY'
  /** It has fewer than `min` characters. */
  | 'TOO_SHORT'
  /** An anchor is words of an article, and no article is named. */
  | 'WITHOUT_ARTICLE';

/** Which jobs. What stands side by side is all to hold. */
export type JobFilter = {
  /** The queue that they are of. */
  queue?: StringFilter | null | undefined;
  /** How far they are. */
  state?: JobStateFilter | null | undefined;
};

/** How far a job is. */
export type JobState =
  /** It was called off. */
  | 'CANCELLED'
  /** It is done. */
  | 'DONE'
  /** It failed as often as it is tried by itself. */
  | 'FAILED'
  /** It failed, and waits to be tried again. */
  | 'RETRYING'
  /** It is being done. */
  | 'RUNNING'
  /** It waits for its time or its turn. */
  | 'WAITING';

/** Tests on a JobState. */
export type JobStateFilter = {
  /** Is this. */
  eq?: JobState | null | undefined;
  /** Is one of these. */
  in?: Array<JobState> | null | undefined;
  /** Is not this. */
  not?: JobState | null | undefined;
};

/** How a claim's words compare with others. */
export type Likeness =
  /** Many of the same words. */
  | 'ALIKE'
  /** Nearly the same words with another number, or with a negation: the two may contradict each other. */
  | 'MAY_CONTRADICT'
  /** Nearly the same words: probably the same claim. */
  | 'SAME';

/** Why two sources may be one. */
export type LikenessReason =
  /** The name of the one is made of the first letters of the other's. */
  | 'ACRONYM'
  /** An initial and the same surname. */
  | 'INITIAL_AND_SURNAME'
  /** The same name but for its legal form, such as AG or Ltd. */
  | 'LEGAL_FORM'
  /** The same name but for a middle name that one of them leaves out. */
  | 'MIDDLE_NAME'
  /** The name of the one is the domain of the other. */
  | 'NAME_IS_DOMAIN'
  /** The same words in another order. */
  | 'NAME_ORDER'
  /** They have a domain of their own in common. */
  | 'SAME_DOMAIN'
  /** The same name but for accents, case, punctuation, spaces or an article. */
  | 'SAME_LETTERS'
  /** They have a name in common. */
  | 'SAME_NAME'
  /** One of them is a surname alone. */
  | 'SURNAME_ALONE'
  /** The same name in another alphabet, or by another language's spelling. */
  | 'TRANSLITERATION';

/** Why a list export failed. */
export type ListExportFailure =
  /** Something went wrong here; it is in the desk's log. */
  | 'FAULT'
  /** The program that wrote it ended in the middle of it, three times. */
  | 'LEFT_BEHIND'
  /** Whoever asked for it may not see the list any more. */
  | 'NOT_PERMITTED'
  /** The filter takes longer than the desk waits. Ask for less of it. */
  | 'TOO_COSTLY';

/** How the file is written. Always UTF-8, with headings, and lines that end as RFC 4180 says. */
export type ListExportFormat =
  /** Commas between the cells and no byte order mark: for programs. */
  | 'CSV'
  /** Commas and a byte order mark: for spreadsheets in English. */
  | 'EXCEL_COMMA'
  /** Semicolons and a byte order mark: for spreadsheets in French, and wherever the comma is decimal. */
  | 'EXCEL_SEMICOLON';

/** What can be done with a list export. */
export type ListExportMove =
  /** It can be called off, by `cancelListExport`. */
  | 'CANCEL'
  /** It can be written from the beginning, by `retryListExport`. */
  | 'RETRY';

/** How far a list export is. */
export type ListExportState =
  /** It was called off. It can be tried again. */
  | 'CANCELLED'
  /** The file is there to be fetched, until `expiresAt`. */
  | 'DONE'
  /** The file was kept for its time and is gone. It can be written anew. */
  | 'EXPIRED'
  /** It could not be written. It can be tried again. */
  | 'FAILED'
  /** It waits for its turn. */
  | 'QUEUED'
  /** It is being written. */
  | 'RUNNING';

/** What language mails are written in. */
export type MailLanguage =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Notices that were read. */
export type MarkAllNoticesReadInput = {
  /** Only those up to this one's `at`: what came since has not been seen. All, when left out. */
  upTo?: string | null | undefined;
};

/** A notice that was read. */
export type MarkNoticeReadInput = {
  /** The notice. */
  id: string | number;
};

/** Two sources that are one, and which of them stays. */
export type MergeSourcesInput = {
  /** The version of the merged source that was read. */
  expectedMergedVersion: number;
  /** Its version that was read. */
  expectedVersion: number;
  /** The source that stays, with the names and domains of both. */
  keepId: string | number;
  /** The source that is merged into it: what named it, names the other. */
  mergedId: string | number;
  /** Why. Readers of published claims that name the source are told it, as a correction. Up to 4,000 characters. */
  reason?: string | null | undefined;
  /** Call what stays by the name of the merged source; its own becomes an alias. */
  takeName?: boolean | null | undefined;
};

/** Two terms that are one. */
export type MergeTermsInput = {
  /** The version of the term that stays, as it was seen. */
  expectedVersion: number;
  /** The term that stays. */
  keptId: string | number;
  /** The term whose words count as the other from now on. */
  mergedId: string | number;
};

/** Why a language model gave nothing. */
export type ModelFailure =
  /** The model's operator refuses the key, or knows no model of that name. */
  | 'DENIED'
  /** The desk itself failed at it; the log says more. */
  | 'FAULT'
  /** The model's answer is not in the form that was asked for. */
  | 'MALFORMED'
  /** The model's operator asks to be left alone for a while. */
  | 'RATE_LIMITED'
  /** The model's operator has trouble. */
  | 'SERVER_ERROR'
  /** The model did not answer in time. */
  | 'TIMED_OUT'
  /** The model's answer is longer than any that makes sense. */
  | 'TOO_LARGE'
  /** Nobody answers at the model's address. */
  | 'UNREACHABLE';

/** How far a language model is with an article. */
export type ModelReadingState =
  /** It answered. */
  | 'DONE'
  /** It did not answer, or not in a form that can be taken. It can be asked again. */
  | 'FAILED'
  /** It is to be asked, for the first time or again. */
  | 'WAITING';

/** Where a piece of evidence shall stand among the others. */
export type MoveEvidenceInput = {
  /** The claim. */
  claimId: string | number;
  /** The evidence. */
  evidenceId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** Its place among all evidence of the claim as it shall be, from 0. */
  position: number;
};

/** What a notice tells of. */
export type NoticeKind =
  /** Somebody answered in a thread in which they spoke. */
  | 'ANSWERED'
  /** Somebody approved or rejected what they wrote. */
  | 'DECIDED'
  /** A review that they have is due within a day. */
  | 'DUE_SOON'
  /** A list that they asked for is written, and its file is there to be fetched. */
  | 'EXPORT_DONE'
  /** A list that they asked for could not be written. */
  | 'EXPORT_FAILED'
  /** Somebody gave them a review. */
  | 'HANDED_OVER'
  /** Somebody named them in a comment. */
  | 'MENTIONED'
  /** A review that they have is late; or one that they handed in, and that nobody has. */
  | 'OVERDUE'
  /** Changes are asked for in what they wrote, or a claim that they decided on before is to be judged anew. */
  | 'RETURNED';

/** That a source is or was owned, as far as it is known. */
export type OwnershipInput = {
  /** The source that owns or controls it. */
  ownerId: string | number;
  /** Since when, at the precision that is known. */
  since?: string | null | undefined;
  /** Where it is stated: the http or https address of a register, an imprint, a report. */
  statedAt?: string | null | undefined;
  /** Until when, for a former owner: a date that has come. Left out, it owns the source now. */
  until?: string | null | undefined;
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

/** How a claim should be rated. */
export type ProposeVerdictInput = {
  /** The claim. */
  claimId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** A rating of the scale: see `verdictScale`. */
  rating: string;
  /** Why: from 1 to 20,000 characters of CommonMark. Paragraphs, emphasis, strong, links (http, https, mailto), block quotations and lists are read; headings, code and HTML stand as their own characters; images and links that lead elsewhere are refused. A new line is a new line. */
  rationale: string;
};

/** What proposed a suggestion. */
export type Proposer =
  /** A language model that whoever runs the desk has switched on. The words stand in the article; the rest is its guess. */
  | 'LANGUAGE_MODEL'
  /** Claimdesk's own rules, which anybody can read. */
  | 'RULES';

/** How the public's view of a claim changed. */
export type PublicationKind =
  /** Another revision took the place of the one that was public, or a source that it shows was merged with another or parted from it. */
  | 'CORRECTION'
  /** The claim became public. */
  | 'FIRST'
  /** The claim was taken back: a tombstone is left. */
  | 'RETRACTION';

/** Whether a publication has taken effect. */
export type PublicationState =
  /** It will not. */
  | 'CANCELLED'
  /** It has. */
  | 'DONE'
  /** It will, at its time, unless the claim is edited or taken back before. */
  | 'SCHEDULED';

/** An approved claim that the public shall see. */
export type PublishClaimInput = {
  /** When, if it is not to be now. An edit before that cancels it. */
  at?: string | null | undefined;
  /** The claim. */
  claimId: string | number;
  /** What is corrected: needed when the claim was public before, and read by the public. Up to 4,000 characters. */
  correctionNote?: string | null | undefined;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
};

/** What is remembered as opened. */
export type RecentKind =
  /** An article. */
  | 'ARTICLE'
  /** A claim. */
  | 'CLAIM'
  /** A review. */
  | 'REVIEW'
  /** A source. */
  | 'SOURCE';

/** Says that it is not so. */
export type RefuseRepublicationProposalInput = {
  /** The proposal. */
  id: string | number;
};

/** A review that somebody else shall take. */
export type ReleaseReviewInput = {
  /** The review. */
  reviewId: string | number;
};

/** A place where the claim is not made after all. */
export type RemoveAppearanceInput = {
  /** The appearance. */
  appearanceId: string | number;
  /** The claim. */
  claimId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** Why, for those who read the history. Up to 4,000 characters. */
  reason?: string | null | undefined;
};

/** What does not bear on the claim after all. */
export type RemoveEvidenceInput = {
  /** The claim. */
  claimId: string | number;
  /** The evidence. */
  evidenceId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** Why, for those who read the history. Up to 4,000 characters. */
  reason?: string | null | undefined;
};

/** A kind of claim that is to follow the policy for every kind again. */
export type RemovePolicyInput = {
  /** Its version, as it was seen. */
  expectedVersion: number;
  /** The policy. */
  id: string | number;
};

/** Takes a decision back. */
export type ReopenRepublicationProposalInput = {
  /** The proposal. */
  id: string | number;
};

/** A thread that is not settled after all. */
export type ReopenReviewThreadInput = {
  /** Any comment of it. */
  commentId: string | number;
};

/** Takes back that a suggestion was dismissed. */
export type ReopenSuggestionInput = {
  /** The suggestion. */
  id: string | number;
};

/** Failed deliveries that shall be sent again. */
export type ReplayFailedDeliveriesInput = {
  /** Those since this instant. Tests are left out. */
  since: string;
  /** The webhook. */
  webhookId: string | number;
};

/** By what it is told which of two is the copy. */
export type RepublicationDirection =
  /** Dates cannot tell: the original came to the desk before. It may be the other way round. */
  | 'ARRIVAL'
  /** The original was published before. */
  | 'DATES'
  /** One of them says so. */
  | 'STATED';

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

/** What the article is a copy of. What is left out stays as it is; null takes it away. With nothing left it is no copy. */
export type RepublicationInput = {
  /** That you confirm it. */
  confirmed?: boolean | null | undefined;
  /** The original, where the desk holds it. */
  originalArticleId?: string | number | null | undefined;
  /** Who published it first. */
  originalSourceId?: string | number | null | undefined;
  /** The original's address. */
  originalUrl?: string | null | undefined;
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

/** Whose second factor shall be taken away. */
export type ResetSecondFactorInput = {
  /** Who lost theirs. */
  personId: string | number;
  /** Why, for the audit. */
  reason?: string | null | undefined;
};

/** A thread that is settled. */
export type ResolveReviewThreadInput = {
  /** Any comment of it. */
  commentId: string | number;
};

/** An article that is to be again what it was, text and fields. */
export type RestoreArticleInput = {
  /** The article. */
  articleId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** Why: it is kept with the new revision. From 1 to 4,000 characters. */
  reason: string;
  /** A record of its audit: it becomes again as it stood right after this. */
  recordId: string | number;
};

/** A claim that is to be again what it was. */
export type RestoreClaimInput = {
  /** The claim. */
  claimId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** Why: it is kept with the new revision. From 1 to 4,000 characters. */
  reason: string;
  /** A record of its audit: it becomes again as it stood right after this. */
  recordId: string | number;
};

/** A source that is to be again what it was, names and owners. */
export type RestoreSourceInput = {
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** Why: it is kept with the new revision. From 1 to 4,000 characters. */
  reason: string;
  /** A record of its audit: it becomes again as it stood right after this. */
  recordId: string | number;
  /** The source. */
  sourceId: string | number;
};

/** A proposal that was dismissed, and is to be looked at again. */
export type RestoreSourceProposalInput = {
  /** The proposal. */
  proposalId: string | number;
  /** Why. Up to 4,000 characters. */
  reason?: string | null | undefined;
};

/** A public claim that shall be taken back. */
export type RetractClaimInput = {
  /** The claim. */
  claimId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** Why, for the public to read. From 1 to 4,000 characters. */
  reason: string;
};

/** The failed jobs of a queue, which shall be tried again. */
export type RetryFailedJobsInput = {
  /** The queue's name. */
  queue: string;
};

/** A job that shall be tried again. */
export type RetryJobInput = {
  /** The job. */
  id: string | number;
};

/** What a list of reviews shows beside the claim. */
export type ReviewColumn =
  /** Who has it. */
  | 'ASSIGNEE'
  /** Whose queue it stands in. */
  | 'DESK'
  /** By when it is to be decided. */
  | 'DUE'
  /** The claim's kind. */
  | 'KIND'
  /** The claim's language. */
  | 'LANGUAGE'
  /** How and when it was closed. */
  | 'OUTCOME'
  /** Who handed it over, and when. */
  | 'SUBMITTED'
  /** The claim's topics. */
  | 'TOPICS'
  /** The proposed verdict. */
  | 'VERDICT';

/** Which reviews. What stands side by side is all to hold. */
export type ReviewFilter = {
  /** All of these hold. */
  and?: Array<ReviewFilter> | null | undefined;
  /** Have you taken it? */
  assignedToMe?: boolean | null | undefined;
  /** Who has taken it; `isNull`: nobody has. */
  assigneeId?: IdFilter | null | undefined;
  /** Of a claim that now is such. */
  claim?: ClaimFilter | null | undefined;
  /** When it was closed; `isNull`: it is open. */
  closedAt?: DateTimeFilter | null | undefined;
  /** May you decide on it now? */
  decidableByMe?: boolean | null | undefined;
  /** Did you decide on it, on whichever revision? */
  decidedByMe?: boolean | null | undefined;
  /** Whose queue it stands in. */
  deskId?: IdFilter | null | undefined;
  /** When it should be decided by. */
  dueAt?: DateTimeFilter | null | undefined;
  /** This does not hold. */
  not?: ReviewFilter | null | undefined;
  /** Why the claim is judged. */
  occasion?: ReviewOccasionFilter | null | undefined;
  /** One of these holds. */
  or?: Array<ReviewFilter> | null | undefined;
  /** Is it open although it should have been decided? */
  overdue?: boolean | null | undefined;
  /** Has the claim come back to you: may you decide on it now, and decided on it before it was changed? */
  returnedToMe?: boolean | null | undefined;
  /** How it stands. */
  state?: ReviewStateFilter | null | undefined;
  /** When the claim was handed over. */
  submittedAt?: DateTimeFilter | null | undefined;
  /** Who handed the claim over. */
  submittedById?: IdFilter | null | undefined;
};

/** What a claim cannot be judged without. */
export type ReviewNeed =
  /** A piece of evidence, for it or against it: `addEvidence`. */
  | 'EVIDENCE'
  /** A rating with its rationale: `proposeVerdict`. */
  | 'VERDICT';

/** Why a claim is judged. */
export type ReviewOccasion =
  /** It is public, and words that it rests on were altered in the newest text of their article, or are gone from it. */
  | 'ARTICLE_CHANGED'
  /** Its author handed it over. */
  | 'SUBMISSION';

/** Tests on a ReviewOccasion. */
export type ReviewOccasionFilter = {
  /** Is this. */
  eq?: ReviewOccasion | null | undefined;
  /** Is one of these. */
  in?: Array<ReviewOccasion> | null | undefined;
  /** Is not this. */
  not?: ReviewOccasion | null | undefined;
};

/** One order of reviews. */
export type ReviewOrder = {
  /** Which way. */
  direction: Direction;
  /** By what. */
  field: ReviewOrderField;
};

/** What reviews can be ordered by. */
export type ReviewOrderField =
  /** When it was closed; what is open comes after all that is closed. */
  | 'CLOSED_AT'
  /** When it should be decided by; what has no due date comes after all that has. */
  | 'DUE_AT'
  /** When the claim was handed over. */
  | 'SUBMITTED_AT';

/** The parts of the queue that a view begins with. Whose they are follows from who looks. */
export type ReviewQueue =
  /** Open because an article changed. */
  | 'ARTICLE_CHANGED'
  /** Open, and the reader may decide on them. */
  | 'AWAITING_ME'
  /** Decided in the last days, by whomever. */
  | 'DECIDED'
  /** All that are open. */
  | 'OPEN'
  /** Open although they should have been decided. */
  | 'OVERDUE'
  /** Back after the reader decided on them: `returnedToMe`. */
  | 'RETURNED_TO_ME'
  /** Open, and in the reader's hands. */
  | 'TAKEN_BY_ME';

/** How one round of judging stands. */
export type ReviewState =
  /** Enough reviewers approved exactly what is there. */
  | 'APPROVED'
  /** Sent back to its author, with a reason. */
  | 'CHANGES_REQUESTED'
  /** Waiting for decisions. */
  | 'OPEN'
  /** Ended by a reviewer, with a reason. */
  | 'REJECTED'
  /** Taken back before it was decided. */
  | 'WITHDRAWN';

/** Tests on a ReviewState. */
export type ReviewStateFilter = {
  /** Is this. */
  eq?: ReviewState | null | undefined;
  /** Is one of these. */
  in?: Array<ReviewState> | null | undefined;
  /** Is not this. */
  not?: ReviewState | null | undefined;
};

/** What whoever takes a text over has to keep to. */
export type RightsCondition =
  /** The author or the source is named. */
  | 'ATTRIBUTION'
  /** A link leads to the original. */
  | 'LINK_BACK'
  /** It is not used for commerce. */
  | 'NON_COMMERCIAL'
  /** Whoever wrote it is told. */
  | 'NOTIFICATION'
  /** Nothing is made of it, such as a translation. */
  | 'NO_DERIVATIVES'
  /** What is made of it comes under the same licence. */
  | 'SHARE_ALIKE'
  /** It is permitted for some time only. */
  | 'TIME_LIMIT'
  /** The words stay as they are. */
  | 'UNALTERED';

/** What a permission rests on. */
export type RightsGround =
  /** The article's own words. */
  | 'ARTICLE'
  /** Somebody at the desk decided it. */
  | 'EDITOR'
  /** What its page's data say of it: JSON-LD, microdata, a meta tag or a link. */
  | 'PAGE_DATA'
  /** What the site says of all that stands on it, the article being silent. */
  | 'SITE'
  /** Nothing is stated: nothing is permitted. */
  | 'UNKNOWN';

/** Whose the article is. What is left out stays as it is; null takes it away. */
export type RightsInput = {
  /** All conditions, in place of the earlier ones. */
  conditions?: Array<RightsCondition> | null | undefined;
  /** Whom to ask. */
  contact?: string | null | undefined;
  /** The words that it is to be credited by. */
  credit?: string | null | undefined;
  /** What the publisher disclaims, as printed. */
  disclaimer?: string | null | undefined;
  /** Who holds the copyright. */
  holder?: string | null | undefined;
  /** The SPDX identifier of the licence, such as CC-BY-4.0, or else its words. A known one brings its link and its conditions along. */
  licence?: string | null | undefined;
  /** Where the licence's deed stands, an http or https address. */
  licenceUrl?: string | null | undefined;
  /** The copyright notice, as printed. */
  notice?: string | null | undefined;
  /** What the terms come to. */
  permission?: Permission | null | undefined;
  /** The sentence that all this rests on. Where permission, licence or conditions change and none is given, the earlier one is dropped: it said something else. */
  sentence?: string | null | undefined;
  /** The terms of reproduction, as printed. */
  terms?: string | null | undefined;
};

/** What a person does at the desk. One person can have several. */
export type Role =
  /** May do both, never on their own work, and looks after people, keys and policies. */
  | 'ADMIN'
  /** Brings articles in, marks claims and hands them over for review. */
  | 'EDITOR'
  /** Approves claims, asks for changes or rejects them; never their own. */
  | 'REVIEWER';

/** A webhook that shall have another secret. */
export type RotateWebhookSecretInput = {
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** The webhook. */
  id: string | number;
  /** For how many hours deliveries are signed with both secrets, so that the receiver can change over: 0 to 168. */
  overlapHours?: number;
};

/** What of its part of the queue a view shows. What is left out is not asked. */
export type SavedViewFiltersInput = {
  /** Only of this desk's queue. */
  deskId?: string | number | null | undefined;
  /** Only what is due by then. */
  due?: DueFilter | null | undefined;
  /** Only claims of this kind. */
  kind?: ClaimKind | null | undefined;
  /** Only claims in this language, a BCP 47 tag. */
  language?: string | null | undefined;
  /** Only claims about this. Up to 80 characters. */
  topic?: string | null | undefined;
  /** What `reviews` is searched for. Up to 500 characters. */
  words?: string | null | undefined;
};

/** How a view is ordered. */
export type SavedViewOrderInput = {
  /** Which way. */
  direction: Direction;
  /** By what. */
  field: ReviewOrderField;
};

/** What a key may do, as far as its owner may. */
export type Scope =
  /** Look after people, keys and policies. */
  | 'ADMINISTER'
  /** Import articles, make and change claims, submit and publish them. */
  | 'EDIT'
  /** Take reviews, decide and comment on them. */
  | 'REVIEW'
  /** Read what is not published: drafts, reviews, people. */
  | 'SEE_DESK';

/** What can be found from anywhere at the desk. */
export type SearchKind =
  /** Articles, by their title or address. */
  | 'ARTICLE'
  /** Claims, by the words of their newest revision. */
  | 'CLAIM'
  /** People, by name or e-mail address. For administrators; others find none. */
  | 'PERSON'
  /** Open reviews, by the words of their claim. */
  | 'REVIEW'
  /** Your saved views and the shared ones, by name. */
  | 'SAVED_VIEW'
  /** Sources, by any of their names or a domain; misspelt names too. */
  | 'SOURCE'
  /** Topics of the desk's vocabulary that are in use. */
  | 'TOPIC';

/** What somebody can show beside a password, or in its place. */
export type SecondFactor =
  /** A key in a device or a password manager. */
  | 'PASSKEY'
  /** A code of an authenticator app, new every half minute. */
  | 'TOTP';

/** Does the desk ask this person for a second factor, beside a password? */
export type SecondFactorNeed =
  /** It does, and they signed in with one. */
  | 'FULFILLED'
  /** It does, and there is none: until it is set up they can do nothing but that. */
  | 'MISSING'
  /** It does not. They can set one up all the same. */
  | 'OPTIONAL';

/** Which article is meant, and how it was last seen. */
export type SeenArticleInput = {
  /** The article. */
  articleId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
};

/** Which claim is meant, and how it was last seen. */
export type SeenClaimInput = {
  /** The claim. */
  claimId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
};

/** Which review is meant, and the due date that was last seen there. */
export type SeenDueDateInput = {
  /** The due date that was read, null where there was none: another's is not overwritten. */
  expectedDueAt?: string | null | undefined;
  /** The review. */
  reviewId: string | number;
};

/** Which source is meant, and how it was last seen. */
export type SeenSourceInput = {
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** The source. */
  sourceId: string | number;
};

/** How a session began. */
export type SessionWay =
  /** With a passkey. */
  | 'PASSKEY'
  /** With a password alone. */
  | 'PASSWORD'
  /** With a password and a code of an authenticator app. */
  | 'PASSWORD_AND_CODE'
  /** With a password and a recovery code, each of which works once. */
  | 'RECOVERY_CODE'
  /** By the organisation's own sign-in. */
  | 'SINGLE_SIGN_ON';

/** Who says it, where the claim is made. */
export type SetAttributionInput = {
  /** The appearance. It gets a new id, since the earlier chain stays in the history. */
  appearanceId: string | number;
  /** The whole chain, in place of the earlier one. Up to 8 links. */
  attribution: Array<AttributionLinkInput>;
  /** The claim. */
  claimId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
};

/** What your queue shall open with. */
export type SetDefaultViewInput = {
  /** A view of yours or a shared one; null: what awaits you. */
  viewId?: string | number | null | undefined;
};

/** How one wants to be told by e-mail: all of it, in place of what stood before. */
export type SetMailPreferencesInput = {
  /** Of what within a minute. */
  atOnce: Array<NoticeKind>;
  /** When the day's digest is sent, such as 08:00. */
  digestAt: string;
  /** Of what once a day. What is in neither list is told in the app alone. */
  inDigest: Array<NoticeKind>;
  /** In which language. */
  language: MailLanguage;
  /** From when on nothing is sent, such as 22:00. */
  quietFrom?: string | null | undefined;
  /** Until when nothing is sent, such as 07:00. */
  quietUntil?: string | null | undefined;
  /** Where the times below are, such as Europe/Paris. */
  timeZone: string;
};

/** A new password, for oneself or, by an administrator, for somebody else. */
export type SetPasswordInput = {
  /** Needed to change one's own. */
  currentPassword?: string | null | undefined;
  /** At least 12 characters. */
  password: string;
  /** Left out: one's own. */
  personId?: string | number | null | undefined;
};

/** What a review at a desk takes from now on. Reviews that are open keep what they were opened with. */
export type SetPolicyInput = {
  /** How many approvals of the same content it takes, 1 to 5. */
  approvalsNeeded: number;
  /** The kind of claim that it is for; left out: every kind that has no policy of its own. */
  claimKind?: ClaimKind | null | undefined;
  /** Do approvals count that outside experts gave by a secret link? Left out: as before, and in a new policy they do not. */
  countsExperts?: boolean | null | undefined;
  /** Whose decisions count: people with one of these roles. At least one. */
  deciderRoles: Array<Role>;
  /** The desk. */
  deskId: string | number;
  /** Within how many hours a review is due, 1 to 8,760. Left out: no due date is set. */
  dueWithinHours?: number | null | undefined;
  /** The version of the policy that is there; left out where there is none for this kind yet. */
  expectedVersion?: number | null | undefined;
  /** Is a claim published as soon as it is approved? */
  publishesAutomatically: boolean;
};

/** By when a review is to be decided. */
export type SetReviewDueDateInput = {
  /** An instant to come; null: there is no end. */
  dueAt?: string | null | undefined;
  /** The due date that was read, null where there was none: another's is not overwritten. */
  expectedDueAt?: string | null | undefined;
  /** Why. Up to 4,000 characters. */
  reason?: string | null | undefined;
  /** The review. */
  reviewId: string | number;
};

/** By when reviews are to be decided. */
export type SetReviewDueDatesInput = {
  /** Only say what would become of each review now. Nothing is changed. */
  dryRun?: boolean;
  /** An instant to come; null: there is no end. */
  dueAt?: string | null | undefined;
  /** Why. Up to 4,000 characters. */
  reason?: string | null | undefined;
  /** The reviews: 100 at the most, each once. */
  reviews: Array<SeenDueDateInput>;
};

/** Whose sessions shall end. */
export type SignOutEverywhereInput = {
  /** Left out: oneself. Others are for administrators. */
  personId?: string | number | null | undefined;
};

/** What the texts of two articles have in common. */
export type SimilarRelation =
  /** Nearly the same: one is a copy of the other, or both of a third. */
  | 'COPY'
  /** Passages in common. */
  | 'OVERLAP'
  /** The same text. */
  | 'SAME_TEXT';

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

/** One order of sources. */
export type SourceOrder = {
  /** Which way. */
  direction: Direction;
  /** By what. */
  field: SourceOrderField;
};

/** What sources can be ordered by. */
export type SourceOrderField =
  /** When the desk first named it. */
  | 'CREATED_AT'
  /** The name, without regard to case and accents. */
  | 'NAME';

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

/** How long a period is. It begins at midnight of the time zone. */
export type StatsInterval =
  /** A day. */
  | 'DAY'
  /** A month of the calendar. */
  | 'MONTH'
  /** A week, from Monday on (ISO 8601). */
  | 'WEEK'
  /** A year of the calendar. */
  | 'YEAR';

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

/** A claim to be handed over. */
export type SubmitClaimInput = {
  /** The claim. */
  claimId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** What the reviewers should know. Up to 4,000 characters. */
  note?: string | null | undefined;
};

/** Claims to be handed over for review. */
export type SubmitClaimsInput = {
  /** The claims: 100 at the most, each once. */
  claims: Array<SeenClaimInput>;
  /** Only say what would become of each claim now. Nothing is changed. */
  dryRun?: boolean;
  /** What the reviewers should know, the same for all. Up to 4,000 characters. */
  note?: string | null | undefined;
};

/** A review that one wants to decide. */
export type TakeReviewInput = {
  /** The review. */
  reviewId: string | number;
};

/** Reviews that one wants to decide. */
export type TakeReviewsInput = {
  /** Only say what would become of each review now. Nothing is changed. */
  dryRun?: boolean;
  /** The reviews: 100 at the most, each once. */
  reviewIds: Array<string | number>;
};

/** Which terms. What stands side by side is all to hold. */
export type TermFilter = {
  /** Are they retired? */
  retired?: boolean | null | undefined;
  /** What they are terms of. */
  vocabulary?: VocabularyFilter | null | undefined;
};

/** A merge that is to be taken back. */
export type UndoSourceMergeInput = {
  /** The merge: `Source.merges` tells it. */
  mergeId: string | number;
  /** Why. Readers of published claims that name the source are told it, as a correction. Up to 4,000 characters. */
  reason?: string | null | undefined;
};

/** A feed that shall be followed no more. */
export type UnfollowFeedInput = {
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** The feed. */
  id: string | number;
};

/** Why what came in cannot be read. */
export type UnreadableReason =
  /** It is the content of another kind of file. */
  | 'BINARY'
  /** There is no text in it. */
  | 'EMPTY'
  /** Nothing in it is the text of an article. */
  | 'NO_BODY'
  /** Reading it takes longer than a minute, or more memory than a reading may. */
  | 'TOO_COMPLEX'
  /** It has more than 5 MB. */
  | 'TOO_LARGE'
  /** Its letters were damaged by a wrong encoding before it came. */
  | 'WRONG_ENCODING';

/** What terms are of. */
export type Vocabulary =
  /** Regions of articles. */
  | 'REGION'
  /** Topics of claims and articles. */
  | 'TOPIC';

/** Tests on a Vocabulary. */
export type VocabularyFilter = {
  /** Is this. */
  eq?: Vocabulary | null | undefined;
  /** Is one of these. */
  in?: Array<Vocabulary> | null | undefined;
  /** Is not this. */
  not?: Vocabulary | null | undefined;
};

/** Which deliveries. What stands side by side is all to hold. */
export type WebhookDeliveryFilter = {
  /** What they tell of. */
  event?: WebhookEventFilter | null | undefined;
  /** Where they stand. */
  state?: DeliveryStateFilter | null | undefined;
};

/** Why nothing is delivered to a webhook any more. */
export type WebhookDisabledReason =
  /** An administrator disabled it. */
  | 'BY_PERSON'
  /** For days it took nothing: a delivery failed from its first attempt to its last, and no other arrived meanwhile. */
  | 'FAILING'
  /** The receiver answered 410 Gone. */
  | 'GONE';

/** What a delivery tells of. */
export type WebhookEvent =
  /** A public claim was corrected: `claim.corrected`. */
  | 'CLAIM_CORRECTED'
  /** A claim became public: `claim.published`. */
  | 'CLAIM_PUBLISHED'
  /** A public claim was taken back: `claim.retracted`. */
  | 'CLAIM_RETRACTED'
  /** Nothing happened; somebody tries the webhook out: `webhook.test`. */
  | 'TEST';

/** Tests on a WebhookEvent. */
export type WebhookEventFilter = {
  /** Is this. */
  eq?: WebhookEvent | null | undefined;
  /** Is one of these. */
  in?: Array<WebhookEvent> | null | undefined;
  /** Is not this. */
  not?: WebhookEvent | null | undefined;
};

/** A claim to be taken back. */
export type WithdrawClaimInput = {
  /** The claim. */
  claimId: string | number;
  /** The version that was read: somebody else's change is not overwritten. */
  expectedVersion: number;
  /** Why. Up to 4,000 characters. */
  reason?: string | null | undefined;
};

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { myAccount: { hasPassword: boolean, totpSince: string | null, recoveryCodesLeft: number | null, secondFactor: SecondFactorNeed, person: { email: string }, passkeys: Array<{ id: string, name: string, synced: boolean, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, userAgent: string | null, address: string | null, signedInBy: SessionWay, createdAt: string, lastSeenAt: string, current: boolean }> } | null };

export type SetMailPreferencesMutationVariables = Exact<{
  input: SetMailPreferencesInput;
}>;


export type SetMailPreferencesMutation = { setMailPreferences:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | { __typename: 'MailPreferences', available: boolean }
   };

export type OwnMailPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnMailPreferencesQuery = { myMailPreferences: { available: boolean, atOnce: Array<NoticeKind>, inDigest: Array<NoticeKind>, language: MailLanguage, timeZone: string, digestAt: string, quietFrom: string | null, quietUntil: string | null } | null };

export type EndSessionsMutationVariables = Exact<{
  input: EndSessionsInput;
}>;


export type EndSessionsMutation = { endSessions:
    | { __typename: 'Account' }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type AdministrationQueryVariables = Exact<{
  since: string;
}>;


export type AdministrationQuery = { jobQueues: Array<{ name: string, failed: number, waiting: number }>, failingFeeds: { totalCount: number }, feeds: { totalCount: number }, disabledWebhooks: { totalCount: number }, webhooks: { totalCount: number, nodes: Array<{ id: string, url: string, deliveries: { totalCount: number } }> }, people: { totalCount: number }, apiKeys: { totalCount: number }, locked: { totalCount: number }, lately: { totalCount: number } };

export type EditManyArticlesMutationVariables = Exact<{
  input: EditArticlesInput;
}>;


export type EditManyArticlesMutation = { editArticles:
    | (
      { __typename: 'BulkChange' }
      & { ' $fragmentRefs'?: { 'BulkPartsFragment': BulkPartsFragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
   };

export type ArticleRightsFragment = { holder: string | null, credit: string | null, notice: string | null, terms: string | null, contact: string | null, disclaimer: string | null, permission: Permission, conditions: Array<RightsCondition>, licence: { spdx: string | null, name: string, url: string | null } | null, basis: { ground: RightsGround, sentence: string | null } | null } & { ' $fragmentName'?: 'ArticleRightsFragment' };

export type ArticleDraftFragment = { id: string, version: number, title: string, standfirst: string | null, url: string | null, language: string, publishedAt: string | null, regions: Array<string>, topics: Array<string>, publisher: { id: string, name: string } | null, authors: Array<{ id: string, name: string }>, republication: { originalUrl: string | null, confirmed: boolean, originalSource: { id: string, name: string } | null } | null, rights: { ' $fragmentRefs'?: { 'ArticleRightsFragment': ArticleRightsFragment } }, revision: { number: number, text: string | null } } & { ' $fragmentName'?: 'ArticleDraftFragment' };

export type SimilarArticlesFragment = { similar: { nodes: Array<{ share: number, relation: SimilarRelation, article: { id: string, title: string, publishedAt: string | null, publisher: { name: string } | null } }> } } & { ' $fragmentName'?: 'SimilarArticlesFragment' };

export type ArticleReadingQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleReadingQuery = { article: (
    { id: string, version: number, title: string, standfirst: string | null, url: string | null, language: string, publishedAt: string | null, regions: Array<string>, topics: Array<string>, publisher: { id: string, name: string, kind: SourceKind } | null, authors: Array<{ id: string, name: string }>, republication: { originalUrl: string | null, evidence: string | null, confirmed: boolean, originalSource: { id: string, name: string } | null, original: { id: string, title: string } | null } | null, rights: (
      { statementsDisagree: boolean, statements: Array<{ words: string, ground: RightsGround, permission: Permission | null, licence: string | null }> }
      & { ' $fragmentRefs'?: { 'ArticleRightsFragment': ArticleRightsFragment } }
    ), revision: { number: number, text: string | null, createdAt: string }, affectedClaims: { totalCount: number }, claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'MarkedClaimFragment': MarkedClaimFragment } }> }, suggestions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'MarkedSuggestionFragment': MarkedSuggestionFragment } }> }, modelReading: { state: ModelReadingState, failure: ModelFailure | null, nextAttemptAt: string | null, proposedCount: number, droppedCount: number } | null }
    & { ' $fragmentRefs'?: { 'SimilarArticlesFragment': SimilarArticlesFragment;'CopyProposalsFragment': CopyProposalsFragment;'CopyClusterPictureFragment': CopyClusterPictureFragment } }
  ) | null, articleImports: { nodes: Array<{ id: string }> } };

export type ArticleClaimsQueryVariables = Exact<{
  id: string | number;
  after: string;
}>;


export type ArticleClaimsQuery = { article: { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'MarkedClaimFragment': MarkedClaimFragment } }> } } | null };

export type MarkedClaimFragment = { id: string, text: string, language: string, kind: ClaimKind, state: ClaimState, appearances: { nodes: Array<{ id: string, revisionNumber: number, anchor: { exact: string, start: number, end: number }, standing: { class: AnchorClass, alterations: Array<Alteration>, start: number | null, end: number | null, words: string | null, kept: boolean, revision: { number: number } } | null, attribution: Array<{ verb: string | null, source: { id: string, name: string } }> }> } } & { ' $fragmentName'?: 'MarkedClaimFragment' };

export type MarkedSuggestionFragment = { id: string, text: string, kind: ClaimKind, confidence: number, proposedBy: Proposer, anchor: { exact: string, start: number, end: number }, attribution: Array<{ verb: string | null, source: { name: string } }> } & { ' $fragmentName'?: 'MarkedSuggestionFragment' };

export type ArticleRepairQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleRepairQuery = { article: (
    { id: string, version: number, title: string }
    & { ' $fragmentRefs'?: { 'ArticleDraftFragment': ArticleDraftFragment } }
  ) | null, articleImports: { nodes: Array<{ input: string | null, findings: Array<{ field: string, value: string, confidence: number, method: string, disagreesWith: Array<string>, origin: { start: number, end: number } | null }> }> } };

export type ArticlesListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: ArticleFilter | null | undefined;
  orderBy?: Array<ArticleOrder> | ArticleOrder | null | undefined;
  publisherId: string | number;
  namesPublisher: boolean;
}>;


export type ArticlesListQuery = { articles: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, title: string, language: string, publishedAt: string | null, createdAt: string, topics: Array<string>, publisher: { id: string, name: string } | null, republication: { confirmed: boolean } | null, claims: { totalCount: number }, suggestions: { totalCount: number } }> }, source?: { id: string, name: string } | null };

export type AskModelMutationVariables = Exact<{
  articleId: string | number;
}>;


export type AskModelMutation = { askLanguageModel:
    | { __typename: 'Article' }
    | (
      { __typename: 'LanguageModelOff' }
      & { ' $fragmentRefs'?: { 'RefusalParts_LanguageModelOff_Fragment': RefusalParts_LanguageModelOff_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type RemoveAppearanceHereMutationVariables = Exact<{
  input: RemoveAppearanceInput;
}>;


export type RemoveAppearanceHereMutation = { removeAppearance:
    | { __typename: 'Claim' }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type DiscardClaimHereMutationVariables = Exact<{
  input: DiscardClaimInput;
}>;


export type DiscardClaimHereMutation = { discardClaim:
    | (
      { __typename: 'ClaimHasHistory' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ClaimHasHistory_Fragment': RefusalParts_ClaimHasHistory_Fragment } }
    )
    | { __typename: 'DiscardedClaim' }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type MakeClaimMutationVariables = Exact<{
  input: CreateClaimInput;
}>;


export type MakeClaimMutation = { createClaim:
    | (
      { __typename: 'AmbiguousQuote' }
      & { ' $fragmentRefs'?: { 'RefusalParts_AmbiguousQuote_Fragment': RefusalParts_AmbiguousQuote_Fragment } }
    )
    | { __typename: 'Claim', id: string, version: number }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'QuoteNotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_QuoteNotFound_Fragment': RefusalParts_QuoteNotFound_Fragment } }
    )
    | (
      { __typename: 'SameClaimExists', claims: Array<{ id: string, text: string, state: ClaimState, version: number }> }
      & { ' $fragmentRefs'?: { 'RefusalParts_SameClaimExists_Fragment': RefusalParts_SameClaimExists_Fragment } }
    )
   };

export type AddAppearanceHereMutationVariables = Exact<{
  input: AddAppearanceInput;
}>;


export type AddAppearanceHereMutation = { addAppearance:
    | (
      { __typename: 'AmbiguousQuote' }
      & { ' $fragmentRefs'?: { 'RefusalParts_AmbiguousQuote_Fragment': RefusalParts_AmbiguousQuote_Fragment } }
    )
    | { __typename: 'Claim', id: string, version: number, appearances: { nodes: Array<{ id: string }> } }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'QuoteNotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_QuoteNotFound_Fragment': RefusalParts_QuoteNotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type CopyProposalsFragment = { id: string, republicationProposals: { nodes: Array<{ id: string, originalName: string | null, originalUrl: string | null, knownBy: RepublicationKnownBy, evidence: string | null, share: number | null, sharedParagraphs: Array<number>, direction: RepublicationDirection, original: { id: string, title: string, publishedAt: string | null, publisher: { name: string } | null } | null, originalSource: { name: string } | null }> } } & { ' $fragmentName'?: 'CopyProposalsFragment' };

export type CopyClusterPictureFragment = { id: string, copyCluster: { original: { id: string }, members: { totalCount: number, nodes: Array<{ relation: CopyRelation, share: number | null, copiedFrom: { id: string } | null, article: { id: string, title: string, publishedAt: string | null, publisher: { name: string } | null } }> } } | null } & { ' $fragmentName'?: 'CopyClusterPictureFragment' };

export type ConfirmCopyHereMutationVariables = Exact<{
  input: ConfirmRepublicationProposalInput;
}>;


export type ConfirmCopyHereMutation = { confirmRepublicationProposal:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'RepublicationCircle' }
      & { ' $fragmentRefs'?: { 'RefusalParts_RepublicationCircle_Fragment': RefusalParts_RepublicationCircle_Fragment } }
    )
    | { __typename: 'RepublicationProposal' }
    | (
      { __typename: 'RepublicationProposalDecided' }
      & { ' $fragmentRefs'?: { 'RefusalParts_RepublicationProposalDecided_Fragment': RefusalParts_RepublicationProposalDecided_Fragment } }
    )
   };

export type RefuseCopyHereMutationVariables = Exact<{
  input: RefuseRepublicationProposalInput;
}>;


export type RefuseCopyHereMutation = { refuseRepublicationProposal:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'RepublicationProposal' }
    | (
      { __typename: 'RepublicationProposalDecided' }
      & { ' $fragmentRefs'?: { 'RefusalParts_RepublicationProposalDecided_Fragment': RefusalParts_RepublicationProposalDecided_Fragment } }
    )
   };

export type ReopenCopyHereMutationVariables = Exact<{
  input: ReopenRepublicationProposalInput;
}>;


export type ReopenCopyHereMutation = { reopenRepublicationProposal:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'RepublicationProposal' }
    | (
      { __typename: 'RepublicationProposalOpen' }
      & { ' $fragmentRefs'?: { 'RefusalParts_RepublicationProposalOpen_Fragment': RefusalParts_RepublicationProposalOpen_Fragment } }
    )
   };

export type RepairArticleMutationVariables = Exact<{
  input: EditArticleInput;
}>;


export type RepairArticleMutation = { editArticle:
    | { __typename: 'Article', version: number }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type ArticleTermChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
  vocabulary: Vocabulary;
}>;


export type ArticleTermChoicesQuery = { terms: { nodes: Array<{ nameFr: string, nameEn: string, words: Array<string>, retiredAt: string | null }> }, articles: { facets: Array<{ field: string, values: Array<{ value: string }> }> } };

export type MoreSuggestionsQueryVariables = Exact<{
  id: string | number;
  after: string;
}>;


export type MoreSuggestionsQuery = { article: { suggestions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'MarkedSuggestionFragment': MarkedSuggestionFragment } }> } } | null };

export type AcceptSuggestionHereMutationVariables = Exact<{
  input: AcceptSuggestionInput;
}>;


export type AcceptSuggestionHereMutation = { acceptSuggestion:
    | (
      { __typename: 'AmbiguousQuote' }
      & { ' $fragmentRefs'?: { 'RefusalParts_AmbiguousQuote_Fragment': RefusalParts_AmbiguousQuote_Fragment } }
    )
    | { __typename: 'Claim', id: string, version: number, text: string, state: ClaimState, appearances: { nodes: Array<{ id: string, attribution: Array<{ verb: string | null, source: { name: string } }> }> } }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'QuoteNotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_QuoteNotFound_Fragment': RefusalParts_QuoteNotFound_Fragment } }
    )
    | (
      { __typename: 'SameClaimExists', claims: Array<{ id: string, text: string, state: ClaimState, version: number }> }
      & { ' $fragmentRefs'?: { 'RefusalParts_SameClaimExists_Fragment': RefusalParts_SameClaimExists_Fragment } }
    )
    | (
      { __typename: 'SuggestionDecided' }
      & { ' $fragmentRefs'?: { 'RefusalParts_SuggestionDecided_Fragment': RefusalParts_SuggestionDecided_Fragment } }
    )
   };

export type ReopenSuggestionHereMutationVariables = Exact<{
  input: ReopenSuggestionInput;
}>;


export type ReopenSuggestionHereMutation = { reopenSuggestion:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'Suggestion' }
    | (
      { __typename: 'SuggestionDecided' }
      & { ' $fragmentRefs'?: { 'RefusalParts_SuggestionDecided_Fragment': RefusalParts_SuggestionDecided_Fragment } }
    )
    | (
      { __typename: 'SuggestionOpen' }
      & { ' $fragmentRefs'?: { 'RefusalParts_SuggestionOpen_Fragment': RefusalParts_SuggestionOpen_Fragment } }
    )
   };

export type DismissSuggestionHereMutationVariables = Exact<{
  input: DismissSuggestionInput;
}>;


export type DismissSuggestionHereMutation = { dismissSuggestion:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'Suggestion' }
    | (
      { __typename: 'SuggestionDecided' }
      & { ' $fragmentRefs'?: { 'RefusalParts_SuggestionDecided_Fragment': RefusalParts_SuggestionDecided_Fragment } }
    )
   };

export type AuditLogQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
  personId: string | number;
  namesPerson: boolean;
}>;


export type AuditLogQuery = { auditRecords: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, action: string, before: unknown, after: unknown, reason: string | null, subjectType: string, subjectId: string, subjectName: string | null, actor: { id: string, name: string } | null, key: { name: string } | null }> }, node?:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AuditCountQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type AuditCountQuery = { auditRecords: { totalCount: number } };

export type AddClaimAppearanceMutationVariables = Exact<{
  input: AddAppearanceInput;
}>;


export type AddClaimAppearanceMutation = { addAppearance:
    | (
      { __typename: 'AmbiguousQuote' }
      & { ' $fragmentRefs'?: { 'RefusalParts_AmbiguousQuote_Fragment': RefusalParts_AmbiguousQuote_Fragment } }
    )
    | { __typename: 'Claim', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'QuoteNotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_QuoteNotFound_Fragment': RefusalParts_QuoteNotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type RemoveClaimAppearanceMutationVariables = Exact<{
  input: RemoveAppearanceInput;
}>;


export type RemoveClaimAppearanceMutation = { removeAppearance:
    | { __typename: 'Claim', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type SetClaimAttributionMutationVariables = Exact<{
  input: SetAttributionInput;
}>;


export type SetClaimAttributionMutation = { setAttribution:
    | (
      { __typename: 'AmbiguousQuote' }
      & { ' $fragmentRefs'?: { 'RefusalParts_AmbiguousQuote_Fragment': RefusalParts_AmbiguousQuote_Fragment } }
    )
    | { __typename: 'Claim', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'QuoteNotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_QuoteNotFound_Fragment': RefusalParts_QuoteNotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type SubmitManyClaimsMutationVariables = Exact<{
  input: SubmitClaimsInput;
}>;


export type SubmitManyClaimsMutation = { submitClaims:
    | (
      { __typename: 'BulkChange' }
      & { ' $fragmentRefs'?: { 'BulkPartsFragment': BulkPartsFragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
   };

export type EditTopicsOfClaimsMutationVariables = Exact<{
  input: EditClaimTopicsInput;
}>;


export type EditTopicsOfClaimsMutation = { editClaimTopics:
    | (
      { __typename: 'BulkChange' }
      & { ' $fragmentRefs'?: { 'BulkPartsFragment': BulkPartsFragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
   };

export type DiscardManyClaimsMutationVariables = Exact<{
  input: DiscardClaimsInput;
}>;


export type DiscardManyClaimsMutation = { discardClaims:
    | (
      { __typename: 'BulkChange' }
      & { ' $fragmentRefs'?: { 'BulkPartsFragment': BulkPartsFragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
   };

export type ClaimCountQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ClaimOrder> | ClaimOrder | null | undefined;
  enough: number;
}>;


export type ClaimCountQuery = { claims: { totalCount: number, countPrecision: CountPrecision } };

export type ClaimDeskQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type ClaimDeskQuery = { claim: { id: string, text: string, language: string, kind: ClaimKind, topics: Array<string>, state: ClaimState, version: number, isPublic: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, retractedAt: string | null, retractionReason: string | null, allowedMoves: Array<ClaimMove>, workingCopies: Array<{ part: ClaimPart, number: number | null, content: string, basedOnVersion: number, version: number, keptAt: string }>, createdBy: { id: string, name: string } | null, verdict: { rating: string, label: string, rationale: string, rationaleHtml: string } | null, openReview: { id: string } | null, reviews: { nodes: Array<{ id: string, occasion: ReviewOccasion, state: ReviewState, decisions: Array<{ id: string, revisionNumber: number, decision: DecisionKind, reason: string | null, stale: boolean, reviewer: { name: string } | null }> }> }, publications: { nodes: Array<{ id: string, kind: PublicationKind, state: PublicationState, at: string, reason: string | null, revisionNumber: number, publishedBy: { name: string } | null }> }, appearances: { nodes: Array<{ id: string, number: number, anchor: { exact: string, prefix: string, suffix: string }, standing: { class: AnchorClass, alterations: Array<Alteration>, words: string | null, kept: boolean } | null, attribution: Array<{ verb: string | null, source: { id: string, name: string, kind: SourceKind }, anchor: { exact: string, prefix: string, suffix: string, start: number, end: number } | null }>, article: { id: string, title: string, language: string, publishedAt: string | null, publisher: { id: string, name: string } | null } }> }, evidence: { nodes: Array<{ id: string, number: number, stance: Stance, excerpt: string | null, note: string | null, url: string | null, source: { id: string, name: string } | null, article: { id: string, title: string } | null, anchor: { exact: string, prefix: string, suffix: string, start: number, end: number } | null }> } } | null, verdictScale: Array<{ rating: string, retired: boolean, label: string }> };

export type ClaimHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimHistoryQuery = { claim: { language: string, revisions: { totalCount: number, nodes: Array<{ id: string, number: number, createdAt: string, text: string, kind: ClaimKind, topics: Array<string>, reason: string | null, createdBy: { name: string } | null, verdict: { rating: string, label: string, rationale: string } | null }> }, audit: { totalCount: number, nodes: Array<{ id: string, at: string, action: string, reason: string | null, actor: { name: string } | null }> } } | null };

export type ClaimListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ClaimFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ClaimOrder> | ClaimOrder | null | undefined;
  language: string;
}>;


export type ClaimListQuery = { claims: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node: { id: string, version: number, text: string, language: string, kind: ClaimKind, topics: Array<string>, state: ClaimState, updatedAt: string, publishedAt: string | null, verdict: { rating: string, label: string } | null } }> }, verdictScale: Array<{ rating: string, label: string }> };

export type ClaimValuesQueryVariables = Exact<{
  inAnyLanguage?: ClaimFilter | null | undefined;
  onAnyTopic?: ClaimFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ClaimOrder> | ClaimOrder | null | undefined;
  enough: number;
}>;


export type ClaimValuesQuery = { languages: { facets: Array<{ precision: CountPrecision, values: Array<{ value: string }> }> }, topics: { facets: Array<{ precision: CountPrecision, values: Array<{ value: string }> }> } };

export type EditClaimWordingMutationVariables = Exact<{
  input: EditClaimInput;
}>;


export type EditClaimWordingMutation = { editClaim:
    | { __typename: 'Claim', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type CreateClaimByHandMutationVariables = Exact<{
  input: CreateClaimInput;
}>;


export type CreateClaimByHandMutation = { createClaim:
    | (
      { __typename: 'AmbiguousQuote' }
      & { ' $fragmentRefs'?: { 'RefusalParts_AmbiguousQuote_Fragment': RefusalParts_AmbiguousQuote_Fragment } }
    )
    | { __typename: 'Claim', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'QuoteNotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_QuoteNotFound_Fragment': RefusalParts_QuoteNotFound_Fragment } }
    )
    | (
      { __typename: 'SameClaimExists', claims: Array<{ id: string, text: string, language: string, state: ClaimState }> }
      & { ' $fragmentRefs'?: { 'RefusalParts_SameClaimExists_Fragment': RefusalParts_SameClaimExists_Fragment } }
    )
   };

export type ClaimWorkQueryVariables = Exact<{
  filter: ClaimFilter;
  first: number;
}>;


export type ClaimWorkQuery = { claims: { totalCount: number, nodes: Array<{ id: string, text: string, language: string, kind: ClaimKind, state: ClaimState, updatedAt: string, verdict: { rating: string, label: string } | null, createdBy: { name: string } | null }> } };

export type ClaimCountsQueryVariables = Exact<{
  me: string | number;
}>;


export type ClaimCountsQuery = { returned: { totalCount: number }, drafts: { totalCount: number }, inReview: { totalCount: number }, approved: { totalCount: number } };

export type AddClaimEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;


export type AddClaimEvidenceMutation = { addEvidence:
    | (
      { __typename: 'AmbiguousQuote' }
      & { ' $fragmentRefs'?: { 'RefusalParts_AmbiguousQuote_Fragment': RefusalParts_AmbiguousQuote_Fragment } }
    )
    | { __typename: 'Claim', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'QuoteNotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_QuoteNotFound_Fragment': RefusalParts_QuoteNotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type EditClaimEvidenceMutationVariables = Exact<{
  input: EditEvidenceInput;
}>;


export type EditClaimEvidenceMutation = { editEvidence:
    | (
      { __typename: 'AmbiguousQuote' }
      & { ' $fragmentRefs'?: { 'RefusalParts_AmbiguousQuote_Fragment': RefusalParts_AmbiguousQuote_Fragment } }
    )
    | { __typename: 'Claim', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'QuoteNotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_QuoteNotFound_Fragment': RefusalParts_QuoteNotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type RemoveClaimEvidenceMutationVariables = Exact<{
  input: RemoveEvidenceInput;
}>;


export type RemoveClaimEvidenceMutation = { removeEvidence:
    | { __typename: 'Claim', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type MoveClaimEvidenceMutationVariables = Exact<{
  input: MoveEvidenceInput;
}>;


export type MoveClaimEvidenceMutation = { moveEvidence:
    | { __typename: 'Claim', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type FindArticlesQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
}>;


export type FindArticlesQuery = { articles: { nodes: Array<{ id: string, title: string, publisher: { name: string } | null }> } };

export type TopicChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TopicChoicesQuery = { terms: { nodes: Array<{ nameFr: string, nameEn: string, words: Array<string>, retiredAt: string | null }> }, claims: { facets: Array<{ field: string, values: Array<{ value: string }> }> } };

export type ClaimChangesQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimChangesQuery = { claim: { audit: { nodes: Array<{ action: string, at: string, actor: { name: string } | null }> } } | null };

export type PublishApprovedClaimMutationVariables = Exact<{
  input: PublishClaimInput;
}>;


export type PublishApprovedClaimMutation = { publishClaim:
    | (
      { __typename: 'AlreadyScheduled' }
      & { ' $fragmentRefs'?: { 'RefusalParts_AlreadyScheduled_Fragment': RefusalParts_AlreadyScheduled_Fragment } }
    )
    | (
      { __typename: 'ApprovalVoid' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ApprovalVoid_Fragment': RefusalParts_ApprovalVoid_Fragment } }
    )
    | (
      { __typename: 'CorrectionNoteMissing' }
      & { ' $fragmentRefs'?: { 'RefusalParts_CorrectionNoteMissing_Fragment': RefusalParts_CorrectionNoteMissing_Fragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | { __typename: 'Publication', id: string }
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type RetractPublishedClaimMutationVariables = Exact<{
  input: RetractClaimInput;
}>;


export type RetractPublishedClaimMutation = { retractClaim:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | { __typename: 'Publication', id: string }
    | (
      { __typename: 'RetractionReasonMissing' }
      & { ' $fragmentRefs'?: { 'RefusalParts_RetractionReasonMissing_Fragment': RefusalParts_RetractionReasonMissing_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type CancelScheduledPublicationMutationVariables = Exact<{
  input: CancelPublicationInput;
}>;


export type CancelScheduledPublicationMutation = { cancelPublication:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotScheduled' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotScheduled_Fragment': RefusalParts_NotScheduled_Fragment } }
    )
    | { __typename: 'Publication', id: string }
   };

export type SubmitClaimForReviewMutationVariables = Exact<{
  input: SubmitClaimInput;
}>;


export type SubmitClaimForReviewMutation = { submitClaim:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'NotReadyForReview' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotReadyForReview_Fragment': RefusalParts_NotReadyForReview_Fragment } }
    )
    | { __typename: 'Review', id: string }
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type WithdrawClaimFromDeskMutationVariables = Exact<{
  input: WithdrawClaimInput;
}>;


export type WithdrawClaimFromDeskMutation = { withdrawClaim:
    | { __typename: 'Claim', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type ProposeClaimVerdictMutationVariables = Exact<{
  input: ProposeVerdictInput;
}>;


export type ProposeClaimVerdictMutation = { proposeVerdict:
    | { __typename: 'Claim', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'UnknownRating' }
      & { ' $fragmentRefs'?: { 'RefusalParts_UnknownRating_Fragment': RefusalParts_UnknownRating_Fragment } }
    )
   };

export type CreateDeskMutationVariables = Exact<{
  input: CreateDeskInput;
}>;


export type CreateDeskMutation = { createDesk:
    | { __typename: 'Desk' }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'SameDeskExists' }
      & { ' $fragmentRefs'?: { 'RefusalParts_SameDeskExists_Fragment': RefusalParts_SameDeskExists_Fragment } }
    )
   };

export type EditDeskMutationVariables = Exact<{
  input: EditDeskInput;
}>;


export type EditDeskMutation = { editDesk:
    | { __typename: 'Desk' }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'SameDeskExists' }
      & { ' $fragmentRefs'?: { 'RefusalParts_SameDeskExists_Fragment': RefusalParts_SameDeskExists_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type SetPolicyMutationVariables = Exact<{
  input: SetPolicyInput;
}>;


export type SetPolicyMutation = { setPolicy:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'Policy' }
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type RemovePolicyMutationVariables = Exact<{
  input: RemovePolicyInput;
}>;


export type RemovePolicyMutation = { removePolicy:
    | { __typename: 'Desk' }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PolicyNeeded' }
      & { ' $fragmentRefs'?: { 'RefusalParts_PolicyNeeded_Fragment': RefusalParts_PolicyNeeded_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type DesksQueryVariables = Exact<{ [key: string]: never; }>;


export type DesksQuery = { desks: { totalCount: number, nodes: Array<{ id: string, name: string, version: number, members: Array<{ id: string, name: string }>, policies: Array<{ id: string, claimKind: ClaimKind | null, approvalsNeeded: number, deciderRoles: Array<Role>, publishesAutomatically: boolean, countsExperts: boolean, dueWithinHours: number | null, version: number }> }> } };

export type OpenExpertLinkMutationVariables = Exact<{
  secret: string;
}>;


export type OpenExpertLinkMutation = { openExpertInvitation:
    | { __typename: 'ExpertLinkClosed', why: ExpertLinkEnd }
    | { __typename: 'ExpertReview', expertName: string, deskName: string, note: string | null, expiresAt: string, counts: boolean, digest: string, text: string, language: string, topics: Array<string>, verdictEn: string | null, verdictFr: string | null, rationaleHtml: string | null, appearances: Array<{ title: string, publisher: string | null, url: string | null, before: string, exact: string, after: string, attribution: Array<string> }>, evidence: Array<{ stance: string, source: string | null, title: string | null, url: string | null, excerpt: string | null, note: string | null }> }
   };

export type DecideAsExpertMutationVariables = Exact<{
  input: DecideAsExpertInput;
}>;


export type DecideAsExpertMutation = { decideAsExpert:
    | { __typename: 'ExpertDecision', decision: DecisionKind, counts: boolean }
    | (
      { __typename: 'ExpertLinkClosed' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ExpertLinkClosed_Fragment': RefusalParts_ExpertLinkClosed_Fragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'OwnWork' }
      & { ' $fragmentRefs'?: { 'RefusalParts_OwnWork_Fragment': RefusalParts_OwnWork_Fragment } }
    )
    | (
      { __typename: 'ReasonMissing' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ReasonMissing_Fragment': RefusalParts_ReasonMissing_Fragment } }
    )
    | (
      { __typename: 'StaleDigest' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleDigest_Fragment': RefusalParts_StaleDigest_Fragment } }
    )
   };

export type FeedDeskQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FeedDeskQuery = { followedFeed: { id: string, url: string, title: string | null, homepage: string | null, format: FeedFormat | null, language: string | null, everyMinutes: number, state: FollowedFeedState, nextPollAt: string | null, lastPolledAt: string | null, lastSuccessAt: string | null, failure: FetchFailure | null, failures: number, failedAt: string | null, itemCount: number, version: number, createdAt: string, createdBy: { name: string }, publisher: { id: string, name: string } | null, audit: { nodes: Array<{ id: string, at: string, action: string, before: unknown, after: unknown, actor: { name: string } | null }> }, imports: { ' $fragmentRefs'?: { 'ImportPageFragment': ImportPageFragment } } } | null };

export type FeedListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: FollowedFeedFilter | null | undefined;
}>;


export type FeedListQuery = { followedFeeds: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, url: string, title: string | null, state: FollowedFeedState, failure: FetchFailure | null, failures: number, lastSuccessAt: string | null, nextPollAt: string | null, itemCount: number }> } };

export type FollowFeedMutationVariables = Exact<{
  input: FollowFeedInput;
}>;


export type FollowFeedMutation = { followFeed:
    | { __typename: 'FollowedFeed', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type EditFeedMutationVariables = Exact<{
  input: EditFollowedFeedInput;
}>;


export type EditFeedMutation = { editFollowedFeed:
    | { __typename: 'FollowedFeed' }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type PollFeedMutationVariables = Exact<{
  id: string | number;
}>;


export type PollFeedMutation = { pollFeed:
    | (
      { __typename: 'FeedNotActive' }
      & { ' $fragmentRefs'?: { 'RefusalParts_FeedNotActive_Fragment': RefusalParts_FeedNotActive_Fragment } }
    )
    | { __typename: 'FollowedFeed' }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type UnfollowFeedMutationVariables = Exact<{
  input: UnfollowFeedInput;
}>;


export type UnfollowFeedMutation = { unfollowFeed:
    | { __typename: 'LeftFeed' }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type ImportOpmlMutationVariables = Exact<{
  input: ImportOpmlInput;
}>;


export type ImportOpmlMutation = { importOpml:
    | { __typename: 'FollowedFeeds', addedIds: Array<string>, knownCount: number, refused: Array<string> }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotAnOpml' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotAnOpml_Fragment': RefusalParts_NotAnOpml_Fragment } }
    )
   };

export type HistoryComparisonQueryVariables = Exact<{
  before: string | number;
  after?: string | number | null | undefined;
}>;


export type HistoryComparisonQuery = { comparison: { before: { ' $fragmentRefs'?: { 'HistoryEntryPartsFragment': HistoryEntryPartsFragment } }, after: { ' $fragmentRefs'?: { 'HistoryEntryPartsFragment': HistoryEntryPartsFragment } } | null, differences: Array<{ part: string, change: DifferenceKind, field: string | null, placeBefore: number | null, placeAfter: number | null, before: string | null, after: string | null }> } | null };

export type HistoryEntryPartsFragment = { id: string, at: string, action: string, reason: string | null, actor: { name: string } | null, claimRevision: { number: number } | null } & { ' $fragmentName'?: 'HistoryEntryPartsFragment' };

export type HistoryEntriesFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'HistoryEntryPartsFragment': HistoryEntryPartsFragment } }> } & { ' $fragmentName'?: 'HistoryEntriesFragment' };

export type ClaimEntriesQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ClaimEntriesQuery = { claim: { text: string, language: string, allowedMoves: Array<ClaimMove>, audit: { ' $fragmentRefs'?: { 'HistoryEntriesFragment': HistoryEntriesFragment } } } | null };

export type ArticleEntriesQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ArticleEntriesQuery = { article: { title: string, language: string, audit: { ' $fragmentRefs'?: { 'HistoryEntriesFragment': HistoryEntriesFragment } } } | null };

export type SourceEntriesQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SourceEntriesQuery = { source: { name: string, mergedInto: { id: string, name: string } | null, audit: { ' $fragmentRefs'?: { 'HistoryEntriesFragment': HistoryEntriesFragment } } } | null };

export type ClaimToRestoreQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimToRestoreQuery = { claim: { version: number, state: ClaimState, audit: { nodes: Array<{ id: string }> } } | null };

export type ArticleToRestoreQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleToRestoreQuery = { article: { version: number, audit: { nodes: Array<{ id: string }> } } | null };

export type SourceToRestoreQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceToRestoreQuery = { source: { version: number, audit: { nodes: Array<{ id: string }> } } | null };

export type RestoreClaimMutationVariables = Exact<{
  input: RestoreClaimInput;
}>;


export type RestoreClaimMutation = { restoreClaim:
    | { __typename: 'Claim', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotInThisState' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
    )
    | (
      { __typename: 'NothingToRestore' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NothingToRestore_Fragment': RefusalParts_NothingToRestore_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type RestoreArticleMutationVariables = Exact<{
  input: RestoreArticleInput;
}>;


export type RestoreArticleMutation = { restoreArticle:
    | { __typename: 'Article', id: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NothingToRestore' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NothingToRestore_Fragment': RefusalParts_NothingToRestore_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type RestoreSourceMutationVariables = Exact<{
  input: RestoreSourceInput;
}>;


export type RestoreSourceMutation = { restoreSource:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NothingToRestore' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NothingToRestore_Fragment': RefusalParts_NothingToRestore_Fragment } }
    )
    | (
      { __typename: 'OwnershipCircle' }
      & { ' $fragmentRefs'?: { 'RefusalParts_OwnershipCircle_Fragment': RefusalParts_OwnershipCircle_Fragment } }
    )
    | { __typename: 'Source', id: string }
    | (
      { __typename: 'SourceMerged' }
      & { ' $fragmentRefs'?: { 'RefusalParts_SourceMerged_Fragment': RefusalParts_SourceMerged_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type HandInArticleMutationVariables = Exact<{
  input: ImportArticleInput;
}>;


export type HandInArticleMutation = { importArticle:
    | { __typename: 'ArticleImport', id: string, times: number, article: { id: string } | null }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'UnreadableInput', reason: UnreadableReason }
      & { ' $fragmentRefs'?: { 'RefusalParts_UnreadableInput_Fragment': RefusalParts_UnreadableInput_Fragment } }
    )
   };

export type ImportListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: ArticleImportFilter | null | undefined;
  publisherId: string | number;
  namesPublisher: boolean;
  personId: string | number;
  namesPerson: boolean;
}>;


export type ImportListQuery = { articleImports: (
    { totalCount: number }
    & { ' $fragmentRefs'?: { 'ImportPageFragment': ImportPageFragment } }
  ), source?: { id: string, name: string } | null, node?:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type CancelImportMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelImportMutation = { cancelImport:
    | { __typename: 'ArticleImport' }
    | (
      { __typename: 'ImportEnded' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ImportEnded_Fragment': RefusalParts_ImportEnded_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type RetryImportMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryImportMutation = { retryImport:
    | { __typename: 'ArticleImport' }
    | (
      { __typename: 'ImportNotStopped' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ImportNotStopped_Fragment': RefusalParts_ImportNotStopped_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type RereadImportMutationVariables = Exact<{
  id: string | number;
}>;


export type RereadImportMutation = { rereadImport:
    | { __typename: 'ArticleImport', id: string, outcome: ImportOutcome | null }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'UnreadableInput', reason: UnreadableReason }
      & { ' $fragmentRefs'?: { 'RefusalParts_UnreadableInput_Fragment': RefusalParts_UnreadableInput_Fragment } }
    )
   };

export type ImportPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<(
    { id: string, way: ImportWay, fileName: string | null, createdAt: string, createdBy: { id: string, name: string }, article: { id: string, title: string, language: string, claims: { totalCount: number }, suggestions: { totalCount: number } } | null }
    & { ' $fragmentRefs'?: { 'ImportStandingFragment': ImportStandingFragment } }
  )> } & { ' $fragmentName'?: 'ImportPageFragment' };

export type ImportStandingFragment = { id: string, state: ImportState, progress: number, outcome: ImportOutcome | null, failure: FetchFailure | null, attempts: number, nextAttemptAt: string | null, allowedMoves: Array<ImportMove>, sourceUrl: string | null } & { ' $fragmentName'?: 'ImportStandingFragment' };

export type ImportReadingQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportReadingQuery = { articleImport: (
    { id: string, state: ImportState, outcome: ImportOutcome | null, input: string | null, sourceUrl: string | null, createdAt: string, rereadOf: { id: string, createdAt: string } | null, capture: { at: string, sha256: string, size: number, finalUrl: string | null, contentType: string | null, charset: string | null, redirects: Array<{ url: string, status: number }> } | null, findings: Array<{ field: string, value: string, confidence: number, method: string, remark: FindingRemark | null, disagreesWith: Array<string>, origin: { start: number, end: number } | null }>, article: (
      { id: string, title: string }
      & { ' $fragmentRefs'?: { 'ArticleDraftFragment': ArticleDraftFragment;'SimilarArticlesFragment': SimilarArticlesFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'ImportStandingFragment': ImportStandingFragment } }
  ) | null };

export type JobPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: JobFilter | null | undefined;
}>;


export type JobPageQuery = { jobQueues: Array<{ name: string, cron: string | null, waiting: number, running: number, failed: number, done: number, nextAt: string | null, lastDoneAt: string | null }>, jobs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, queue: string, state: JobState, about: unknown, attempts: number, attemptsMax: number, error: string | null, startedAt: string | null, nextAttemptAt: string | null, endedAt: string | null }> } };

export type RetryJobMutationVariables = Exact<{
  input: RetryJobInput;
}>;


export type RetryJobMutation = { retryJob:
    | { __typename: 'Job' }
    | (
      { __typename: 'JobNotFailed' }
      & { ' $fragmentRefs'?: { 'RefusalParts_JobNotFailed_Fragment': RefusalParts_JobNotFailed_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type RetryFailedJobsMutationVariables = Exact<{
  input: RetryFailedJobsInput;
}>;


export type RetryFailedJobsMutation = { retryFailedJobs:
    | { __typename: 'RetriedJobs', count: number }
    | (
      { __typename: 'UnknownQueue' }
      & { ' $fragmentRefs'?: { 'RefusalParts_UnknownQueue_Fragment': RefusalParts_UnknownQueue_Fragment } }
    )
   };

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelJobMutation = { cancelJob:
    | { __typename: 'Job' }
    | (
      { __typename: 'JobNotWaiting' }
      & { ' $fragmentRefs'?: { 'RefusalParts_JobNotWaiting_Fragment': RefusalParts_JobNotWaiting_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type KeyListQueryVariables = Exact<{
  filter: ApiKeyFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type KeyListQuery = { apiKeys: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, start: string, scopes: Array<Scope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, owner: { id: string, name: string } }> } };

export type KeyUsageQueryVariables = Exact<{
  id: string | number;
}>;


export type KeyUsageQuery = { node:
    | { __typename: 'ApiKey', usage: Array<{ day: string, requests: number, refused: number }> }
    | { __typename: 'Article' }
    | { __typename: 'ArticleImport' }
    | { __typename: 'Claim' }
    | { __typename: 'ClaimRevision' }
    | { __typename: 'Desk' }
    | { __typename: 'ExpertInvitation' }
    | { __typename: 'FollowedFeed' }
    | { __typename: 'ListExport' }
    | { __typename: 'Notice' }
    | { __typename: 'Person' }
    | { __typename: 'Policy' }
    | { __typename: 'Publication' }
    | { __typename: 'RepublicationProposal' }
    | { __typename: 'Review' }
    | { __typename: 'ReviewComment' }
    | { __typename: 'SavedView' }
    | { __typename: 'Source' }
    | { __typename: 'Suggestion' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
   | null };

export type CreateKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateKeyMutation = { createApiKey:
    | { __typename: 'CreatedApiKey', secret: string, apiKey: { name: string } }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'ScopesNotHeld' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ScopesNotHeld_Fragment': RefusalParts_ScopesNotHeld_Fragment } }
    )
   };

export type RevokeKeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeKeyMutation = { revokeApiKey:
    | { __typename: 'ApiKey' }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type ExportClaimsMutationVariables = Exact<{
  input: ExportClaimsInput;
}>;


export type ExportClaimsMutation = { answer:
    | (
      { __typename: 'ExportUnderWay' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ExportUnderWay_Fragment': RefusalParts_ExportUnderWay_Fragment } }
    )
    | { __typename: 'ListExport', id: string }
   };

export type ExportArticlesMutationVariables = Exact<{
  input: ExportArticlesInput;
}>;


export type ExportArticlesMutation = { answer:
    | (
      { __typename: 'ExportUnderWay' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ExportUnderWay_Fragment': RefusalParts_ExportUnderWay_Fragment } }
    )
    | { __typename: 'ListExport', id: string }
   };

export type ExportSourcesMutationVariables = Exact<{
  input: ExportSourcesInput;
}>;


export type ExportSourcesMutation = { answer:
    | (
      { __typename: 'ExportUnderWay' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ExportUnderWay_Fragment': RefusalParts_ExportUnderWay_Fragment } }
    )
    | { __typename: 'ListExport', id: string }
   };

export type CancelListExportMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelListExportMutation = { cancelListExport:
    | (
      { __typename: 'ExportEnded' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ExportEnded_Fragment': RefusalParts_ExportEnded_Fragment } }
    )
    | { __typename: 'ListExport' }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type RetryListExportMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryListExportMutation = { retryListExport:
    | (
      { __typename: 'ExportNotStopped' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ExportNotStopped_Fragment': RefusalParts_ExportNotStopped_Fragment } }
    )
    | (
      { __typename: 'ExportUnderWay' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ExportUnderWay_Fragment': RefusalParts_ExportUnderWay_Fragment } }
    )
    | { __typename: 'ListExport' }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type ListExportPartFragment = { id: string, list: ExportedList, format: ListExportFormat, search: string | null, filter: unknown, askedAt: string, state: ListExportState, rowsTotal: number | null, rowsWritten: number, rowsMax: number, bytes: number | null, fileName: string, path: string | null, failure: ListExportFailure | null, expiresAt: string | null, allowedMoves: Array<ListExportMove> } & { ' $fragmentName'?: 'ListExportPartFragment' };

export type ListExportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ListExportsQuery = { listExports: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'ListExportPartFragment': ListExportPartFragment } }
    )> } };

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: NoticeKind, at: string, readAt: string | null, decision: DecisionKind | null, dueAt: string | null, by: { name: string } | null, comment: { id: string } | null, review: { id: string, claim: { id: string, text: string, language: string } } | null, listExport: { list: ExportedList, state: ListExportState, rowsWritten: number } | null }> } };

export type MarkNoticeReadMutationVariables = Exact<{
  input: MarkNoticeReadInput;
}>;


export type MarkNoticeReadMutation = { markNoticeRead:
    | { __typename: 'NotFound' }
    | { __typename: 'Notice' }
   };

export type MarkAllNoticesReadMutationVariables = Exact<{
  input: MarkAllNoticesReadInput;
}>;


export type MarkAllNoticesReadMutation = { markAllNoticesRead: { count: number } };

export type PeopleQueryVariables = Exact<{
  active: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PeopleQuery = { people: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, email: string, roles: Array<Role>, secondFactors: Array<SecondFactor>, active: boolean, version: number, createdAt: string, desks: Array<{ id: string, name: string }> }> }, here: { totalCount: number }, left: { totalCount: number } };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { addPerson:
    | (
      { __typename: 'EmailTaken' }
      & { ' $fragmentRefs'?: { 'RefusalParts_EmailTaken_Fragment': RefusalParts_EmailTaken_Fragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | { __typename: 'Person', name: string, email: string }
   };

export type EditPersonMutationVariables = Exact<{
  input: EditPersonInput;
}>;


export type EditPersonMutation = { editPerson:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'LastAdministrator' }
      & { ' $fragmentRefs'?: { 'RefusalParts_LastAdministrator_Fragment': RefusalParts_LastAdministrator_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'Person' }
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type SignOutEverywhereMutationVariables = Exact<{
  input: SignOutEverywhereInput;
}>;


export type SignOutEverywhereMutation = { signOutEverywhere:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'Person' }
   };

export type ResetSecondFactorMutationVariables = Exact<{
  input: ResetSecondFactorInput;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'Person' }
   };

export type HandReviewOverMutationVariables = Exact<{
  input: HandOverReviewInput;
}>;


export type HandReviewOverMutation = { handOverReview:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'OwnWork' }
      & { ' $fragmentRefs'?: { 'RefusalParts_OwnWork_Fragment': RefusalParts_OwnWork_Fragment } }
    )
    | (
      { __typename: 'RecipientCannotDecide' }
      & { ' $fragmentRefs'?: { 'RefusalParts_RecipientCannotDecide_Fragment': RefusalParts_RecipientCannotDecide_Fragment } }
    )
    | { __typename: 'Review', id: string }
    | (
      { __typename: 'ReviewClosed' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ReviewClosed_Fragment': RefusalParts_ReviewClosed_Fragment } }
    )
    | (
      { __typename: 'TakenBySomebodyElse' }
      & { ' $fragmentRefs'?: { 'RefusalParts_TakenBySomebodyElse_Fragment': RefusalParts_TakenBySomebodyElse_Fragment } }
    )
   };

export type SetDueDateMutationVariables = Exact<{
  input: SetReviewDueDateInput;
}>;


export type SetDueDateMutation = { setReviewDueDate:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'OwnWork' }
      & { ' $fragmentRefs'?: { 'RefusalParts_OwnWork_Fragment': RefusalParts_OwnWork_Fragment } }
    )
    | { __typename: 'Review', id: string }
    | (
      { __typename: 'ReviewClosed' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ReviewClosed_Fragment': RefusalParts_ReviewClosed_Fragment } }
    )
    | (
      { __typename: 'StaleDueDate' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleDueDate_Fragment': RefusalParts_StaleDueDate_Fragment } }
    )
   };

export type HandOverChoicesQueryVariables = Exact<{
  reviewIds: Array<string | number> | string | number;
  search?: string | null | undefined;
}>;


export type HandOverChoicesQuery = { handOverChoices: Array<{ personId: string, name: string, email: string, possibleCount: number, whyNotCode: string | null }> };

export type SayOnReviewMutationVariables = Exact<{
  input: CommentOnReviewInput;
}>;


export type SayOnReviewMutation = { commentOnReview:
    | (
      { __typename: 'AmbiguousQuote' }
      & { ' $fragmentRefs'?: { 'RefusalParts_AmbiguousQuote_Fragment': RefusalParts_AmbiguousQuote_Fragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'QuoteNotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_QuoteNotFound_Fragment': RefusalParts_QuoteNotFound_Fragment } }
    )
    | { __typename: 'ReviewComment', id: string }
   };

export type SayOtherwiseMutationVariables = Exact<{
  input: EditReviewCommentInput;
}>;


export type SayOtherwiseMutation = { editReviewComment:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotYourComment' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotYourComment_Fragment': RefusalParts_NotYourComment_Fragment } }
    )
    | { __typename: 'ReviewComment', id: string }
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type TakeBackMutationVariables = Exact<{
  input: DeleteReviewCommentInput;
}>;


export type TakeBackMutation = { deleteReviewComment:
    | { __typename: 'DeletedReviewComment', id: string }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotYourComment' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotYourComment_Fragment': RefusalParts_NotYourComment_Fragment } }
    )
   };

export type SettleThreadMutationVariables = Exact<{
  input: ResolveReviewThreadInput;
}>;


export type SettleThreadMutation = { resolveReviewThread:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'ReviewComment', id: string }
   };

export type TakeThreadUpAgainMutationVariables = Exact<{
  input: ReopenReviewThreadInput;
}>;


export type TakeThreadUpAgainMutation = { reopenReviewThread:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'ReviewComment', id: string }
   };

export type InviteExpertMutationVariables = Exact<{
  input: CreateExpertInvitationInput;
}>;


export type InviteExpertMutation = { createExpertInvitation:
    | { __typename: 'CreatedExpertInvitation', secret: string }
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'OwnWork' }
      & { ' $fragmentRefs'?: { 'RefusalParts_OwnWork_Fragment': RefusalParts_OwnWork_Fragment } }
    )
    | (
      { __typename: 'ReviewClosed' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ReviewClosed_Fragment': RefusalParts_ReviewClosed_Fragment } }
    )
    | (
      { __typename: 'TakenBySomebodyElse' }
      & { ' $fragmentRefs'?: { 'RefusalParts_TakenBySomebodyElse_Fragment': RefusalParts_TakenBySomebodyElse_Fragment } }
    )
   };

export type RevokeInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeInvitationMutation = { revokeExpertInvitation:
    | { __typename: 'ExpertInvitation', id: string }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type MentionablePeopleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type MentionablePeopleQuery = { people: { nodes: Array<{ id: string, name: string, email: string, roles: Array<Role> }> } };

export type QueueViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueViewsQuery = { savedViews: { nodes: Array<{ id: string, name: string, version: number, shared: boolean, isDefault: boolean, viewerCanEdit: boolean, queue: ReviewQueue, columns: Array<ReviewColumn>, owner: { id: string, name: string }, filters: { language: string | null, kind: ClaimKind | null, topic: string | null, words: string | null, due: DueFilter | null, desk: { id: string } | null }, order: { field: ReviewOrderField, direction: Direction } | null }> } };

export type TakeManyReviewsMutationVariables = Exact<{
  input: TakeReviewsInput;
}>;


export type TakeManyReviewsMutation = { takeReviews:
    | (
      { __typename: 'BulkChange' }
      & { ' $fragmentRefs'?: { 'BulkPartsFragment': BulkPartsFragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
   };

export type HandManyReviewsOverMutationVariables = Exact<{
  input: HandOverReviewsInput;
}>;


export type HandManyReviewsOverMutation = { handOverReviews:
    | (
      { __typename: 'BulkChange' }
      & { ' $fragmentRefs'?: { 'BulkPartsFragment': BulkPartsFragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
   };

export type SetManyDueDatesMutationVariables = Exact<{
  input: SetReviewDueDatesInput;
}>;


export type SetManyDueDatesMutation = { setReviewDueDates:
    | (
      { __typename: 'BulkChange' }
      & { ' $fragmentRefs'?: { 'BulkPartsFragment': BulkPartsFragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
   };

export type ReviewDeskQueryVariables = Exact<{
  id: string | number;
  nextOf?: ReviewFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ReviewOrder> | ReviewOrder | null | undefined;
}>;


export type ReviewDeskQuery = { review: { id: string, state: ReviewState, occasion: ReviewOccasion, digest: string, anchorsDigest: string | null, note: string | null, dueAt: string | null, overdue: boolean, submittedAt: string, closedAt: string | null, approvals: number, viewerCanDecide: boolean, whyNotCode: string | null, assignedAt: string | null, handOverNote: string | null, viewerCanHandOver: boolean, viewerCanSetDueDate: boolean, alteredAnchors: Array<{ bearer: AnchorBearer, class: AnchorClass, alterations: Array<Alteration>, before: string, after: string | null, kept: boolean, revision: { number: number }, article: { id: string, title: string, language: string } }>, submittedBy: { name: string } | null, assignee: { id: string, name: string } | null, assignedBy: { id: string, name: string } | null, policy: { approvalsNeeded: number, publishesAutomatically: boolean, countsExperts: boolean }, claim: { id: string, text: string, language: string, kind: ClaimKind, topics: Array<string>, isPublic: boolean, verdict: { rating: string, label: string, rationaleHtml: string, rationaleText: string } | null, appearances: { nodes: Array<{ id: string, revisionNumber: number, anchor: { exact: string, prefix: string, suffix: string, start: number, end: number }, standing: { class: AnchorClass, start: number | null, end: number | null, revision: { number: number } } | null, attribution: Array<{ verb: string | null, source: { id: string, name: string }, anchor: { exact: string, prefix: string, suffix: string, start: number, end: number } | null, standing: { class: AnchorClass, start: number | null, end: number | null, revision: { number: number } } | null }>, article: { id: string, title: string, language: string, publishedAt: string | null, publisher: { name: string } | null, revision: { number: number, text: string | null } } }> }, evidence: { nodes: Array<{ id: string, stance: Stance, excerpt: string | null, note: string | null, url: string | null, source: { id: string, name: string } | null, article: { id: string, title: string } | null }> } }, changesSinceApproved: Array<{ field: string, before: string | null, after: string | null }>, expertInvitations: Array<{ id: string, name: string, email: string, state: ExpertInvitationState, expiresAt: string, openedAt: string | null }>, decisions: Array<{ id: string, decision: DecisionKind, reason: string | null, at: string, stale: boolean, revisionNumber: number, reviewer: { name: string } | null, expertInvitation: { name: string } | null }>, comments: { totalCount: number, pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'SaidCommentFragment': SaidCommentFragment } }> } } | null, next: { totalCount: number, nodes: Array<{ id: string }> } };

export type ReviewQueueQueryVariables = Exact<{
  filter?: ReviewFilter | null | undefined;
  nextOf?: ReviewFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ReviewOrder> | ReviewOrder | null | undefined;
  counted: Array<CountedReviewsInput> | CountedReviewsInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReviewQueueQuery = { reviewCounts: Array<number>, reviews: { totalCount: number, facets: Array<{ field: string, values: Array<{ value: string, label: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, state: ReviewState, occasion: ReviewOccasion, submittedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, viewerCanDecide: boolean, whyNotCode: string | null, submittedBy: { name: string } | null, assignee: { name: string } | null, desk: { name: string }, claim: { text: string, language: string, kind: ClaimKind, topics: Array<string>, verdict: { rating: string, label: string } | null } }> }, next: { nodes: Array<{ id: string }> } };

export type TakeReviewUpMutationVariables = Exact<{
  input: TakeReviewInput;
}>;


export type TakeReviewUpMutation = { takeReview:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'OwnWork' }
      & { ' $fragmentRefs'?: { 'RefusalParts_OwnWork_Fragment': RefusalParts_OwnWork_Fragment } }
    )
    | { __typename: 'Review', id: string }
    | (
      { __typename: 'ReviewClosed' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ReviewClosed_Fragment': RefusalParts_ReviewClosed_Fragment } }
    )
    | (
      { __typename: 'TakenBySomebodyElse' }
      & { ' $fragmentRefs'?: { 'RefusalParts_TakenBySomebodyElse_Fragment': RefusalParts_TakenBySomebodyElse_Fragment } }
    )
   };

export type GiveReviewBackMutationVariables = Exact<{
  input: ReleaseReviewInput;
}>;


export type GiveReviewBackMutation = { releaseReview:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'Review', id: string }
    | (
      { __typename: 'ReviewClosed' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ReviewClosed_Fragment': RefusalParts_ReviewClosed_Fragment } }
    )
    | (
      { __typename: 'TakenBySomebodyElse' }
      & { ' $fragmentRefs'?: { 'RefusalParts_TakenBySomebodyElse_Fragment': RefusalParts_TakenBySomebodyElse_Fragment } }
    )
   };

export type DecideOnReviewMutationVariables = Exact<{
  input: DecideReviewInput;
}>;


export type DecideOnReviewMutation = { decideReview:
    | (
      { __typename: 'AlreadyDecided' }
      & { ' $fragmentRefs'?: { 'RefusalParts_AlreadyDecided_Fragment': RefusalParts_AlreadyDecided_Fragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotADecider' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotADecider_Fragment': RefusalParts_NotADecider_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'OwnWork' }
      & { ' $fragmentRefs'?: { 'RefusalParts_OwnWork_Fragment': RefusalParts_OwnWork_Fragment } }
    )
    | (
      { __typename: 'ReasonMissing' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ReasonMissing_Fragment': RefusalParts_ReasonMissing_Fragment } }
    )
    | { __typename: 'Review', id: string, state: ReviewState }
    | (
      { __typename: 'ReviewClosed' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ReviewClosed_Fragment': RefusalParts_ReviewClosed_Fragment } }
    )
    | (
      { __typename: 'StaleAnchors' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleAnchors_Fragment': RefusalParts_StaleAnchors_Fragment } }
    )
    | (
      { __typename: 'StaleDigest' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleDigest_Fragment': RefusalParts_StaleDigest_Fragment } }
    )
   };

export type SaidCommentFragment = { id: string, body: string, at: string, editedAt: string | null, deletedAt: string | null, resolvedAt: string | null, viewerCanEdit: boolean, version: number, resolvedBy: { name: string } | null, author: { name: string } | null, replyTo: { id: string } | null, mentions: Array<{ id: string, name: string }>, words: { article: { id: string, title: string, language: string } | null, anchor: { exact: string, prefix: string, suffix: string, start: number, end: number } } | null } & { ' $fragmentName'?: 'SaidCommentFragment' };

export type EarlierCommentsQueryVariables = Exact<{
  id: string | number;
  before: string;
}>;


export type EarlierCommentsQuery = { review: { comments: { pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'SaidCommentFragment': SaidCommentFragment } }> } } | null };

export type SameElsewhereQueryVariables = Exact<{
  text: string;
  exceptId: string | number;
}>;


export type SameElsewhereQuery = { likeClaims: Array<{ likeness: Likeness, claim: { id: string, text: string, language: string, state: ClaimState, verdict: { rating: string, label: string } | null } | null }> };

export type KeepViewMutationVariables = Exact<{
  input: CreateSavedViewInput;
}>;


export type KeepViewMutation = { createSavedView:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'SavedView', id: string }
   };

export type ChangeViewMutationVariables = Exact<{
  input: EditSavedViewInput;
}>;


export type ChangeViewMutation = { editSavedView:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotYourView' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotYourView_Fragment': RefusalParts_NotYourView_Fragment } }
    )
    | { __typename: 'SavedView', id: string }
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type DeleteViewMutationVariables = Exact<{
  input: DeleteSavedViewInput;
}>;


export type DeleteViewMutation = { deleteSavedView:
    | { __typename: 'DeletedSavedView', id: string }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'NotYourView' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotYourView_Fragment': RefusalParts_NotYourView_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type OpenWithViewMutationVariables = Exact<{
  input: SetDefaultViewInput;
}>;


export type OpenWithViewMutation = { setDefaultView:
    | { __typename: 'DefaultView', viewId: string | null }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
   };

export type AddRatingMutationVariables = Exact<{
  input: AddRatingInput;
}>;


export type AddRatingMutation = { addRating:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'SameRatingExists' }
      & { ' $fragmentRefs'?: { 'RefusalParts_SameRatingExists_Fragment': RefusalParts_SameRatingExists_Fragment } }
    )
    | { __typename: 'VerdictScale' }
   };

export type EditRatingMutationVariables = Exact<{
  input: EditRatingInput;
}>;


export type EditRatingMutation = { editRating:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'LastRating' }
      & { ' $fragmentRefs'?: { 'RefusalParts_LastRating_Fragment': RefusalParts_LastRating_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
    | { __typename: 'VerdictScale' }
   };

export type ArrangeVerdictScaleMutationVariables = Exact<{
  input: ArrangeVerdictScaleInput;
}>;


export type ArrangeVerdictScaleMutation = { arrangeVerdictScale:
    | (
      { __typename: 'ScaleChanged' }
      & { ' $fragmentRefs'?: { 'RefusalParts_ScaleChanged_Fragment': RefusalParts_ScaleChanged_Fragment } }
    )
    | { __typename: 'VerdictScale' }
   };

export type ScaleQueryVariables = Exact<{ [key: string]: never; }>;


export type ScaleQuery = { verdictScale: Array<{ rating: string, value: number | null, retired: boolean, version: number, labelEn: string, labelFr: string }> };

export type PaletteQueryVariables = Exact<{
  query: string;
}>;


export type PaletteQuery = { find: Array<{ kind: SearchKind, highlight: string, claim: { id: string, state: ClaimState } | null, article: { id: string, publisher: { name: string } | null } | null, source: { id: string, kind: SourceKind } | null, review: { id: string, state: ReviewState, dueAt: string | null } | null, person: { email: string } | null, topic: { nameEn: string, nameFr: string } | null, savedView: { id: string, shared: boolean } | null }> };

export type RecentItemsQueryVariables = Exact<{
  first: number;
}>;


export type RecentItemsQuery = { recentItems: Array<{ kind: RecentKind, openedAt: string, claim: { id: string, text: string, state: ClaimState } | null, article: { id: string, title: string, publisher: { name: string } | null } | null, source: { id: string, name: string, kind: SourceKind } | null, review: { id: string, state: ReviewState, claim: { text: string } } | null }> };

export type ClearRecentItemsMutationVariables = Exact<{ [key: string]: never; }>;


export type ClearRecentItemsMutation = { clearRecentItems: { count: number } };

export type SingleSignOnQueryVariables = Exact<{ [key: string]: never; }>;


export type SingleSignOnQuery = { singleSignOn: { name: string } | null };

export type EditManySourcesMutationVariables = Exact<{
  input: EditSourcesInput;
}>;


export type EditManySourcesMutation = { editSources:
    | (
      { __typename: 'BulkChange' }
      & { ' $fragmentRefs'?: { 'BulkPartsFragment': BulkPartsFragment } }
    )
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
   };

export type SourceDeskQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceDeskQuery = { source: { id: string, name: string, kind: SourceKind, aliases: Array<string>, domains: Array<string>, homepage: string | null, country: string | null, version: number, createdAt: string, ownerships: Array<{ since: string | null, until: string | null, statedAt: string | null, owner: { id: string, name: string } }> } | null };

export type SourceListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: SourceFilter | null | undefined;
  orderBy?: Array<SourceOrder> | SourceOrder | null | undefined;
}>;


export type SourceListQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, name: string, kind: SourceKind, aliases: Array<string>, country: string | null, createdAt: string, articles: { totalCount: number }, claims: { totalCount: number } }> } };

export type MergeSourcesMutationVariables = Exact<{
  input: MergeSourcesInput;
}>;


export type MergeSourcesMutation = { mergeSources:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'OwnershipCircle' }
      & { ' $fragmentRefs'?: { 'RefusalParts_OwnershipCircle_Fragment': RefusalParts_OwnershipCircle_Fragment } }
    )
    | { __typename: 'Source' }
    | (
      { __typename: 'SourceMerged' }
      & { ' $fragmentRefs'?: { 'RefusalParts_SourceMerged_Fragment': RefusalParts_SourceMerged_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type UndoSourceMergeMutationVariables = Exact<{
  input: UndoSourceMergeInput;
}>;


export type UndoSourceMergeMutation = { undoSourceMerge:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'LaterMergeStands' }
      & { ' $fragmentRefs'?: { 'RefusalParts_LaterMergeStands_Fragment': RefusalParts_LaterMergeStands_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'Source' }
   };

export type DismissSourceProposalMutationVariables = Exact<{
  input: DismissSourceProposalInput;
}>;


export type DismissSourceProposalMutation = { dismissSourceProposal:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'SourceProposal' }
   };

export type RestoreSourceProposalMutationVariables = Exact<{
  input: RestoreSourceProposalInput;
}>;


export type RestoreSourceProposalMutation = { restoreSourceProposal:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'SourceProposal' }
   };

export type SourceNetworkQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceNetworkQuery = { sourceNetwork: { isWhole: boolean, members: Array<{ id: string, name: string, kind: SourceKind }>, ownerships: Array<{ ownerId: string, ownedId: string, since: string, heldSince: string | null, statedAt: string | null }>, copyings: Array<{ copierId: string, originalId: string, articleCount: number, firstAt: string, lastAt: string }> } | null };

export type SourcePartsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  now: string;
  said: boolean;
  printed: boolean;
  articles: boolean;
  claims: boolean;
  owned: boolean;
  history: boolean;
}>;


export type SourcePartsQuery = { source: { articleCount: { totalCount: number }, claimCount: { totalCount: number }, ownedCount: { totalCount: number }, articles?: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, title: string, language: string, publishedAt: string | null, publisher: { id: string, name: string } | null, claims: { totalCount: number } }> }, claims?: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, text: string, language: string, state: ClaimState, updatedAt: string, verdict: { rating: string, label: string } | null }> }, owned?: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: SourceKind, country: string | null }> }, audit?: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, action: string, before: unknown, after: unknown, reason: string | null, actor: { name: string } | null }> } } | null, saidCount: { totalCount: number }, said?: { ' $fragmentRefs'?: { 'PublishedClaimsFragment': PublishedClaimsFragment } }, printed?: { ' $fragmentRefs'?: { 'PublishedClaimsFragment': PublishedClaimsFragment } } };

export type PublishedClaimsFragment = { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, text: string, language: string, publishedAt: string | null, updatedAt: string, verdict: { rating: string, label: string } | null }> } & { ' $fragmentName'?: 'PublishedClaimsFragment' };

export type ComparedSourceFragment = { id: string, name: string, kind: SourceKind, aliases: Array<string>, domains: Array<string>, country: string | null, version: number, articles: { totalCount: number }, claims: { totalCount: number } } & { ' $fragmentName'?: 'ComparedSourceFragment' };

export type ListedProposalFragment = { id: string, reasons: Array<LikenessReason>, isDismissed: boolean, dismissedBy: { name: string } | null, one: { ' $fragmentRefs'?: { 'ComparedSourceFragment': ComparedSourceFragment } }, other: { ' $fragmentRefs'?: { 'ComparedSourceFragment': ComparedSourceFragment } } } & { ' $fragmentName'?: 'ListedProposalFragment' };

export type SourceProposalsQueryVariables = Exact<{
  dismissed?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SourceProposalsQuery = { sourceProposals: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'ListedProposalFragment': ListedProposalFragment } }> } };

export type SourceTwinsQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceTwinsQuery = { source: { id: string, mergedInto: { id: string, name: string } | null, merges: { nodes: Array<{ id: string, mergedAt: string, viewerCanUndo: boolean, mergedBy: { name: string }, merged: { id: string, name: string } }> }, proposals: { nodes: Array<{ ' $fragmentRefs'?: { 'ListedProposalFragment': ListedProposalFragment } }> } } | null };

export type CreateSourceByHandMutationVariables = Exact<{
  input: CreateSourceInput;
}>;


export type CreateSourceByHandMutation = { createSource:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'SameSourceExists', sourceIds: Array<string> }
      & { ' $fragmentRefs'?: { 'RefusalParts_SameSourceExists_Fragment': RefusalParts_SameSourceExists_Fragment } }
    )
    | { __typename: 'Source', id: string }
   };

export type SameSourcesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type SameSourcesQuery = { nodes: Array<
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'ArticleImport' }
    | { __typename: 'Claim' }
    | { __typename: 'ClaimRevision' }
    | { __typename: 'Desk' }
    | { __typename: 'ExpertInvitation' }
    | { __typename: 'FollowedFeed' }
    | { __typename: 'ListExport' }
    | { __typename: 'Notice' }
    | { __typename: 'Person' }
    | { __typename: 'Policy' }
    | { __typename: 'Publication' }
    | { __typename: 'RepublicationProposal' }
    | { __typename: 'Review' }
    | { __typename: 'ReviewComment' }
    | { __typename: 'SavedView' }
    | { __typename: 'Source', id: string, name: string, kind: SourceKind, aliases: Array<string>, country: string | null }
    | { __typename: 'Suggestion' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
   | null> };

export type EditSourceMutationVariables = Exact<{
  input: EditSourceInput;
}>;


export type EditSourceMutation = { editSource:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'OwnershipCircle', ownerId: string }
      & { ' $fragmentRefs'?: { 'RefusalParts_OwnershipCircle_Fragment': RefusalParts_OwnershipCircle_Fragment } }
    )
    | { __typename: 'Source', version: number }
    | (
      { __typename: 'SourceMerged' }
      & { ' $fragmentRefs'?: { 'RefusalParts_SourceMerged_Fragment': RefusalParts_SourceMerged_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type SourceTimelineQueryVariables = Exact<{
  id: string | number;
  from: string;
  interval: StatsInterval;
  timeZone: string;
  language: string;
}>;


export type SourceTimelineQuery = { sourceStats: Array<{ from: string, to: string, articleCount: number, claimCount: number, firstCount: number, correctionCount: number, retractionCount: number, mergeCount: number }>, verdicts: { buckets: Array<{ from: string | null, to: string | null, value: string | null, count: number }> }, verdictScale: Array<{ rating: string, label: string }> };

export type StatisticsQueryVariables = Exact<{
  from: string;
  interval: StatsInterval;
  timeZone: string;
  language: string;
  states: boolean;
  decisions: boolean;
  publications: boolean;
  topics: boolean;
  sources: boolean;
  scale: boolean;
  workloads: boolean;
}>;


export type StatisticsQuery = { claimStateStats?: Array<{ from: string, to: string, state: ClaimState, count: number }>, decisionStats?: Array<{ from: string, to: string, approvedCount: number, changesRequestedCount: number, rejectedCount: number, medianHours: number | null, ninthDecileHours: number | null }>, publicationStats?: Array<{ from: string, to: string, firstCount: number, correctionCount: number, retractionCount: number }>, byTopic?: { buckets: Array<{ value: string | null, label: string | null, alsoValue: string | null, count: number }> }, bySource?: { buckets: Array<{ value: string | null, label: string | null, alsoValue: string | null, count: number }> }, verdictScale?: Array<{ rating: string, label: string }>, workloads?: { nodes: Array<{ openReviewCount: number, overdueReviewCount: number, returnedClaimCount: number, decisionCount: number, submissionCount: number, person: { id: string, name: string } }> } };

export type AddTermMutationVariables = Exact<{
  input: AddTermInput;
}>;


export type AddTermMutation = { addTerm:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'SameTermExists' }
      & { ' $fragmentRefs'?: { 'RefusalParts_SameTermExists_Fragment': RefusalParts_SameTermExists_Fragment } }
    )
    | { __typename: 'Term' }
   };

export type EditTermMutationVariables = Exact<{
  input: EditTermInput;
}>;


export type EditTermMutation = { editTerm:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'SameTermExists' }
      & { ' $fragmentRefs'?: { 'RefusalParts_SameTermExists_Fragment': RefusalParts_SameTermExists_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
    | { __typename: 'Term' }
   };

export type MergeTermsMutationVariables = Exact<{
  input: MergeTermsInput;
}>;


export type MergeTermsMutation = { mergeTerms:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
    | { __typename: 'Term' }
    | (
      { __typename: 'VocabulariesDiffer' }
      & { ' $fragmentRefs'?: { 'RefusalParts_VocabulariesDiffer_Fragment': RefusalParts_VocabulariesDiffer_Fragment } }
    )
   };

export type TermChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
  vocabulary: Vocabulary;
}>;


export type TermChoicesQuery = { terms: { nodes: Array<{ id: string, nameFr: string, nameEn: string }> } };

export type VocabularyQueryVariables = Exact<{
  vocabulary: Vocabulary;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: TermFilter | null | undefined;
}>;


export type VocabularyQuery = { terms: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, nameFr: string, nameEn: string, words: Array<string>, retiredAt: string | null, claimCount: number, articleCount: number, version: number }> }, looseWords: Array<{ word: string, claimCount: number, articleCount: number }> };

export type TryWebhookMutationVariables = Exact<{
  id: string | number;
}>;


export type TryWebhookMutation = { testWebhook:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'WebhookDelivery', attempts: Array<{ status: number | null, error: AttemptError | null }> }
   };

export type ReplayDeliveryMutationVariables = Exact<{
  id: string | number;
}>;


export type ReplayDeliveryMutation = { replayDelivery:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'WebhookDelivery' }
    | (
      { __typename: 'WebhookDisabled' }
      & { ' $fragmentRefs'?: { 'RefusalParts_WebhookDisabled_Fragment': RefusalParts_WebhookDisabled_Fragment } }
    )
   };

export type ReplayFailedMutationVariables = Exact<{
  input: ReplayFailedDeliveriesInput;
}>;


export type ReplayFailedMutation = { replayFailedDeliveries:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'ReplayedDeliveries', count: number }
    | (
      { __typename: 'WebhookDisabled' }
      & { ' $fragmentRefs'?: { 'RefusalParts_WebhookDisabled_Fragment': RefusalParts_WebhookDisabled_Fragment } }
    )
   };

export type WebhookDeskQueryVariables = Exact<{
  id: string | number;
}>;


export type WebhookDeskQuery = { webhook: { id: string, url: string, description: string | null, kinds: Array<PublicationKind>, languages: Array<string>, topics: Array<string>, enabled: boolean, disabledReason: WebhookDisabledReason | null, disabledAt: string | null, secretMadeAt: string, previousSecretUntil: string | null, lastDeliveredAt: string | null, version: number, createdAt: string, createdBy: { name: string } } | null };

export type DeliveryLogQueryVariables = Exact<{
  id: string | number;
  filter: WebhookDeliveryFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeliveryLogQuery = { webhook: { all: { totalCount: number }, pending: { totalCount: number }, failed: { totalCount: number }, replayable: { totalCount: number }, deliveries: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, event: WebhookEvent, state: DeliveryState, body: string, createdAt: string, nextAttemptAt: string | null, attemptCount: number, publication: { claim: { id: string, text: string } } | null, attempts: Array<{ id: string, at: string, durationMs: number, status: number | null, response: string | null, error: AttemptError | null }> }> } } | null };

export type WebhookListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WebhookListQuery = { webhooks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, url: string, description: string | null, kinds: Array<PublicationKind>, enabled: boolean, disabledReason: WebhookDisabledReason | null, lastDeliveredAt: string | null, failed: { totalCount: number } }> } };

export type MakeWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type MakeWebhookMutation = { createWebhook:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | { __typename: 'WebhookSecret', secret: string, webhook: { url: string } }
   };

export type EditWebhookMutationVariables = Exact<{
  input: EditWebhookInput;
}>;


export type EditWebhookMutation = { editWebhook:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
    | { __typename: 'Webhook' }
   };

export type DeleteWebhookMutationVariables = Exact<{
  input: DeleteWebhookInput;
}>;


export type DeleteWebhookMutation = { deleteWebhook:
    | { __typename: 'DeletedWebhook' }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
   };

export type RotateSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateSecretMutation = { rotateWebhookSecret:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
    )
    | { __typename: 'WebhookSecret', secret: string, webhook: { url: string } }
   };

export type BulkPartsFragment = { results: Array<{ id: string, title: string | null, outcome: BulkOutcome, reviewedAgain: boolean, refusal:
      | { ' $fragmentRefs'?: { 'RefusalParts_AlreadyDecided_Fragment': RefusalParts_AlreadyDecided_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_AlreadyScheduled_Fragment': RefusalParts_AlreadyScheduled_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_AmbiguousQuote_Fragment': RefusalParts_AmbiguousQuote_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_ApprovalVoid_Fragment': RefusalParts_ApprovalVoid_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_ClaimHasHistory_Fragment': RefusalParts_ClaimHasHistory_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_CorrectionNoteMissing_Fragment': RefusalParts_CorrectionNoteMissing_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_EmailTaken_Fragment': RefusalParts_EmailTaken_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_ExpertLinkClosed_Fragment': RefusalParts_ExpertLinkClosed_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_ExportEnded_Fragment': RefusalParts_ExportEnded_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_ExportNotStopped_Fragment': RefusalParts_ExportNotStopped_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_ExportUnderWay_Fragment': RefusalParts_ExportUnderWay_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_FeedNotActive_Fragment': RefusalParts_FeedNotActive_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_ImportEnded_Fragment': RefusalParts_ImportEnded_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_ImportNotStopped_Fragment': RefusalParts_ImportNotStopped_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_JobNotFailed_Fragment': RefusalParts_JobNotFailed_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_JobNotWaiting_Fragment': RefusalParts_JobNotWaiting_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_LanguageModelOff_Fragment': RefusalParts_LanguageModelOff_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_LastAdministrator_Fragment': RefusalParts_LastAdministrator_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_LastRating_Fragment': RefusalParts_LastRating_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_LaterMergeStands_Fragment': RefusalParts_LaterMergeStands_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_NotADecider_Fragment': RefusalParts_NotADecider_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_NotAnOpml_Fragment': RefusalParts_NotAnOpml_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_NotInThisState_Fragment': RefusalParts_NotInThisState_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_NotReadyForReview_Fragment': RefusalParts_NotReadyForReview_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_NotScheduled_Fragment': RefusalParts_NotScheduled_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_NotYourComment_Fragment': RefusalParts_NotYourComment_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_NotYourView_Fragment': RefusalParts_NotYourView_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_NothingToRestore_Fragment': RefusalParts_NothingToRestore_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_OwnWork_Fragment': RefusalParts_OwnWork_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_OwnershipCircle_Fragment': RefusalParts_OwnershipCircle_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_PolicyNeeded_Fragment': RefusalParts_PolicyNeeded_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_QuoteNotFound_Fragment': RefusalParts_QuoteNotFound_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_ReasonMissing_Fragment': RefusalParts_ReasonMissing_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_RecipientCannotDecide_Fragment': RefusalParts_RecipientCannotDecide_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_RepublicationCircle_Fragment': RefusalParts_RepublicationCircle_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_RepublicationProposalDecided_Fragment': RefusalParts_RepublicationProposalDecided_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_RepublicationProposalOpen_Fragment': RefusalParts_RepublicationProposalOpen_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_RetractionReasonMissing_Fragment': RefusalParts_RetractionReasonMissing_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_ReviewClosed_Fragment': RefusalParts_ReviewClosed_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_SameClaimExists_Fragment': RefusalParts_SameClaimExists_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_SameDeskExists_Fragment': RefusalParts_SameDeskExists_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_SameRatingExists_Fragment': RefusalParts_SameRatingExists_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_SameSourceExists_Fragment': RefusalParts_SameSourceExists_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_SameTermExists_Fragment': RefusalParts_SameTermExists_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_ScaleChanged_Fragment': RefusalParts_ScaleChanged_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_ScopesNotHeld_Fragment': RefusalParts_ScopesNotHeld_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_SourceMerged_Fragment': RefusalParts_SourceMerged_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_StaleAnchors_Fragment': RefusalParts_StaleAnchors_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_StaleDigest_Fragment': RefusalParts_StaleDigest_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_StaleDueDate_Fragment': RefusalParts_StaleDueDate_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_StaleVersion_Fragment': RefusalParts_StaleVersion_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_SuggestionDecided_Fragment': RefusalParts_SuggestionDecided_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_SuggestionOpen_Fragment': RefusalParts_SuggestionOpen_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_TakenBySomebodyElse_Fragment': RefusalParts_TakenBySomebodyElse_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_TypedElsewhere_Fragment': RefusalParts_TypedElsewhere_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_UnknownQueue_Fragment': RefusalParts_UnknownQueue_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_UnknownRating_Fragment': RefusalParts_UnknownRating_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_UnreadableInput_Fragment': RefusalParts_UnreadableInput_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_VocabulariesDiffer_Fragment': RefusalParts_VocabulariesDiffer_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_WebhookDisabled_Fragment': RefusalParts_WebhookDisabled_Fragment } }
      | { ' $fragmentRefs'?: { 'RefusalParts_WrongPassword_Fragment': RefusalParts_WrongPassword_Fragment } }
     | null } | null> } & { ' $fragmentName'?: 'BulkPartsFragment' };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | { __typename: 'Person' }
    | (
      { __typename: 'WrongPassword' }
      & { ' $fragmentRefs'?: { 'RefusalParts_WrongPassword_Fragment': RefusalParts_WrongPassword_Fragment } }
    )
   };

export type PeopleChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PeopleChoicesQuery = { people: { nodes: Array<{ id: string, name: string, email: string }> } };

type RefusalParts_AlreadyDecided_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_AlreadyDecided_Fragment' };

type RefusalParts_AlreadyScheduled_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_AlreadyScheduled_Fragment' };

type RefusalParts_AmbiguousQuote_Fragment = { code: string, candidates: Array<{ exact: string, prefix: string, suffix: string, start: number }> } & { ' $fragmentName'?: 'RefusalParts_AmbiguousQuote_Fragment' };

type RefusalParts_ApprovalVoid_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_ApprovalVoid_Fragment' };

type RefusalParts_ClaimHasHistory_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_ClaimHasHistory_Fragment' };

type RefusalParts_CorrectionNoteMissing_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_CorrectionNoteMissing_Fragment' };

type RefusalParts_EmailTaken_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_EmailTaken_Fragment' };

type RefusalParts_ExpertLinkClosed_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_ExpertLinkClosed_Fragment' };

type RefusalParts_ExportEnded_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_ExportEnded_Fragment' };

type RefusalParts_ExportNotStopped_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_ExportNotStopped_Fragment' };

type RefusalParts_ExportUnderWay_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_ExportUnderWay_Fragment' };

type RefusalParts_FeedNotActive_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_FeedNotActive_Fragment' };

type RefusalParts_ImportEnded_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_ImportEnded_Fragment' };

type RefusalParts_ImportNotStopped_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_ImportNotStopped_Fragment' };

type RefusalParts_InvalidInput_Fragment = { field: string, problem: InputProblem, min: number | null, max: number | null, code: string } & { ' $fragmentName'?: 'RefusalParts_InvalidInput_Fragment' };

type RefusalParts_JobNotFailed_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_JobNotFailed_Fragment' };

type RefusalParts_JobNotWaiting_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_JobNotWaiting_Fragment' };

type RefusalParts_LanguageModelOff_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_LanguageModelOff_Fragment' };

type RefusalParts_LastAdministrator_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_LastAdministrator_Fragment' };

type RefusalParts_LastRating_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_LastRating_Fragment' };

type RefusalParts_LaterMergeStands_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_LaterMergeStands_Fragment' };

type RefusalParts_NotADecider_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_NotADecider_Fragment' };

type RefusalParts_NotAnOpml_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_NotAnOpml_Fragment' };

type RefusalParts_NotFound_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_NotFound_Fragment' };

type RefusalParts_NotInThisState_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_NotInThisState_Fragment' };

type RefusalParts_NotReadyForReview_Fragment = { missing: Array<ReviewNeed>, code: string } & { ' $fragmentName'?: 'RefusalParts_NotReadyForReview_Fragment' };

type RefusalParts_NotScheduled_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_NotScheduled_Fragment' };

type RefusalParts_NotYourComment_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_NotYourComment_Fragment' };

type RefusalParts_NotYourView_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_NotYourView_Fragment' };

type RefusalParts_NothingToRestore_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_NothingToRestore_Fragment' };

type RefusalParts_OwnWork_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_OwnWork_Fragment' };

type RefusalParts_OwnershipCircle_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_OwnershipCircle_Fragment' };

type RefusalParts_PolicyNeeded_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_PolicyNeeded_Fragment' };

type RefusalParts_QuoteNotFound_Fragment = { code: string, candidates: Array<{ exact: string, prefix: string, suffix: string, start: number }> } & { ' $fragmentName'?: 'RefusalParts_QuoteNotFound_Fragment' };

type RefusalParts_ReasonMissing_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_ReasonMissing_Fragment' };

type RefusalParts_RecipientCannotDecide_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_RecipientCannotDecide_Fragment' };

type RefusalParts_RepublicationCircle_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_RepublicationCircle_Fragment' };

type RefusalParts_RepublicationProposalDecided_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_RepublicationProposalDecided_Fragment' };

type RefusalParts_RepublicationProposalOpen_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_RepublicationProposalOpen_Fragment' };

type RefusalParts_RetractionReasonMissing_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_RetractionReasonMissing_Fragment' };

type RefusalParts_ReviewClosed_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_ReviewClosed_Fragment' };

type RefusalParts_SameClaimExists_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_SameClaimExists_Fragment' };

type RefusalParts_SameDeskExists_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_SameDeskExists_Fragment' };

type RefusalParts_SameRatingExists_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_SameRatingExists_Fragment' };

type RefusalParts_SameSourceExists_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_SameSourceExists_Fragment' };

type RefusalParts_SameTermExists_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_SameTermExists_Fragment' };

type RefusalParts_ScaleChanged_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_ScaleChanged_Fragment' };

type RefusalParts_ScopesNotHeld_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_ScopesNotHeld_Fragment' };

type RefusalParts_SourceMerged_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_SourceMerged_Fragment' };

type RefusalParts_StaleAnchors_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_StaleAnchors_Fragment' };

type RefusalParts_StaleDigest_Fragment = { code: string, changes: Array<{ field: string, before: string | null, after: string | null }> } & { ' $fragmentName'?: 'RefusalParts_StaleDigest_Fragment' };

type RefusalParts_StaleDueDate_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_StaleDueDate_Fragment' };

type RefusalParts_StaleVersion_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_StaleVersion_Fragment' };

type RefusalParts_SuggestionDecided_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_SuggestionDecided_Fragment' };

type RefusalParts_SuggestionOpen_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_SuggestionOpen_Fragment' };

type RefusalParts_TakenBySomebodyElse_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_TakenBySomebodyElse_Fragment' };

type RefusalParts_TypedElsewhere_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_TypedElsewhere_Fragment' };

type RefusalParts_UnknownQueue_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_UnknownQueue_Fragment' };

type RefusalParts_UnknownRating_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_UnknownRating_Fragment' };

type RefusalParts_UnreadableInput_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_UnreadableInput_Fragment' };

type RefusalParts_VocabulariesDiffer_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_VocabulariesDiffer_Fragment' };

type RefusalParts_WebhookDisabled_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_WebhookDisabled_Fragment' };

type RefusalParts_WrongPassword_Fragment = { code: string } & { ' $fragmentName'?: 'RefusalParts_WrongPassword_Fragment' };

export type RefusalPartsFragment =
  | RefusalParts_AlreadyDecided_Fragment
  | RefusalParts_AlreadyScheduled_Fragment
  | RefusalParts_AmbiguousQuote_Fragment
  | RefusalParts_ApprovalVoid_Fragment
  | RefusalParts_ClaimHasHistory_Fragment
  | RefusalParts_CorrectionNoteMissing_Fragment
  | RefusalParts_EmailTaken_Fragment
  | RefusalParts_ExpertLinkClosed_Fragment
  | RefusalParts_ExportEnded_Fragment
  | RefusalParts_ExportNotStopped_Fragment
  | RefusalParts_ExportUnderWay_Fragment
  | RefusalParts_FeedNotActive_Fragment
  | RefusalParts_ImportEnded_Fragment
  | RefusalParts_ImportNotStopped_Fragment
  | RefusalParts_InvalidInput_Fragment
  | RefusalParts_JobNotFailed_Fragment
  | RefusalParts_JobNotWaiting_Fragment
  | RefusalParts_LanguageModelOff_Fragment
  | RefusalParts_LastAdministrator_Fragment
  | RefusalParts_LastRating_Fragment
  | RefusalParts_LaterMergeStands_Fragment
  | RefusalParts_NotADecider_Fragment
  | RefusalParts_NotAnOpml_Fragment
  | RefusalParts_NotFound_Fragment
  | RefusalParts_NotInThisState_Fragment
  | RefusalParts_NotReadyForReview_Fragment
  | RefusalParts_NotScheduled_Fragment
  | RefusalParts_NotYourComment_Fragment
  | RefusalParts_NotYourView_Fragment
  | RefusalParts_NothingToRestore_Fragment
  | RefusalParts_OwnWork_Fragment
  | RefusalParts_OwnershipCircle_Fragment
  | RefusalParts_PolicyNeeded_Fragment
  | RefusalParts_QuoteNotFound_Fragment
  | RefusalParts_ReasonMissing_Fragment
  | RefusalParts_RecipientCannotDecide_Fragment
  | RefusalParts_RepublicationCircle_Fragment
  | RefusalParts_RepublicationProposalDecided_Fragment
  | RefusalParts_RepublicationProposalOpen_Fragment
  | RefusalParts_RetractionReasonMissing_Fragment
  | RefusalParts_ReviewClosed_Fragment
  | RefusalParts_SameClaimExists_Fragment
  | RefusalParts_SameDeskExists_Fragment
  | RefusalParts_SameRatingExists_Fragment
  | RefusalParts_SameSourceExists_Fragment
  | RefusalParts_SameTermExists_Fragment
  | RefusalParts_ScaleChanged_Fragment
  | RefusalParts_ScopesNotHeld_Fragment
  | RefusalParts_SourceMerged_Fragment
  | RefusalParts_StaleAnchors_Fragment
  | RefusalParts_StaleDigest_Fragment
  | RefusalParts_StaleDueDate_Fragment
  | RefusalParts_StaleVersion_Fragment
  | RefusalParts_SuggestionDecided_Fragment
  | RefusalParts_SuggestionOpen_Fragment
  | RefusalParts_TakenBySomebodyElse_Fragment
  | RefusalParts_TypedElsewhere_Fragment
  | RefusalParts_UnknownQueue_Fragment
  | RefusalParts_UnknownRating_Fragment
  | RefusalParts_UnreadableInput_Fragment
  | RefusalParts_VocabulariesDiffer_Fragment
  | RefusalParts_WebhookDisabled_Fragment
  | RefusalParts_WrongPassword_Fragment
;

export type SourceChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type SourceChoicesQuery = { sources: { nodes: Array<{ id: string, name: string, kind: SourceKind, country: string | null }> } };

export type NameSourceMutationVariables = Exact<{
  input: CreateSourceInput;
}>;


export type NameSourceMutation = { createSource:
    | (
      { __typename: 'InvalidInput' }
      & { ' $fragmentRefs'?: { 'RefusalParts_InvalidInput_Fragment': RefusalParts_InvalidInput_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'RefusalParts_NotFound_Fragment': RefusalParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'SameSourceExists', sourceIds: Array<string> }
      & { ' $fragmentRefs'?: { 'RefusalParts_SameSourceExists_Fragment': RefusalParts_SameSourceExists_Fragment } }
    )
    | { __typename: 'Source', id: string }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { me: { id: string, name: string, email: string, roles: Array<Role>, desks: Array<{ id: string, name: string }> } | null, myAccount: { secondFactor: SecondFactorNeed } | null };

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
export const ArticleRightsFragmentDoc = new TypedDocumentString(`
    fragment ArticleRights on Rights {
  holder
  credit
  notice
  terms
  contact
  disclaimer
  permission
  licence {
    spdx
    name
    url
  }
  conditions
  basis {
    ground
    sentence
  }
}
    `, {"fragmentName":"ArticleRights"}) as unknown as TypedDocumentString<ArticleRightsFragment, unknown>;
export const ArticleDraftFragmentDoc = new TypedDocumentString(`
    fragment ArticleDraft on Article {
  id
  version
  title
  standfirst
  url
  language
  publishedAt
  regions
  topics
  publisher {
    id
    name
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
    confirmed
  }
  rights {
    ...ArticleRights
  }
  revision {
    number
    text
  }
}
    fragment ArticleRights on Rights {
  holder
  credit
  notice
  terms
  contact
  disclaimer
  permission
  licence {
    spdx
    name
    url
  }
  conditions
  basis {
    ground
    sentence
  }
}`, {"fragmentName":"ArticleDraft"}) as unknown as TypedDocumentString<ArticleDraftFragment, unknown>;
export const SimilarArticlesFragmentDoc = new TypedDocumentString(`
    fragment SimilarArticles on Article {
  similar(first: 5) {
    nodes {
      share
      relation
      article {
        id
        title
        publishedAt
        publisher {
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"SimilarArticles"}) as unknown as TypedDocumentString<SimilarArticlesFragment, unknown>;
export const MarkedClaimFragmentDoc = new TypedDocumentString(`
    fragment MarkedClaim on Claim {
  id
  text
  language
  kind
  state
  appearances(first: 20, filter: {articleId: {eq: $id}}) {
    nodes {
      id
      revisionNumber
      anchor {
        exact
        start
        end
      }
      standing {
        class
        alterations
        start
        end
        words
        kept
        revision {
          number
        }
      }
      attribution {
        verb
        source {
          id
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"MarkedClaim"}) as unknown as TypedDocumentString<MarkedClaimFragment, unknown>;
export const MarkedSuggestionFragmentDoc = new TypedDocumentString(`
    fragment MarkedSuggestion on Suggestion {
  id
  text
  kind
  confidence
  proposedBy
  anchor {
    exact
    start
    end
  }
  attribution {
    verb
    source {
      name
    }
  }
}
    `, {"fragmentName":"MarkedSuggestion"}) as unknown as TypedDocumentString<MarkedSuggestionFragment, unknown>;
export const CopyProposalsFragmentDoc = new TypedDocumentString(`
    fragment CopyProposals on Article {
  id
  republicationProposals(first: 20) {
    nodes {
      id
      original {
        id
        title
        publishedAt
        publisher {
          name
        }
      }
      originalSource {
        name
      }
      originalName
      originalUrl
      knownBy
      evidence
      share
      sharedParagraphs
      direction
    }
  }
}
    `, {"fragmentName":"CopyProposals"}) as unknown as TypedDocumentString<CopyProposalsFragment, unknown>;
export const CopyClusterPictureFragmentDoc = new TypedDocumentString(`
    fragment CopyClusterPicture on Article {
  id
  copyCluster {
    original {
      id
    }
    members(first: 40) {
      totalCount
      nodes {
        relation
        share
        copiedFrom {
          id
        }
        article {
          id
          title
          publishedAt
          publisher {
            name
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"CopyClusterPicture"}) as unknown as TypedDocumentString<CopyClusterPictureFragment, unknown>;
export const HistoryEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment HistoryEntryParts on AuditRecord {
  id
  at
  action
  reason
  actor {
    name
  }
  claimRevision {
    number
  }
}
    `, {"fragmentName":"HistoryEntryParts"}) as unknown as TypedDocumentString<HistoryEntryPartsFragment, unknown>;
export const HistoryEntriesFragmentDoc = new TypedDocumentString(`
    fragment HistoryEntries on AuditRecordConnection {
  totalCount
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    ...HistoryEntryParts
  }
}
    fragment HistoryEntryParts on AuditRecord {
  id
  at
  action
  reason
  actor {
    name
  }
  claimRevision {
    number
  }
}`, {"fragmentName":"HistoryEntries"}) as unknown as TypedDocumentString<HistoryEntriesFragment, unknown>;
export const ImportStandingFragmentDoc = new TypedDocumentString(`
    fragment ImportStanding on ArticleImport {
  id
  state
  progress
  outcome
  failure
  attempts
  nextAttemptAt
  allowedMoves
  sourceUrl
}
    `, {"fragmentName":"ImportStanding"}) as unknown as TypedDocumentString<ImportStandingFragment, unknown>;
export const ImportPageFragmentDoc = new TypedDocumentString(`
    fragment ImportPage on ArticleImportConnection {
  totalCount
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    id
    ...ImportStanding
    way
    fileName
    createdAt
    createdBy {
      id
      name
    }
    article {
      id
      title
      language
      claims(first: 0) {
        totalCount
      }
      suggestions(first: 0) {
        totalCount
      }
    }
  }
}
    fragment ImportStanding on ArticleImport {
  id
  state
  progress
  outcome
  failure
  attempts
  nextAttemptAt
  allowedMoves
  sourceUrl
}`, {"fragmentName":"ImportPage"}) as unknown as TypedDocumentString<ImportPageFragment, unknown>;
export const ListExportPartFragmentDoc = new TypedDocumentString(`
    fragment ListExportPart on ListExport {
  id
  list
  format
  search
  filter
  askedAt
  state
  rowsTotal
  rowsWritten
  rowsMax
  bytes
  fileName
  path
  failure
  expiresAt
  allowedMoves
}
    `, {"fragmentName":"ListExportPart"}) as unknown as TypedDocumentString<ListExportPartFragment, unknown>;
export const SaidCommentFragmentDoc = new TypedDocumentString(`
    fragment SaidComment on ReviewComment {
  id
  body
  at
  editedAt
  deletedAt
  resolvedAt
  resolvedBy {
    name
  }
  viewerCanEdit
  version
  author {
    name
  }
  replyTo {
    id
  }
  mentions {
    id
    name
  }
  words {
    article {
      id
      title
      language
    }
    anchor {
      exact
      prefix
      suffix
      start
      end
    }
  }
}
    `, {"fragmentName":"SaidComment"}) as unknown as TypedDocumentString<SaidCommentFragment, unknown>;
export const PublishedClaimsFragmentDoc = new TypedDocumentString(`
    fragment PublishedClaims on ClaimConnection {
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    id
    text
    language
    publishedAt
    updatedAt
    verdict {
      rating
      label
    }
  }
}
    `, {"fragmentName":"PublishedClaims"}) as unknown as TypedDocumentString<PublishedClaimsFragment, unknown>;
export const ComparedSourceFragmentDoc = new TypedDocumentString(`
    fragment ComparedSource on Source {
  id
  name
  kind
  aliases
  domains
  country
  version
  articles(first: 0) {
    totalCount
  }
  claims(first: 0) {
    totalCount
  }
}
    `, {"fragmentName":"ComparedSource"}) as unknown as TypedDocumentString<ComparedSourceFragment, unknown>;
export const ListedProposalFragmentDoc = new TypedDocumentString(`
    fragment ListedProposal on SourceProposal {
  id
  reasons
  isDismissed
  dismissedBy {
    name
  }
  one {
    ...ComparedSource
  }
  other {
    ...ComparedSource
  }
}
    fragment ComparedSource on Source {
  id
  name
  kind
  aliases
  domains
  country
  version
  articles(first: 0) {
    totalCount
  }
  claims(first: 0) {
    totalCount
  }
}`, {"fragmentName":"ListedProposal"}) as unknown as TypedDocumentString<ListedProposalFragment, unknown>;
export const RefusalPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}
    `, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const BulkPartsFragmentDoc = new TypedDocumentString(`
    fragment BulkParts on BulkChange {
  results {
    id
    title
    outcome
    reviewedAgain
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`, {"fragmentName":"BulkParts"}) as unknown as TypedDocumentString<BulkPartsFragment, unknown>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  myAccount {
    person {
      email
    }
    hasPassword
    totpSince
    recoveryCodesLeft
    secondFactor
    passkeys {
      id
      name
      synced
      createdAt
      lastUsedAt
    }
    sessions {
      id
      userAgent
      address
      signedInBy
      createdAt
      lastSeenAt
      current
    }
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const SetMailPreferencesDocument = new TypedDocumentString(`
    mutation SetMailPreferences($input: SetMailPreferencesInput!) {
  setMailPreferences(input: $input) {
    __typename
    ... on MailPreferences {
      available
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<SetMailPreferencesMutation, SetMailPreferencesMutationVariables>;
export const OwnMailPreferencesDocument = new TypedDocumentString(`
    query OwnMailPreferences {
  myMailPreferences {
    available
    atOnce
    inDigest
    language
    timeZone
    digestAt
    quietFrom
    quietUntil
  }
}
    `) as unknown as TypedDocumentString<OwnMailPreferencesQuery, OwnMailPreferencesQueryVariables>;
export const EndSessionsDocument = new TypedDocumentString(`
    mutation EndSessions($input: EndSessionsInput!) {
  endSessions(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EndSessionsMutation, EndSessionsMutationVariables>;
export const AdministrationDocument = new TypedDocumentString(`
    query Administration($since: DateTime!) {
  jobQueues {
    name
    failed
    waiting
  }
  failingFeeds: followedFeeds(filter: {failing: true}, first: 0) {
    totalCount
  }
  feeds: followedFeeds(first: 0) {
    totalCount
  }
  disabledWebhooks: webhooks(filter: {enabled: false}, first: 0) {
    totalCount
  }
  webhooks(first: 100) {
    totalCount
    nodes {
      id
      url
      deliveries(filter: {state: {eq: FAILED}}, first: 0) {
        totalCount
      }
    }
  }
  people(filter: {active: true}, first: 0) {
    totalCount
  }
  apiKeys(filter: {active: true}, first: 0) {
    totalCount
  }
  locked: auditRecords(
    filter: {action: {eq: "SECOND_FACTOR_LOCKED"}, at: {gte: $since}}
    first: 0
  ) {
    totalCount
  }
  lately: auditRecords(filter: {at: {gte: $since}}, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AdministrationQuery, AdministrationQueryVariables>;
export const EditManyArticlesDocument = new TypedDocumentString(`
    mutation EditManyArticles($input: EditArticlesInput!) {
  editArticles(input: $input) {
    __typename
    ...BulkParts
    ...RefusalParts
  }
}
    fragment BulkParts on BulkChange {
  results {
    id
    title
    outcome
    reviewedAgain
    refusal {
      ...RefusalParts
    }
  }
}
fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EditManyArticlesMutation, EditManyArticlesMutationVariables>;
export const ArticleReadingDocument = new TypedDocumentString(`
    query ArticleReading($id: ID!) {
  article(id: $id) {
    id
    version
    title
    standfirst
    url
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
      original {
        id
        title
      }
      originalUrl
      evidence
      confirmed
    }
    rights {
      ...ArticleRights
      statements {
        words
        ground
        permission
        licence
      }
      statementsDisagree
    }
    revision {
      number
      text
      createdAt
    }
    affectedClaims(first: 0) {
      totalCount
    }
    claims(first: 100) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MarkedClaim
      }
    }
    suggestions(first: 100, orderBy: [{field: CONFIDENCE, direction: DESC}]) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MarkedSuggestion
      }
    }
    modelReading {
      state
      failure
      nextAttemptAt
      proposedCount
      droppedCount
    }
    ...SimilarArticles
    ...CopyProposals
    ...CopyClusterPicture
  }
  articleImports(first: 1, filter: {articleId: {eq: $id}}) {
    nodes {
      id
    }
  }
}
    fragment ArticleRights on Rights {
  holder
  credit
  notice
  terms
  contact
  disclaimer
  permission
  licence {
    spdx
    name
    url
  }
  conditions
  basis {
    ground
    sentence
  }
}
fragment SimilarArticles on Article {
  similar(first: 5) {
    nodes {
      share
      relation
      article {
        id
        title
        publishedAt
        publisher {
          name
        }
      }
    }
  }
}
fragment MarkedClaim on Claim {
  id
  text
  language
  kind
  state
  appearances(first: 20, filter: {articleId: {eq: $id}}) {
    nodes {
      id
      revisionNumber
      anchor {
        exact
        start
        end
      }
      standing {
        class
        alterations
        start
        end
        words
        kept
        revision {
          number
        }
      }
      attribution {
        verb
        source {
          id
          name
        }
      }
    }
  }
}
fragment MarkedSuggestion on Suggestion {
  id
  text
  kind
  confidence
  proposedBy
  anchor {
    exact
    start
    end
  }
  attribution {
    verb
    source {
      name
    }
  }
}
fragment CopyProposals on Article {
  id
  republicationProposals(first: 20) {
    nodes {
      id
      original {
        id
        title
        publishedAt
        publisher {
          name
        }
      }
      originalSource {
        name
      }
      originalName
      originalUrl
      knownBy
      evidence
      share
      sharedParagraphs
      direction
    }
  }
}
fragment CopyClusterPicture on Article {
  id
  copyCluster {
    original {
      id
    }
    members(first: 40) {
      totalCount
      nodes {
        relation
        share
        copiedFrom {
          id
        }
        article {
          id
          title
          publishedAt
          publisher {
            name
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ArticleReadingQuery, ArticleReadingQueryVariables>;
export const ArticleClaimsDocument = new TypedDocumentString(`
    query ArticleClaims($id: ID!, $after: String!) {
  article(id: $id) {
    claims(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MarkedClaim
      }
    }
  }
}
    fragment MarkedClaim on Claim {
  id
  text
  language
  kind
  state
  appearances(first: 20, filter: {articleId: {eq: $id}}) {
    nodes {
      id
      revisionNumber
      anchor {
        exact
        start
        end
      }
      standing {
        class
        alterations
        start
        end
        words
        kept
        revision {
          number
        }
      }
      attribution {
        verb
        source {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ArticleClaimsQuery, ArticleClaimsQueryVariables>;
export const ArticleRepairDocument = new TypedDocumentString(`
    query ArticleRepair($id: ID!) {
  article(id: $id) {
    id
    version
    title
    ...ArticleDraft
  }
  articleImports(first: 1, filter: {articleId: {eq: $id}}) {
    nodes {
      input
      findings {
        field
        value
        confidence
        method
        disagreesWith
        origin {
          start
          end
        }
      }
    }
  }
}
    fragment ArticleRights on Rights {
  holder
  credit
  notice
  terms
  contact
  disclaimer
  permission
  licence {
    spdx
    name
    url
  }
  conditions
  basis {
    ground
    sentence
  }
}
fragment ArticleDraft on Article {
  id
  version
  title
  standfirst
  url
  language
  publishedAt
  regions
  topics
  publisher {
    id
    name
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
    confirmed
  }
  rights {
    ...ArticleRights
  }
  revision {
    number
    text
  }
}`) as unknown as TypedDocumentString<ArticleRepairQuery, ArticleRepairQueryVariables>;
export const ArticlesListDocument = new TypedDocumentString(`
    query ArticlesList($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: ArticleFilter, $orderBy: [ArticleOrder!], $publisherId: ID!, $namesPublisher: Boolean!) {
  articles(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      version
      title
      language
      publishedAt
      createdAt
      topics
      publisher {
        id
        name
      }
      republication {
        confirmed
      }
      claims(first: 0) {
        totalCount
      }
      suggestions(first: 0) {
        totalCount
      }
    }
  }
  source(id: $publisherId) @include(if: $namesPublisher) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ArticlesListQuery, ArticlesListQueryVariables>;
export const AskModelDocument = new TypedDocumentString(`
    mutation AskModel($articleId: ID!) {
  askLanguageModel(input: {articleId: $articleId}) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<AskModelMutation, AskModelMutationVariables>;
export const RemoveAppearanceHereDocument = new TypedDocumentString(`
    mutation RemoveAppearanceHere($input: RemoveAppearanceInput!) {
  removeAppearance(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RemoveAppearanceHereMutation, RemoveAppearanceHereMutationVariables>;
export const DiscardClaimHereDocument = new TypedDocumentString(`
    mutation DiscardClaimHere($input: DiscardClaimInput!) {
  discardClaim(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<DiscardClaimHereMutation, DiscardClaimHereMutationVariables>;
export const MakeClaimDocument = new TypedDocumentString(`
    mutation MakeClaim($input: CreateClaimInput!) {
  createClaim(input: $input) {
    __typename
    ... on Claim {
      id
      version
    }
    ...RefusalParts
    ... on SameClaimExists {
      claims {
        id
        text
        state
        version
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<MakeClaimMutation, MakeClaimMutationVariables>;
export const AddAppearanceHereDocument = new TypedDocumentString(`
    mutation AddAppearanceHere($input: AddAppearanceInput!) {
  addAppearance(input: $input) {
    __typename
    ... on Claim {
      id
      version
      appearances(last: 1) {
        nodes {
          id
        }
      }
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<AddAppearanceHereMutation, AddAppearanceHereMutationVariables>;
export const ConfirmCopyHereDocument = new TypedDocumentString(`
    mutation ConfirmCopyHere($input: ConfirmRepublicationProposalInput!) {
  confirmRepublicationProposal(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ConfirmCopyHereMutation, ConfirmCopyHereMutationVariables>;
export const RefuseCopyHereDocument = new TypedDocumentString(`
    mutation RefuseCopyHere($input: RefuseRepublicationProposalInput!) {
  refuseRepublicationProposal(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RefuseCopyHereMutation, RefuseCopyHereMutationVariables>;
export const ReopenCopyHereDocument = new TypedDocumentString(`
    mutation ReopenCopyHere($input: ReopenRepublicationProposalInput!) {
  reopenRepublicationProposal(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ReopenCopyHereMutation, ReopenCopyHereMutationVariables>;
export const RepairArticleDocument = new TypedDocumentString(`
    mutation RepairArticle($input: EditArticleInput!) {
  editArticle(input: $input) {
    __typename
    ... on Article {
      version
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RepairArticleMutation, RepairArticleMutationVariables>;
export const ArticleTermChoicesDocument = new TypedDocumentString(`
    query ArticleTermChoices($search: String, $vocabulary: Vocabulary!) {
  terms(search: $search, filter: {vocabulary: {eq: $vocabulary}}, first: 100) {
    nodes {
      nameFr
      nameEn
      words
      retiredAt
    }
  }
  articles(first: 0) {
    facets(of: [TOPICS, REGIONS]) {
      field
      values {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleTermChoicesQuery, ArticleTermChoicesQueryVariables>;
export const MoreSuggestionsDocument = new TypedDocumentString(`
    query MoreSuggestions($id: ID!, $after: String!) {
  article(id: $id) {
    suggestions(
      first: 100
      after: $after
      orderBy: [{field: CONFIDENCE, direction: DESC}]
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MarkedSuggestion
      }
    }
  }
}
    fragment MarkedSuggestion on Suggestion {
  id
  text
  kind
  confidence
  proposedBy
  anchor {
    exact
    start
    end
  }
  attribution {
    verb
    source {
      name
    }
  }
}`) as unknown as TypedDocumentString<MoreSuggestionsQuery, MoreSuggestionsQueryVariables>;
export const AcceptSuggestionHereDocument = new TypedDocumentString(`
    mutation AcceptSuggestionHere($input: AcceptSuggestionInput!) {
  acceptSuggestion(input: $input) {
    __typename
    ... on Claim {
      id
      version
      text
      state
      appearances(first: 1) {
        nodes {
          id
          attribution {
            verb
            source {
              name
            }
          }
        }
      }
    }
    ...RefusalParts
    ... on SameClaimExists {
      claims {
        id
        text
        state
        version
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<AcceptSuggestionHereMutation, AcceptSuggestionHereMutationVariables>;
export const ReopenSuggestionHereDocument = new TypedDocumentString(`
    mutation ReopenSuggestionHere($input: ReopenSuggestionInput!) {
  reopenSuggestion(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ReopenSuggestionHereMutation, ReopenSuggestionHereMutationVariables>;
export const DismissSuggestionHereDocument = new TypedDocumentString(`
    mutation DismissSuggestionHere($input: DismissSuggestionInput!) {
  dismissSuggestion(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<DismissSuggestionHereMutation, DismissSuggestionHereMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: AuditFilter, $personId: ID!, $namesPerson: Boolean!) {
  auditRecords(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      at
      action
      before
      after
      reason
      subjectType
      subjectId
      subjectName
      actor {
        id
        name
      }
      key {
        name
      }
    }
  }
  node(id: $personId) @include(if: $namesPerson) {
    id
    ... on Person {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const AuditCountDocument = new TypedDocumentString(`
    query AuditCount($search: String, $filter: AuditFilter) {
  auditRecords(first: 0, search: $search, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AuditCountQuery, AuditCountQueryVariables>;
export const AddClaimAppearanceDocument = new TypedDocumentString(`
    mutation AddClaimAppearance($input: AddAppearanceInput!) {
  addAppearance(input: $input) {
    __typename
    ... on Claim {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<AddClaimAppearanceMutation, AddClaimAppearanceMutationVariables>;
export const RemoveClaimAppearanceDocument = new TypedDocumentString(`
    mutation RemoveClaimAppearance($input: RemoveAppearanceInput!) {
  removeAppearance(input: $input) {
    __typename
    ... on Claim {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RemoveClaimAppearanceMutation, RemoveClaimAppearanceMutationVariables>;
export const SetClaimAttributionDocument = new TypedDocumentString(`
    mutation SetClaimAttribution($input: SetAttributionInput!) {
  setAttribution(input: $input) {
    __typename
    ... on Claim {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<SetClaimAttributionMutation, SetClaimAttributionMutationVariables>;
export const SubmitManyClaimsDocument = new TypedDocumentString(`
    mutation SubmitManyClaims($input: SubmitClaimsInput!) {
  submitClaims(input: $input) {
    __typename
    ...BulkParts
    ...RefusalParts
  }
}
    fragment BulkParts on BulkChange {
  results {
    id
    title
    outcome
    reviewedAgain
    refusal {
      ...RefusalParts
    }
  }
}
fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<SubmitManyClaimsMutation, SubmitManyClaimsMutationVariables>;
export const EditTopicsOfClaimsDocument = new TypedDocumentString(`
    mutation EditTopicsOfClaims($input: EditClaimTopicsInput!) {
  editClaimTopics(input: $input) {
    __typename
    ...BulkParts
    ...RefusalParts
  }
}
    fragment BulkParts on BulkChange {
  results {
    id
    title
    outcome
    reviewedAgain
    refusal {
      ...RefusalParts
    }
  }
}
fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EditTopicsOfClaimsMutation, EditTopicsOfClaimsMutationVariables>;
export const DiscardManyClaimsDocument = new TypedDocumentString(`
    mutation DiscardManyClaims($input: DiscardClaimsInput!) {
  discardClaims(input: $input) {
    __typename
    ...BulkParts
    ...RefusalParts
  }
}
    fragment BulkParts on BulkChange {
  results {
    id
    title
    outcome
    reviewedAgain
    refusal {
      ...RefusalParts
    }
  }
}
fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<DiscardManyClaimsMutation, DiscardManyClaimsMutationVariables>;
export const ClaimCountDocument = new TypedDocumentString(`
    query ClaimCount($filter: ClaimFilter, $search: String, $orderBy: [ClaimOrder!], $enough: Int!) {
  claims(first: 0, filter: $filter, search: $search, orderBy: $orderBy) {
    totalCount(enough: $enough)
    countPrecision
  }
}
    `) as unknown as TypedDocumentString<ClaimCountQuery, ClaimCountQueryVariables>;
export const ClaimDeskDocument = new TypedDocumentString(`
    query ClaimDesk($id: ID!, $language: String!) {
  claim(id: $id) {
    id
    text
    language
    kind
    topics
    state
    version
    isPublic
    publishedAt
    createdAt
    updatedAt
    retractedAt
    retractionReason
    allowedMoves
    workingCopies {
      part
      number
      content
      basedOnVersion
      version
      keptAt
    }
    createdBy {
      id
      name
    }
    verdict {
      rating
      label
      rationale
      rationaleHtml
    }
    openReview {
      id
    }
    reviews(first: 10) {
      nodes {
        id
        occasion
        state
        decisions {
          id
          revisionNumber
          decision
          reason
          stale
          reviewer {
            name
          }
        }
      }
    }
    publications(first: 20) {
      nodes {
        id
        kind
        state
        at
        reason
        revisionNumber
        publishedBy {
          name
        }
      }
    }
    appearances(first: 100) {
      nodes {
        id
        number
        anchor {
          exact
          prefix
          suffix
        }
        standing {
          class
          alterations
          words
          kept
        }
        attribution {
          verb
          source {
            id
            name
            kind
          }
          anchor {
            exact
            prefix
            suffix
            start
            end
          }
        }
        article {
          id
          title
          language
          publishedAt
          publisher {
            id
            name
          }
        }
      }
    }
    evidence(first: 100) {
      nodes {
        id
        number
        stance
        excerpt
        note
        url
        source {
          id
          name
        }
        article {
          id
          title
        }
        anchor {
          exact
          prefix
          suffix
          start
          end
        }
      }
    }
  }
  verdictScale {
    rating
    retired
    label(language: $language)
  }
}
    `) as unknown as TypedDocumentString<ClaimDeskQuery, ClaimDeskQueryVariables>;
export const ClaimHistoryDocument = new TypedDocumentString(`
    query ClaimHistory($id: ID!) {
  claim(id: $id) {
    language
    revisions(first: 50) {
      totalCount
      nodes {
        id
        number
        createdAt
        text
        kind
        topics
        reason
        createdBy {
          name
        }
        verdict {
          rating
          label
          rationale
        }
      }
    }
    audit(first: 100) {
      totalCount
      nodes {
        id
        at
        action
        reason
        actor {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimHistoryQuery, ClaimHistoryQueryVariables>;
export const ClaimListDocument = new TypedDocumentString(`
    query ClaimList($first: Int, $after: String, $last: Int, $before: String, $filter: ClaimFilter, $search: String, $orderBy: [ClaimOrder!], $language: String!) {
  claims(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    search: $search
    orderBy: $orderBy
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      highlights {
        field
        fragments
      }
      node {
        id
        version
        text
        language
        kind
        topics
        state
        updatedAt
        publishedAt
        verdict {
          rating
          label
        }
      }
    }
  }
  verdictScale {
    rating
    label(language: $language)
  }
}
    `) as unknown as TypedDocumentString<ClaimListQuery, ClaimListQueryVariables>;
export const ClaimValuesDocument = new TypedDocumentString(`
    query ClaimValues($inAnyLanguage: ClaimFilter, $onAnyTopic: ClaimFilter, $search: String, $orderBy: [ClaimOrder!], $enough: Int!) {
  languages: claims(
    first: 0
    filter: $inAnyLanguage
    search: $search
    orderBy: $orderBy
  ) {
    facets(of: [LANGUAGE], enough: $enough) {
      precision
      values {
        value
      }
    }
  }
  topics: claims(
    first: 0
    filter: $onAnyTopic
    search: $search
    orderBy: $orderBy
  ) {
    facets(of: [TOPICS], enough: $enough) {
      precision
      values {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimValuesQuery, ClaimValuesQueryVariables>;
export const EditClaimWordingDocument = new TypedDocumentString(`
    mutation EditClaimWording($input: EditClaimInput!) {
  editClaim(input: $input) {
    __typename
    ... on Claim {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EditClaimWordingMutation, EditClaimWordingMutationVariables>;
export const CreateClaimByHandDocument = new TypedDocumentString(`
    mutation CreateClaimByHand($input: CreateClaimInput!) {
  createClaim(input: $input) {
    __typename
    ... on Claim {
      id
    }
    ...RefusalParts
    ... on SameClaimExists {
      claims {
        id
        text
        language
        state
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<CreateClaimByHandMutation, CreateClaimByHandMutationVariables>;
export const ClaimWorkDocument = new TypedDocumentString(`
    query ClaimWork($filter: ClaimFilter!, $first: Int!) {
  claims(
    filter: $filter
    first: $first
    orderBy: [{field: UPDATED_AT, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      text
      language
      kind
      state
      updatedAt
      verdict {
        rating
        label
      }
      createdBy {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimWorkQuery, ClaimWorkQueryVariables>;
export const ClaimCountsDocument = new TypedDocumentString(`
    query ClaimCounts($me: ID!) {
  returned: claims(
    first: 0
    filter: {createdById: {eq: $me}, state: {eq: CHANGES_REQUESTED}}
  ) {
    totalCount
  }
  drafts: claims(first: 0, filter: {createdById: {eq: $me}, state: {eq: DRAFT}}) {
    totalCount
  }
  inReview: claims(first: 0, filter: {state: {eq: IN_REVIEW}}) {
    totalCount
  }
  approved: claims(first: 0, filter: {state: {eq: APPROVED}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ClaimCountsQuery, ClaimCountsQueryVariables>;
export const AddClaimEvidenceDocument = new TypedDocumentString(`
    mutation AddClaimEvidence($input: AddEvidenceInput!) {
  addEvidence(input: $input) {
    __typename
    ... on Claim {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<AddClaimEvidenceMutation, AddClaimEvidenceMutationVariables>;
export const EditClaimEvidenceDocument = new TypedDocumentString(`
    mutation EditClaimEvidence($input: EditEvidenceInput!) {
  editEvidence(input: $input) {
    __typename
    ... on Claim {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EditClaimEvidenceMutation, EditClaimEvidenceMutationVariables>;
export const RemoveClaimEvidenceDocument = new TypedDocumentString(`
    mutation RemoveClaimEvidence($input: RemoveEvidenceInput!) {
  removeEvidence(input: $input) {
    __typename
    ... on Claim {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RemoveClaimEvidenceMutation, RemoveClaimEvidenceMutationVariables>;
export const MoveClaimEvidenceDocument = new TypedDocumentString(`
    mutation MoveClaimEvidence($input: MoveEvidenceInput!) {
  moveEvidence(input: $input) {
    __typename
    ... on Claim {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<MoveClaimEvidenceMutation, MoveClaimEvidenceMutationVariables>;
export const FindArticlesDocument = new TypedDocumentString(`
    query FindArticles($search: String, $first: Int!) {
  articles(search: $search, first: $first) {
    nodes {
      id
      title
      publisher {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindArticlesQuery, FindArticlesQueryVariables>;
export const TopicChoicesDocument = new TypedDocumentString(`
    query TopicChoices($search: String) {
  terms(search: $search, filter: {vocabulary: {eq: TOPIC}}, first: 100) {
    nodes {
      nameFr
      nameEn
      words
      retiredAt
    }
  }
  claims(first: 0) {
    facets(of: [TOPICS]) {
      field
      values {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicChoicesQuery, TopicChoicesQueryVariables>;
export const ClaimChangesDocument = new TypedDocumentString(`
    query ClaimChanges($id: ID!) {
  claim(id: $id) {
    audit(first: 50) {
      nodes {
        action
        at
        actor {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimChangesQuery, ClaimChangesQueryVariables>;
export const PublishApprovedClaimDocument = new TypedDocumentString(`
    mutation PublishApprovedClaim($input: PublishClaimInput!) {
  publishClaim(input: $input) {
    __typename
    ... on Publication {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<PublishApprovedClaimMutation, PublishApprovedClaimMutationVariables>;
export const RetractPublishedClaimDocument = new TypedDocumentString(`
    mutation RetractPublishedClaim($input: RetractClaimInput!) {
  retractClaim(input: $input) {
    __typename
    ... on Publication {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RetractPublishedClaimMutation, RetractPublishedClaimMutationVariables>;
export const CancelScheduledPublicationDocument = new TypedDocumentString(`
    mutation CancelScheduledPublication($input: CancelPublicationInput!) {
  cancelPublication(input: $input) {
    __typename
    ... on Publication {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<CancelScheduledPublicationMutation, CancelScheduledPublicationMutationVariables>;
export const SubmitClaimForReviewDocument = new TypedDocumentString(`
    mutation SubmitClaimForReview($input: SubmitClaimInput!) {
  submitClaim(input: $input) {
    __typename
    ... on Review {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<SubmitClaimForReviewMutation, SubmitClaimForReviewMutationVariables>;
export const WithdrawClaimFromDeskDocument = new TypedDocumentString(`
    mutation WithdrawClaimFromDesk($input: WithdrawClaimInput!) {
  withdrawClaim(input: $input) {
    __typename
    ... on Claim {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<WithdrawClaimFromDeskMutation, WithdrawClaimFromDeskMutationVariables>;
export const ProposeClaimVerdictDocument = new TypedDocumentString(`
    mutation ProposeClaimVerdict($input: ProposeVerdictInput!) {
  proposeVerdict(input: $input) {
    __typename
    ... on Claim {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ProposeClaimVerdictMutation, ProposeClaimVerdictMutationVariables>;
export const CreateDeskDocument = new TypedDocumentString(`
    mutation CreateDesk($input: CreateDeskInput!) {
  createDesk(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<CreateDeskMutation, CreateDeskMutationVariables>;
export const EditDeskDocument = new TypedDocumentString(`
    mutation EditDesk($input: EditDeskInput!) {
  editDesk(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EditDeskMutation, EditDeskMutationVariables>;
export const SetPolicyDocument = new TypedDocumentString(`
    mutation SetPolicy($input: SetPolicyInput!) {
  setPolicy(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<SetPolicyMutation, SetPolicyMutationVariables>;
export const RemovePolicyDocument = new TypedDocumentString(`
    mutation RemovePolicy($input: RemovePolicyInput!) {
  removePolicy(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RemovePolicyMutation, RemovePolicyMutationVariables>;
export const DesksDocument = new TypedDocumentString(`
    query Desks {
  desks(first: 50) {
    totalCount
    nodes {
      id
      name
      version
      members {
        id
        name
      }
      policies {
        id
        claimKind
        approvalsNeeded
        deciderRoles
        publishesAutomatically
        countsExperts
        dueWithinHours
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DesksQuery, DesksQueryVariables>;
export const OpenExpertLinkDocument = new TypedDocumentString(`
    mutation OpenExpertLink($secret: String!) {
  openExpertInvitation(input: {secret: $secret}) {
    __typename
    ... on ExpertLinkClosed {
      why
    }
    ... on ExpertReview {
      expertName
      deskName
      note
      expiresAt
      counts
      digest
      text
      language
      topics
      verdictEn
      verdictFr
      rationaleHtml
      appearances {
        title
        publisher
        url
        before
        exact
        after
        attribution
      }
      evidence {
        stance
        source
        title
        url
        excerpt
        note
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenExpertLinkMutation, OpenExpertLinkMutationVariables>;
export const DecideAsExpertDocument = new TypedDocumentString(`
    mutation DecideAsExpert($input: DecideAsExpertInput!) {
  decideAsExpert(input: $input) {
    __typename
    ... on ExpertDecision {
      decision
      counts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<DecideAsExpertMutation, DecideAsExpertMutationVariables>;
export const FeedDeskDocument = new TypedDocumentString(`
    query FeedDesk($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  followedFeed(id: $id) {
    id
    url
    title
    homepage
    format
    language
    everyMinutes
    state
    nextPollAt
    lastPolledAt
    lastSuccessAt
    failure
    failures
    failedAt
    itemCount
    version
    createdAt
    createdBy {
      name
    }
    publisher {
      id
      name
    }
    audit(first: 20) {
      nodes {
        id
        at
        action
        before
        after
        actor {
          name
        }
      }
    }
    imports(first: $first, after: $after, last: $last, before: $before) {
      ...ImportPage
    }
  }
}
    fragment ImportPage on ArticleImportConnection {
  totalCount
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    id
    ...ImportStanding
    way
    fileName
    createdAt
    createdBy {
      id
      name
    }
    article {
      id
      title
      language
      claims(first: 0) {
        totalCount
      }
      suggestions(first: 0) {
        totalCount
      }
    }
  }
}
fragment ImportStanding on ArticleImport {
  id
  state
  progress
  outcome
  failure
  attempts
  nextAttemptAt
  allowedMoves
  sourceUrl
}`) as unknown as TypedDocumentString<FeedDeskQuery, FeedDeskQueryVariables>;
export const FeedListDocument = new TypedDocumentString(`
    query FeedList($first: Int, $after: String, $last: Int, $before: String, $filter: FollowedFeedFilter) {
  followedFeeds(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      url
      title
      state
      failure
      failures
      lastSuccessAt
      nextPollAt
      itemCount
    }
  }
}
    `) as unknown as TypedDocumentString<FeedListQuery, FeedListQueryVariables>;
export const FollowFeedDocument = new TypedDocumentString(`
    mutation FollowFeed($input: FollowFeedInput!) {
  followFeed(input: $input) {
    __typename
    ... on FollowedFeed {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<FollowFeedMutation, FollowFeedMutationVariables>;
export const EditFeedDocument = new TypedDocumentString(`
    mutation EditFeed($input: EditFollowedFeedInput!) {
  editFollowedFeed(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EditFeedMutation, EditFeedMutationVariables>;
export const PollFeedDocument = new TypedDocumentString(`
    mutation PollFeed($id: ID!) {
  pollFeed(input: {id: $id}) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<PollFeedMutation, PollFeedMutationVariables>;
export const UnfollowFeedDocument = new TypedDocumentString(`
    mutation UnfollowFeed($input: UnfollowFeedInput!) {
  unfollowFeed(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<UnfollowFeedMutation, UnfollowFeedMutationVariables>;
export const ImportOpmlDocument = new TypedDocumentString(`
    mutation ImportOpml($input: ImportOpmlInput!) {
  importOpml(input: $input) {
    __typename
    ... on FollowedFeeds {
      addedIds
      knownCount
      refused
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ImportOpmlMutation, ImportOpmlMutationVariables>;
export const HistoryComparisonDocument = new TypedDocumentString(`
    query HistoryComparison($before: ID!, $after: ID) {
  comparison(before: $before, after: $after) {
    before {
      ...HistoryEntryParts
    }
    after {
      ...HistoryEntryParts
    }
    differences {
      part
      change
      field
      placeBefore
      placeAfter
      before
      after
    }
  }
}
    fragment HistoryEntryParts on AuditRecord {
  id
  at
  action
  reason
  actor {
    name
  }
  claimRevision {
    number
  }
}`) as unknown as TypedDocumentString<HistoryComparisonQuery, HistoryComparisonQueryVariables>;
export const ClaimEntriesDocument = new TypedDocumentString(`
    query ClaimEntries($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  claim(id: $id) {
    text
    language
    allowedMoves
    audit(first: $first, after: $after, last: $last, before: $before) {
      ...HistoryEntries
    }
  }
}
    fragment HistoryEntryParts on AuditRecord {
  id
  at
  action
  reason
  actor {
    name
  }
  claimRevision {
    number
  }
}
fragment HistoryEntries on AuditRecordConnection {
  totalCount
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    ...HistoryEntryParts
  }
}`) as unknown as TypedDocumentString<ClaimEntriesQuery, ClaimEntriesQueryVariables>;
export const ArticleEntriesDocument = new TypedDocumentString(`
    query ArticleEntries($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  article(id: $id) {
    title
    language
    audit(first: $first, after: $after, last: $last, before: $before) {
      ...HistoryEntries
    }
  }
}
    fragment HistoryEntryParts on AuditRecord {
  id
  at
  action
  reason
  actor {
    name
  }
  claimRevision {
    number
  }
}
fragment HistoryEntries on AuditRecordConnection {
  totalCount
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    ...HistoryEntryParts
  }
}`) as unknown as TypedDocumentString<ArticleEntriesQuery, ArticleEntriesQueryVariables>;
export const SourceEntriesDocument = new TypedDocumentString(`
    query SourceEntries($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  source(id: $id) {
    name
    mergedInto {
      id
      name
    }
    audit(first: $first, after: $after, last: $last, before: $before) {
      ...HistoryEntries
    }
  }
}
    fragment HistoryEntryParts on AuditRecord {
  id
  at
  action
  reason
  actor {
    name
  }
  claimRevision {
    number
  }
}
fragment HistoryEntries on AuditRecordConnection {
  totalCount
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    ...HistoryEntryParts
  }
}`) as unknown as TypedDocumentString<SourceEntriesQuery, SourceEntriesQueryVariables>;
export const ClaimToRestoreDocument = new TypedDocumentString(`
    query ClaimToRestore($id: ID!) {
  claim(id: $id) {
    version
    state
    audit(first: 1) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimToRestoreQuery, ClaimToRestoreQueryVariables>;
export const ArticleToRestoreDocument = new TypedDocumentString(`
    query ArticleToRestore($id: ID!) {
  article(id: $id) {
    version
    audit(first: 1) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleToRestoreQuery, ArticleToRestoreQueryVariables>;
export const SourceToRestoreDocument = new TypedDocumentString(`
    query SourceToRestore($id: ID!) {
  source(id: $id) {
    version
    audit(first: 1) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceToRestoreQuery, SourceToRestoreQueryVariables>;
export const RestoreClaimDocument = new TypedDocumentString(`
    mutation RestoreClaim($input: RestoreClaimInput!) {
  restoreClaim(input: $input) {
    __typename
    ... on Claim {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RestoreClaimMutation, RestoreClaimMutationVariables>;
export const RestoreArticleDocument = new TypedDocumentString(`
    mutation RestoreArticle($input: RestoreArticleInput!) {
  restoreArticle(input: $input) {
    __typename
    ... on Article {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RestoreArticleMutation, RestoreArticleMutationVariables>;
export const RestoreSourceDocument = new TypedDocumentString(`
    mutation RestoreSource($input: RestoreSourceInput!) {
  restoreSource(input: $input) {
    __typename
    ... on Source {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RestoreSourceMutation, RestoreSourceMutationVariables>;
export const HandInArticleDocument = new TypedDocumentString(`
    mutation HandInArticle($input: ImportArticleInput!) {
  importArticle(input: $input) {
    __typename
    ... on ArticleImport {
      id
      times
      article {
        id
      }
    }
    ...RefusalParts
    ... on UnreadableInput {
      reason
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<HandInArticleMutation, HandInArticleMutationVariables>;
export const ImportListDocument = new TypedDocumentString(`
    query ImportList($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: ArticleImportFilter, $publisherId: ID!, $namesPublisher: Boolean!, $personId: ID!, $namesPerson: Boolean!) {
  articleImports(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
  ) {
    ...ImportPage
    totalCount
  }
  source(id: $publisherId) @include(if: $namesPublisher) {
    id
    name
  }
  node(id: $personId) @include(if: $namesPerson) {
    id
    ... on Person {
      name
    }
  }
}
    fragment ImportPage on ArticleImportConnection {
  totalCount
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    id
    ...ImportStanding
    way
    fileName
    createdAt
    createdBy {
      id
      name
    }
    article {
      id
      title
      language
      claims(first: 0) {
        totalCount
      }
      suggestions(first: 0) {
        totalCount
      }
    }
  }
}
fragment ImportStanding on ArticleImport {
  id
  state
  progress
  outcome
  failure
  attempts
  nextAttemptAt
  allowedMoves
  sourceUrl
}`) as unknown as TypedDocumentString<ImportListQuery, ImportListQueryVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  cancelImport(input: {id: $id}) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const RetryImportDocument = new TypedDocumentString(`
    mutation RetryImport($id: ID!) {
  retryImport(input: {id: $id}) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RetryImportMutation, RetryImportMutationVariables>;
export const RereadImportDocument = new TypedDocumentString(`
    mutation RereadImport($id: ID!) {
  rereadImport(input: {id: $id}) {
    __typename
    ... on ArticleImport {
      id
      outcome
    }
    ...RefusalParts
    ... on UnreadableInput {
      reason
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RereadImportMutation, RereadImportMutationVariables>;
export const ImportReadingDocument = new TypedDocumentString(`
    query ImportReading($id: ID!) {
  articleImport(id: $id) {
    ...ImportStanding
    id
    state
    outcome
    input
    sourceUrl
    createdAt
    rereadOf {
      id
      createdAt
    }
    capture {
      at
      sha256
      size
      finalUrl
      contentType
      charset
      redirects {
        url
        status
      }
    }
    findings {
      field
      value
      confidence
      method
      remark
      disagreesWith
      origin {
        start
        end
      }
    }
    article {
      id
      title
      ...ArticleDraft
      ...SimilarArticles
    }
  }
}
    fragment ArticleRights on Rights {
  holder
  credit
  notice
  terms
  contact
  disclaimer
  permission
  licence {
    spdx
    name
    url
  }
  conditions
  basis {
    ground
    sentence
  }
}
fragment ArticleDraft on Article {
  id
  version
  title
  standfirst
  url
  language
  publishedAt
  regions
  topics
  publisher {
    id
    name
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
    confirmed
  }
  rights {
    ...ArticleRights
  }
  revision {
    number
    text
  }
}
fragment SimilarArticles on Article {
  similar(first: 5) {
    nodes {
      share
      relation
      article {
        id
        title
        publishedAt
        publisher {
          name
        }
      }
    }
  }
}
fragment ImportStanding on ArticleImport {
  id
  state
  progress
  outcome
  failure
  attempts
  nextAttemptAt
  allowedMoves
  sourceUrl
}`) as unknown as TypedDocumentString<ImportReadingQuery, ImportReadingQueryVariables>;
export const JobPageDocument = new TypedDocumentString(`
    query JobPage($first: Int, $after: String, $last: Int, $before: String, $filter: JobFilter) {
  jobQueues {
    name
    cron
    waiting
    running
    failed
    done
    nextAt
    lastDoneAt
  }
  jobs(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      queue
      state
      about
      attempts
      attemptsMax
      error
      startedAt
      nextAttemptAt
      endedAt
    }
  }
}
    `) as unknown as TypedDocumentString<JobPageQuery, JobPageQueryVariables>;
export const RetryJobDocument = new TypedDocumentString(`
    mutation RetryJob($input: RetryJobInput!) {
  retryJob(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RetryJobMutation, RetryJobMutationVariables>;
export const RetryFailedJobsDocument = new TypedDocumentString(`
    mutation RetryFailedJobs($input: RetryFailedJobsInput!) {
  retryFailedJobs(input: $input) {
    __typename
    ... on RetriedJobs {
      count
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RetryFailedJobsMutation, RetryFailedJobsMutationVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($input: CancelJobInput!) {
  cancelJob(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const KeyListDocument = new TypedDocumentString(`
    query KeyList($filter: ApiKeyFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  apiKeys(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      start
      scopes
      owner {
        id
        name
      }
      createdAt
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
}
    `) as unknown as TypedDocumentString<KeyListQuery, KeyListQueryVariables>;
export const KeyUsageDocument = new TypedDocumentString(`
    query KeyUsage($id: ID!) {
  node(id: $id) {
    __typename
    ... on ApiKey {
      usage {
        day
        requests
        refused
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KeyUsageQuery, KeyUsageQueryVariables>;
export const CreateKeyDocument = new TypedDocumentString(`
    mutation CreateKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on CreatedApiKey {
      secret
      apiKey {
        name
      }
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<CreateKeyMutation, CreateKeyMutationVariables>;
export const RevokeKeyDocument = new TypedDocumentString(`
    mutation RevokeKey($id: ID!) {
  revokeApiKey(input: {id: $id}) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RevokeKeyMutation, RevokeKeyMutationVariables>;
export const ExportClaimsDocument = new TypedDocumentString(`
    mutation ExportClaims($input: ExportClaimsInput!) {
  answer: exportClaims(input: $input) {
    __typename
    ... on ListExport {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ExportClaimsMutation, ExportClaimsMutationVariables>;
export const ExportArticlesDocument = new TypedDocumentString(`
    mutation ExportArticles($input: ExportArticlesInput!) {
  answer: exportArticles(input: $input) {
    __typename
    ... on ListExport {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ExportArticlesMutation, ExportArticlesMutationVariables>;
export const ExportSourcesDocument = new TypedDocumentString(`
    mutation ExportSources($input: ExportSourcesInput!) {
  answer: exportSources(input: $input) {
    __typename
    ... on ListExport {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ExportSourcesMutation, ExportSourcesMutationVariables>;
export const CancelListExportDocument = new TypedDocumentString(`
    mutation CancelListExport($id: ID!) {
  cancelListExport(input: {exportId: $id}) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<CancelListExportMutation, CancelListExportMutationVariables>;
export const RetryListExportDocument = new TypedDocumentString(`
    mutation RetryListExport($id: ID!) {
  retryListExport(input: {exportId: $id}) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RetryListExportMutation, RetryListExportMutationVariables>;
export const ListExportsDocument = new TypedDocumentString(`
    query ListExports($first: Int, $after: String, $last: Int, $before: String) {
  listExports(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      ...ListExportPart
    }
  }
}
    fragment ListExportPart on ListExport {
  id
  list
  format
  search
  filter
  askedAt
  state
  rowsTotal
  rowsWritten
  rowsMax
  bytes
  fileName
  path
  failure
  expiresAt
  allowedMoves
}`) as unknown as TypedDocumentString<ListExportsQuery, ListExportsQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($after: String) {
  notices(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      at
      readAt
      decision
      dueAt
      by {
        name
      }
      comment {
        id
      }
      review {
        id
        claim {
          id
          text
          language
        }
      }
      listExport {
        list
        state
        rowsWritten
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticeReadDocument = new TypedDocumentString(`
    mutation MarkNoticeRead($input: MarkNoticeReadInput!) {
  markNoticeRead(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<MarkNoticeReadMutation, MarkNoticeReadMutationVariables>;
export const MarkAllNoticesReadDocument = new TypedDocumentString(`
    mutation MarkAllNoticesRead($input: MarkAllNoticesReadInput!) {
  markAllNoticesRead(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<MarkAllNoticesReadMutation, MarkAllNoticesReadMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($active: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {
  people(
    filter: {active: $active}
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      email
      roles
      secondFactors
      active
      version
      createdAt
      desks {
        id
        name
      }
    }
  }
  here: people(filter: {active: true}, first: 0) {
    totalCount
  }
  left: people(filter: {active: false}, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const AddPersonDocument = new TypedDocumentString(`
    mutation AddPerson($input: AddPersonInput!) {
  addPerson(input: $input) {
    __typename
    ... on Person {
      name
      email
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const EditPersonDocument = new TypedDocumentString(`
    mutation EditPerson($input: EditPersonInput!) {
  editPerson(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EditPersonMutation, EditPersonMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere($input: SignOutEverywhereInput!) {
  signOutEverywhere(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ResetSecondFactorDocument = new TypedDocumentString(`
    mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
  resetSecondFactor(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const HandReviewOverDocument = new TypedDocumentString(`
    mutation HandReviewOver($input: HandOverReviewInput!) {
  handOverReview(input: $input) {
    __typename
    ... on Review {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<HandReviewOverMutation, HandReviewOverMutationVariables>;
export const SetDueDateDocument = new TypedDocumentString(`
    mutation SetDueDate($input: SetReviewDueDateInput!) {
  setReviewDueDate(input: $input) {
    __typename
    ... on Review {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<SetDueDateMutation, SetDueDateMutationVariables>;
export const HandOverChoicesDocument = new TypedDocumentString(`
    query HandOverChoices($reviewIds: [ID!]!, $search: String) {
  handOverChoices(reviewIds: $reviewIds, search: $search) {
    personId
    name
    email
    possibleCount
    whyNotCode
  }
}
    `) as unknown as TypedDocumentString<HandOverChoicesQuery, HandOverChoicesQueryVariables>;
export const SayOnReviewDocument = new TypedDocumentString(`
    mutation SayOnReview($input: CommentOnReviewInput!) {
  commentOnReview(input: $input) {
    __typename
    ... on ReviewComment {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<SayOnReviewMutation, SayOnReviewMutationVariables>;
export const SayOtherwiseDocument = new TypedDocumentString(`
    mutation SayOtherwise($input: EditReviewCommentInput!) {
  editReviewComment(input: $input) {
    __typename
    ... on ReviewComment {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<SayOtherwiseMutation, SayOtherwiseMutationVariables>;
export const TakeBackDocument = new TypedDocumentString(`
    mutation TakeBack($input: DeleteReviewCommentInput!) {
  deleteReviewComment(input: $input) {
    __typename
    ... on DeletedReviewComment {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<TakeBackMutation, TakeBackMutationVariables>;
export const SettleThreadDocument = new TypedDocumentString(`
    mutation SettleThread($input: ResolveReviewThreadInput!) {
  resolveReviewThread(input: $input) {
    __typename
    ... on ReviewComment {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<SettleThreadMutation, SettleThreadMutationVariables>;
export const TakeThreadUpAgainDocument = new TypedDocumentString(`
    mutation TakeThreadUpAgain($input: ReopenReviewThreadInput!) {
  reopenReviewThread(input: $input) {
    __typename
    ... on ReviewComment {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<TakeThreadUpAgainMutation, TakeThreadUpAgainMutationVariables>;
export const InviteExpertDocument = new TypedDocumentString(`
    mutation InviteExpert($input: CreateExpertInvitationInput!) {
  createExpertInvitation(input: $input) {
    __typename
    ... on CreatedExpertInvitation {
      secret
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<InviteExpertMutation, InviteExpertMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($id: ID!) {
  revokeExpertInvitation(input: {id: $id}) {
    __typename
    ... on ExpertInvitation {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const MentionablePeopleDocument = new TypedDocumentString(`
    query MentionablePeople($search: String) {
  people(search: $search, filter: {active: true}, first: 8) {
    nodes {
      id
      name
      email
      roles
    }
  }
}
    `) as unknown as TypedDocumentString<MentionablePeopleQuery, MentionablePeopleQueryVariables>;
export const QueueViewsDocument = new TypedDocumentString(`
    query QueueViews {
  savedViews(first: 100) {
    nodes {
      id
      name
      version
      shared
      isDefault
      viewerCanEdit
      owner {
        id
        name
      }
      queue
      filters {
        desk {
          id
        }
        language
        kind
        topic
        words
        due
      }
      order {
        field
        direction
      }
      columns
    }
  }
}
    `) as unknown as TypedDocumentString<QueueViewsQuery, QueueViewsQueryVariables>;
export const TakeManyReviewsDocument = new TypedDocumentString(`
    mutation TakeManyReviews($input: TakeReviewsInput!) {
  takeReviews(input: $input) {
    __typename
    ...BulkParts
    ...RefusalParts
  }
}
    fragment BulkParts on BulkChange {
  results {
    id
    title
    outcome
    reviewedAgain
    refusal {
      ...RefusalParts
    }
  }
}
fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<TakeManyReviewsMutation, TakeManyReviewsMutationVariables>;
export const HandManyReviewsOverDocument = new TypedDocumentString(`
    mutation HandManyReviewsOver($input: HandOverReviewsInput!) {
  handOverReviews(input: $input) {
    __typename
    ...BulkParts
    ...RefusalParts
  }
}
    fragment BulkParts on BulkChange {
  results {
    id
    title
    outcome
    reviewedAgain
    refusal {
      ...RefusalParts
    }
  }
}
fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<HandManyReviewsOverMutation, HandManyReviewsOverMutationVariables>;
export const SetManyDueDatesDocument = new TypedDocumentString(`
    mutation SetManyDueDates($input: SetReviewDueDatesInput!) {
  setReviewDueDates(input: $input) {
    __typename
    ...BulkParts
    ...RefusalParts
  }
}
    fragment BulkParts on BulkChange {
  results {
    id
    title
    outcome
    reviewedAgain
    refusal {
      ...RefusalParts
    }
  }
}
fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<SetManyDueDatesMutation, SetManyDueDatesMutationVariables>;
export const ReviewDeskDocument = new TypedDocumentString(`
    query ReviewDesk($id: ID!, $nextOf: ReviewFilter, $search: String, $orderBy: [ReviewOrder!]) {
  review(id: $id) {
    id
    state
    occasion
    digest
    anchorsDigest
    alteredAnchors {
      bearer
      class
      alterations
      before
      after
      kept
      revision {
        number
      }
      article {
        id
        title
        language
      }
    }
    note
    dueAt
    overdue
    submittedAt
    closedAt
    approvals
    viewerCanDecide
    whyNotCode
    submittedBy {
      name
    }
    assignee {
      id
      name
    }
    assignedBy {
      id
      name
    }
    assignedAt
    handOverNote
    viewerCanHandOver
    viewerCanSetDueDate
    policy {
      approvalsNeeded
      publishesAutomatically
      countsExperts
    }
    claim {
      id
      text
      language
      kind
      topics
      isPublic
      verdict {
        rating
        label
        rationaleHtml
        rationaleText
      }
      appearances(first: 20) {
        nodes {
          id
          revisionNumber
          anchor {
            exact
            prefix
            suffix
            start
            end
          }
          standing {
            class
            start
            end
            revision {
              number
            }
          }
          attribution {
            verb
            source {
              id
              name
            }
            anchor {
              exact
              prefix
              suffix
              start
              end
            }
            standing {
              class
              start
              end
              revision {
                number
              }
            }
          }
          article {
            id
            title
            language
            publishedAt
            publisher {
              name
            }
            revision {
              number
              text
            }
          }
        }
      }
      evidence(first: 50) {
        nodes {
          id
          stance
          excerpt
          note
          url
          source {
            id
            name
          }
          article {
            id
            title
          }
        }
      }
    }
    changesSinceApproved {
      field
      before
      after
    }
    expertInvitations {
      id
      name
      email
      state
      expiresAt
      openedAt
    }
    decisions {
      id
      decision
      reason
      at
      stale
      revisionNumber
      reviewer {
        name
      }
      expertInvitation {
        name
      }
    }
    comments(last: 100) {
      totalCount
      pageInfo {
        hasPreviousPage
        startCursor
      }
      nodes {
        ...SaidComment
      }
    }
  }
  next: reviews(first: 2, filter: $nextOf, search: $search, orderBy: $orderBy) {
    totalCount
    nodes {
      id
    }
  }
}
    fragment SaidComment on ReviewComment {
  id
  body
  at
  editedAt
  deletedAt
  resolvedAt
  resolvedBy {
    name
  }
  viewerCanEdit
  version
  author {
    name
  }
  replyTo {
    id
  }
  mentions {
    id
    name
  }
  words {
    article {
      id
      title
      language
    }
    anchor {
      exact
      prefix
      suffix
      start
      end
    }
  }
}`) as unknown as TypedDocumentString<ReviewDeskQuery, ReviewDeskQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($filter: ReviewFilter, $nextOf: ReviewFilter, $search: String, $orderBy: [ReviewOrder!], $counted: [CountedReviewsInput!]!, $first: Int, $after: String, $last: Int, $before: String) {
  reviews(
    filter: $filter
    search: $search
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    facets {
      field
      values {
        value
        label
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      state
      occasion
      submittedAt
      closedAt
      dueAt
      overdue
      viewerCanDecide
      whyNotCode
      submittedBy {
        name
      }
      assignee {
        name
      }
      desk {
        name
      }
      claim {
        text
        language
        kind
        topics
        verdict {
          rating
          label
        }
      }
    }
  }
  reviewCounts(of: $counted)
  next: reviews(first: 1, filter: $nextOf, search: $search, orderBy: $orderBy) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const TakeReviewUpDocument = new TypedDocumentString(`
    mutation TakeReviewUp($input: TakeReviewInput!) {
  takeReview(input: $input) {
    __typename
    ... on Review {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<TakeReviewUpMutation, TakeReviewUpMutationVariables>;
export const GiveReviewBackDocument = new TypedDocumentString(`
    mutation GiveReviewBack($input: ReleaseReviewInput!) {
  releaseReview(input: $input) {
    __typename
    ... on Review {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<GiveReviewBackMutation, GiveReviewBackMutationVariables>;
export const DecideOnReviewDocument = new TypedDocumentString(`
    mutation DecideOnReview($input: DecideReviewInput!) {
  decideReview(input: $input) {
    __typename
    ... on Review {
      id
      state
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<DecideOnReviewMutation, DecideOnReviewMutationVariables>;
export const EarlierCommentsDocument = new TypedDocumentString(`
    query EarlierComments($id: ID!, $before: String!) {
  review(id: $id) {
    comments(last: 100, before: $before) {
      pageInfo {
        hasPreviousPage
        startCursor
      }
      nodes {
        ...SaidComment
      }
    }
  }
}
    fragment SaidComment on ReviewComment {
  id
  body
  at
  editedAt
  deletedAt
  resolvedAt
  resolvedBy {
    name
  }
  viewerCanEdit
  version
  author {
    name
  }
  replyTo {
    id
  }
  mentions {
    id
    name
  }
  words {
    article {
      id
      title
      language
    }
    anchor {
      exact
      prefix
      suffix
      start
      end
    }
  }
}`) as unknown as TypedDocumentString<EarlierCommentsQuery, EarlierCommentsQueryVariables>;
export const SameElsewhereDocument = new TypedDocumentString(`
    query SameElsewhere($text: String!, $exceptId: ID!) {
  likeClaims(text: $text, exceptId: $exceptId) {
    likeness
    claim {
      id
      text
      language
      state
      verdict {
        rating
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SameElsewhereQuery, SameElsewhereQueryVariables>;
export const KeepViewDocument = new TypedDocumentString(`
    mutation KeepView($input: CreateSavedViewInput!) {
  createSavedView(input: $input) {
    __typename
    ... on SavedView {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<KeepViewMutation, KeepViewMutationVariables>;
export const ChangeViewDocument = new TypedDocumentString(`
    mutation ChangeView($input: EditSavedViewInput!) {
  editSavedView(input: $input) {
    __typename
    ... on SavedView {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ChangeViewMutation, ChangeViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($input: DeleteSavedViewInput!) {
  deleteSavedView(input: $input) {
    __typename
    ... on DeletedSavedView {
      id
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const OpenWithViewDocument = new TypedDocumentString(`
    mutation OpenWithView($input: SetDefaultViewInput!) {
  setDefaultView(input: $input) {
    __typename
    ... on DefaultView {
      viewId
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<OpenWithViewMutation, OpenWithViewMutationVariables>;
export const AddRatingDocument = new TypedDocumentString(`
    mutation AddRating($input: AddRatingInput!) {
  addRating(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<AddRatingMutation, AddRatingMutationVariables>;
export const EditRatingDocument = new TypedDocumentString(`
    mutation EditRating($input: EditRatingInput!) {
  editRating(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EditRatingMutation, EditRatingMutationVariables>;
export const ArrangeVerdictScaleDocument = new TypedDocumentString(`
    mutation ArrangeVerdictScale($input: ArrangeVerdictScaleInput!) {
  arrangeVerdictScale(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ArrangeVerdictScaleMutation, ArrangeVerdictScaleMutationVariables>;
export const ScaleDocument = new TypedDocumentString(`
    query Scale {
  verdictScale {
    rating
    value
    retired
    version
    labelEn: label(language: "en")
    labelFr: label(language: "fr")
  }
}
    `) as unknown as TypedDocumentString<ScaleQuery, ScaleQueryVariables>;
export const PaletteDocument = new TypedDocumentString(`
    query Palette($query: String!) {
  find(query: $query, first: 5) {
    kind
    highlight
    claim {
      id
      state
    }
    article {
      id
      publisher {
        name
      }
    }
    source {
      id
      kind
    }
    review {
      id
      state
      dueAt
    }
    person {
      email
    }
    topic {
      nameEn
      nameFr
    }
    savedView {
      id
      shared
    }
  }
}
    `) as unknown as TypedDocumentString<PaletteQuery, PaletteQueryVariables>;
export const RecentItemsDocument = new TypedDocumentString(`
    query RecentItems($first: Int!) {
  recentItems(first: $first) {
    kind
    openedAt
    claim {
      id
      text
      state
    }
    article {
      id
      title
      publisher {
        name
      }
    }
    source {
      id
      name
      kind
    }
    review {
      id
      state
      claim {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecentItemsQuery, RecentItemsQueryVariables>;
export const ClearRecentItemsDocument = new TypedDocumentString(`
    mutation ClearRecentItems {
  clearRecentItems {
    count
  }
}
    `) as unknown as TypedDocumentString<ClearRecentItemsMutation, ClearRecentItemsMutationVariables>;
export const SingleSignOnDocument = new TypedDocumentString(`
    query SingleSignOn {
  singleSignOn {
    name
  }
}
    `) as unknown as TypedDocumentString<SingleSignOnQuery, SingleSignOnQueryVariables>;
export const EditManySourcesDocument = new TypedDocumentString(`
    mutation EditManySources($input: EditSourcesInput!) {
  editSources(input: $input) {
    __typename
    ...BulkParts
    ...RefusalParts
  }
}
    fragment BulkParts on BulkChange {
  results {
    id
    title
    outcome
    reviewedAgain
    refusal {
      ...RefusalParts
    }
  }
}
fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EditManySourcesMutation, EditManySourcesMutationVariables>;
export const SourceDeskDocument = new TypedDocumentString(`
    query SourceDesk($id: ID!) {
  source(id: $id) {
    id
    name
    kind
    aliases
    domains
    homepage
    country
    version
    createdAt
    ownerships {
      owner {
        id
        name
      }
      since
      until
      statedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SourceDeskQuery, SourceDeskQueryVariables>;
export const SourceListDocument = new TypedDocumentString(`
    query SourceList($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: SourceFilter, $orderBy: [SourceOrder!]) {
  sources(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      version
      name
      kind
      aliases
      country
      createdAt
      articles(first: 0) {
        totalCount
      }
      claims(first: 0) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceListQuery, SourceListQueryVariables>;
export const MergeSourcesDocument = new TypedDocumentString(`
    mutation MergeSources($input: MergeSourcesInput!) {
  mergeSources(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<MergeSourcesMutation, MergeSourcesMutationVariables>;
export const UndoSourceMergeDocument = new TypedDocumentString(`
    mutation UndoSourceMerge($input: UndoSourceMergeInput!) {
  undoSourceMerge(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<UndoSourceMergeMutation, UndoSourceMergeMutationVariables>;
export const DismissSourceProposalDocument = new TypedDocumentString(`
    mutation DismissSourceProposal($input: DismissSourceProposalInput!) {
  dismissSourceProposal(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<DismissSourceProposalMutation, DismissSourceProposalMutationVariables>;
export const RestoreSourceProposalDocument = new TypedDocumentString(`
    mutation RestoreSourceProposal($input: RestoreSourceProposalInput!) {
  restoreSourceProposal(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RestoreSourceProposalMutation, RestoreSourceProposalMutationVariables>;
export const SourceNetworkDocument = new TypedDocumentString(`
    query SourceNetwork($id: ID!) {
  sourceNetwork(sourceId: $id) {
    members {
      id
      name
      kind
    }
    ownerships {
      ownerId
      ownedId
      since
      heldSince
      statedAt
    }
    copyings {
      copierId
      originalId
      articleCount
      firstAt
      lastAt
    }
    isWhole
  }
}
    `) as unknown as TypedDocumentString<SourceNetworkQuery, SourceNetworkQueryVariables>;
export const SourcePartsDocument = new TypedDocumentString(`
    query SourceParts($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $now: DateTime!, $said: Boolean!, $printed: Boolean!, $articles: Boolean!, $claims: Boolean!, $owned: Boolean!, $history: Boolean!) {
  source(id: $id) {
    articleCount: articles(first: 0) {
      totalCount
    }
    claimCount: claims(first: 0) {
      totalCount
    }
    ownedCount: owned(first: 0) {
      totalCount
    }
    articles(first: $first, after: $after, last: $last, before: $before) @include(if: $articles) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        title
        language
        publishedAt
        publisher {
          id
          name
        }
        claims(first: 0) {
          totalCount
        }
      }
    }
    claims(
      first: $first
      after: $after
      last: $last
      before: $before
      orderBy: [{field: UPDATED_AT, direction: DESC}]
    ) @include(if: $claims) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        text
        language
        state
        updatedAt
        verdict {
          rating
          label
        }
      }
    }
    owned(first: $first, after: $after, last: $last, before: $before) @include(if: $owned) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        name
        kind
        country
      }
    }
    audit(first: $first, after: $after, last: $last, before: $before) @include(if: $history) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        at
        action
        before
        after
        reason
        actor {
          name
        }
      }
    }
  }
  saidCount: claims(first: 0, asOf: $now, filter: {sourceId: {eq: $id}}) {
    totalCount
  }
  said: claims(
    first: $first
    after: $after
    last: $last
    before: $before
    asOf: $now
    filter: {sourceId: {eq: $id}}
    orderBy: [{field: PUBLISHED_AT, direction: DESC}]
  ) @include(if: $said) {
    ...PublishedClaims
  }
  printed: claims(
    first: $first
    after: $after
    last: $last
    before: $before
    asOf: $now
    filter: {article: {publisherId: {eq: $id}}}
    orderBy: [{field: PUBLISHED_AT, direction: DESC}]
  ) @include(if: $printed) {
    ...PublishedClaims
  }
}
    fragment PublishedClaims on ClaimConnection {
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    id
    text
    language
    publishedAt
    updatedAt
    verdict {
      rating
      label
    }
  }
}`) as unknown as TypedDocumentString<SourcePartsQuery, SourcePartsQueryVariables>;
export const SourceProposalsDocument = new TypedDocumentString(`
    query SourceProposals($dismissed: Boolean, $first: Int, $after: String, $last: Int, $before: String) {
  sourceProposals(
    dismissed: $dismissed
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...ListedProposal
    }
  }
}
    fragment ComparedSource on Source {
  id
  name
  kind
  aliases
  domains
  country
  version
  articles(first: 0) {
    totalCount
  }
  claims(first: 0) {
    totalCount
  }
}
fragment ListedProposal on SourceProposal {
  id
  reasons
  isDismissed
  dismissedBy {
    name
  }
  one {
    ...ComparedSource
  }
  other {
    ...ComparedSource
  }
}`) as unknown as TypedDocumentString<SourceProposalsQuery, SourceProposalsQueryVariables>;
export const SourceTwinsDocument = new TypedDocumentString(`
    query SourceTwins($id: ID!) {
  source(id: $id) {
    id
    mergedInto {
      id
      name
    }
    merges(first: 20) {
      nodes {
        id
        mergedAt
        viewerCanUndo
        mergedBy {
          name
        }
        merged {
          id
          name
        }
      }
    }
    proposals(first: 10) {
      nodes {
        ...ListedProposal
      }
    }
  }
}
    fragment ComparedSource on Source {
  id
  name
  kind
  aliases
  domains
  country
  version
  articles(first: 0) {
    totalCount
  }
  claims(first: 0) {
    totalCount
  }
}
fragment ListedProposal on SourceProposal {
  id
  reasons
  isDismissed
  dismissedBy {
    name
  }
  one {
    ...ComparedSource
  }
  other {
    ...ComparedSource
  }
}`) as unknown as TypedDocumentString<SourceTwinsQuery, SourceTwinsQueryVariables>;
export const CreateSourceByHandDocument = new TypedDocumentString(`
    mutation CreateSourceByHand($input: CreateSourceInput!) {
  createSource(input: $input) {
    __typename
    ... on Source {
      id
    }
    ...RefusalParts
    ... on SameSourceExists {
      sourceIds
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<CreateSourceByHandMutation, CreateSourceByHandMutationVariables>;
export const SameSourcesDocument = new TypedDocumentString(`
    query SameSources($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Source {
      id
      name
      kind
      aliases
      country
    }
  }
}
    `) as unknown as TypedDocumentString<SameSourcesQuery, SameSourcesQueryVariables>;
export const EditSourceDocument = new TypedDocumentString(`
    mutation EditSource($input: EditSourceInput!) {
  editSource(input: $input) {
    __typename
    ... on Source {
      version
    }
    ...RefusalParts
    ... on OwnershipCircle {
      ownerId
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EditSourceMutation, EditSourceMutationVariables>;
export const SourceTimelineDocument = new TypedDocumentString(`
    query SourceTimeline($id: ID!, $from: DateTime!, $interval: StatsInterval!, $timeZone: String!, $language: String!) {
  sourceStats(
    sourceId: $id
    from: $from
    interval: $interval
    timeZone: $timeZone
  ) {
    from
    to
    articleCount
    claimCount
    firstCount
    correctionCount
    retractionCount
    mergeCount
  }
  verdicts: claimStats(
    filter: {sourceId: {eq: $id}, publishedAt: {gte: $from}}
    groupBy: {interval: $interval, timeZone: $timeZone, by: RATING}
  ) {
    buckets {
      from
      to
      value
      count
    }
  }
  verdictScale {
    rating
    label(language: $language)
  }
}
    `) as unknown as TypedDocumentString<SourceTimelineQuery, SourceTimelineQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics($from: DateTime!, $interval: StatsInterval!, $timeZone: String!, $language: String!, $states: Boolean!, $decisions: Boolean!, $publications: Boolean!, $topics: Boolean!, $sources: Boolean!, $scale: Boolean!, $workloads: Boolean!) {
  claimStateStats(from: $from, interval: $interval, timeZone: $timeZone) @include(if: $states) {
    from
    to
    state
    count
  }
  decisionStats(from: $from, interval: $interval, timeZone: $timeZone) @include(if: $decisions) {
    from
    to
    approvedCount
    changesRequestedCount
    rejectedCount
    medianHours
    ninthDecileHours
  }
  publicationStats(from: $from, interval: $interval, timeZone: $timeZone) @include(if: $publications) {
    from
    to
    firstCount
    correctionCount
    retractionCount
  }
  byTopic: claimStats(
    filter: {publishedAt: {gte: $from}}
    groupBy: {by: TOPIC, alsoBy: RATING, top: 12}
  ) @include(if: $topics) {
    buckets {
      value
      label
      alsoValue
      count
    }
  }
  bySource: claimStats(
    filter: {publishedAt: {gte: $from}}
    groupBy: {by: SOURCE, alsoBy: RATING, top: 12}
  ) @include(if: $sources) {
    buckets {
      value
      label
      alsoValue
      count
    }
  }
  verdictScale @include(if: $scale) {
    rating
    label(language: $language)
  }
  workloads(first: 50, orderBy: [{field: OPEN_REVIEWS, direction: DESC}]) @include(if: $workloads) {
    nodes {
      person {
        id
        name
      }
      openReviewCount
      overdueReviewCount
      returnedClaimCount
      decisionCount
      submissionCount
    }
  }
}
    `) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const AddTermDocument = new TypedDocumentString(`
    mutation AddTerm($input: AddTermInput!) {
  addTerm(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<AddTermMutation, AddTermMutationVariables>;
export const EditTermDocument = new TypedDocumentString(`
    mutation EditTerm($input: EditTermInput!) {
  editTerm(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EditTermMutation, EditTermMutationVariables>;
export const MergeTermsDocument = new TypedDocumentString(`
    mutation MergeTerms($input: MergeTermsInput!) {
  mergeTerms(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<MergeTermsMutation, MergeTermsMutationVariables>;
export const TermChoicesDocument = new TypedDocumentString(`
    query TermChoices($search: String, $vocabulary: Vocabulary!) {
  terms(search: $search, filter: {vocabulary: {eq: $vocabulary}}, first: 12) {
    nodes {
      id
      nameFr
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<TermChoicesQuery, TermChoicesQueryVariables>;
export const VocabularyDocument = new TypedDocumentString(`
    query Vocabulary($vocabulary: Vocabulary!, $first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: TermFilter) {
  terms(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      nameFr
      nameEn
      words
      retiredAt
      claimCount
      articleCount
      version
    }
  }
  looseWords(vocabulary: $vocabulary) {
    word
    claimCount
    articleCount
  }
}
    `) as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>;
export const TryWebhookDocument = new TypedDocumentString(`
    mutation TryWebhook($id: ID!) {
  testWebhook(input: {id: $id}) {
    __typename
    ... on WebhookDelivery {
      attempts {
        status
        error
      }
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<TryWebhookMutation, TryWebhookMutationVariables>;
export const ReplayDeliveryDocument = new TypedDocumentString(`
    mutation ReplayDelivery($id: ID!) {
  replayDelivery(input: {id: $id}) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ReplayDeliveryMutation, ReplayDeliveryMutationVariables>;
export const ReplayFailedDocument = new TypedDocumentString(`
    mutation ReplayFailed($input: ReplayFailedDeliveriesInput!) {
  replayFailedDeliveries(input: $input) {
    __typename
    ... on ReplayedDeliveries {
      count
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ReplayFailedMutation, ReplayFailedMutationVariables>;
export const WebhookDeskDocument = new TypedDocumentString(`
    query WebhookDesk($id: ID!) {
  webhook(id: $id) {
    id
    url
    description
    kinds
    languages
    topics
    enabled
    disabledReason
    disabledAt
    secretMadeAt
    previousSecretUntil
    lastDeliveredAt
    version
    createdAt
    createdBy {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WebhookDeskQuery, WebhookDeskQueryVariables>;
export const DeliveryLogDocument = new TypedDocumentString(`
    query DeliveryLog($id: ID!, $filter: WebhookDeliveryFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  webhook(id: $id) {
    all: deliveries(first: 0) {
      totalCount
    }
    pending: deliveries(first: 0, filter: {state: {eq: PENDING}}) {
      totalCount
    }
    failed: deliveries(first: 0, filter: {state: {eq: FAILED}}) {
      totalCount
    }
    replayable: deliveries(
      first: 0
      filter: {state: {eq: FAILED}, event: {not: TEST}}
    ) {
      totalCount
    }
    deliveries(
      filter: $filter
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        event
        state
        body
        createdAt
        nextAttemptAt
        attemptCount
        publication {
          claim {
            id
            text
          }
        }
        attempts {
          id
          at
          durationMs
          status
          response
          error
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeliveryLogQuery, DeliveryLogQueryVariables>;
export const WebhookListDocument = new TypedDocumentString(`
    query WebhookList($first: Int, $after: String, $last: Int, $before: String) {
  webhooks(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      url
      description
      kinds
      enabled
      disabledReason
      lastDeliveredAt
      failed: deliveries(first: 0, filter: {state: {eq: FAILED}}) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WebhookListQuery, WebhookListQueryVariables>;
export const MakeWebhookDocument = new TypedDocumentString(`
    mutation MakeWebhook($input: CreateWebhookInput!) {
  createWebhook(input: $input) {
    __typename
    ... on WebhookSecret {
      secret
      webhook {
        url
      }
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<MakeWebhookMutation, MakeWebhookMutationVariables>;
export const EditWebhookDocument = new TypedDocumentString(`
    mutation EditWebhook($input: EditWebhookInput!) {
  editWebhook(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<EditWebhookMutation, EditWebhookMutationVariables>;
export const DeleteWebhookDocument = new TypedDocumentString(`
    mutation DeleteWebhook($input: DeleteWebhookInput!) {
  deleteWebhook(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<DeleteWebhookMutation, DeleteWebhookMutationVariables>;
export const RotateSecretDocument = new TypedDocumentString(`
    mutation RotateSecret($input: RotateWebhookSecretInput!) {
  rotateWebhookSecret(input: $input) {
    __typename
    ... on WebhookSecret {
      secret
      webhook {
        url
      }
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<RotateSecretMutation, RotateSecretMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const PeopleChoicesDocument = new TypedDocumentString(`
    query PeopleChoices($search: String) {
  people(search: $search, first: 12) {
    nodes {
      id
      name
      email
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleChoicesQuery, PeopleChoicesQueryVariables>;
export const SourceChoicesDocument = new TypedDocumentString(`
    query SourceChoices($search: String) {
  sources(search: $search, first: 12) {
    nodes {
      id
      name
      kind
      country
    }
  }
}
    `) as unknown as TypedDocumentString<SourceChoicesQuery, SourceChoicesQueryVariables>;
export const NameSourceDocument = new TypedDocumentString(`
    mutation NameSource($input: CreateSourceInput!) {
  createSource(input: $input) {
    __typename
    ... on Source {
      id
    }
    ... on SameSourceExists {
      sourceIds
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  ... on InvalidInput {
    field
    problem
    min
    max
  }
  ... on AmbiguousQuote {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on QuoteNotFound {
    candidates {
      exact
      prefix
      suffix
      start
    }
  }
  ... on NotReadyForReview {
    missing
  }
  ... on StaleDigest {
    changes {
      field
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<NameSourceMutation, NameSourceMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  me {
    id
    name
    email
    roles
    desks {
      id
      name
    }
  }
  myAccount {
    secondFactor
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;