import type { MigrationInterface } from "typeorm";
import { Identity1764000000000 } from "./migrations/1764000000000-identity.ts";
import { Audit1764000001000 } from "./migrations/1764000001000-audit.ts";
import { Sources1764000002000 } from "./migrations/1764000002000-sources.ts";
import { Articles1764000003000 } from "./migrations/1764000003000-articles.ts";
import { Claims1764000004000 } from "./migrations/1764000004000-claims.ts";
import { SuggestionsImports1764000005000 } from "./migrations/1764000005000-suggestions-imports.ts";
import { ReviewPublication1764000006000 } from "./migrations/1764000006000-review-publication.ts";
import { Defaults1764000007000 } from "./migrations/1764000007000-defaults.ts";
import { FindingRemarks1764000008000 } from "./migrations/1764000008000-finding-remarks.ts";
import { ReadPath1764100000000 } from "./migrations/1764100000000-read-path.ts";
import { PublicChanges1764100002000 } from "./migrations/1764100002000-public-changes.ts";
import { IdempotentRequests1764100002100 } from "./migrations/1764100002100-idempotent-requests.ts";
import { Webhooks1764100003000 } from "./migrations/1764100003000-webhooks.ts";
import { Feeds1764100004000 } from "./migrations/1764100004000-feeds.ts";
import { Filters1764100005000 } from "./migrations/1764100005000-filters.ts";
import { SearchWays1764100006000 } from "./migrations/1764100006000-search-ways.ts";
import { LiveAppearances1764100007000 } from "./migrations/1764100007000-live-appearances.ts";
import { Captures1764200000000 } from "./migrations/1764200000000-captures.ts";
import { UrlImports1764200001000 } from "./migrations/1764200001000-url-imports.ts";
import { SuggestedChains1764200007000 } from "./migrations/1764200007000-suggested-chains.ts";
import { AnchorStandings1764210000000 } from "./migrations/1764210000000-anchor-standings.ts";
import { FileImports1764210001000 } from "./migrations/1764210001000-file-imports.ts";
import { Rereads1764211000000 } from "./migrations/1764211000000-rereads.ts";
import { FollowedFeeds1764215000000 } from "./migrations/1764215000000-followed-feeds.ts";
import { CopyKeys1764220000000 } from "./migrations/1764220000000-copy-keys.ts";
import { RepublicationProposals1764220001000 } from "./migrations/1764220001000-republication-proposals.ts";
import { CopyClusters1764220002000 } from "./migrations/1764220002000-copy-clusters.ts";
import { FactChecks1764230000000 } from "./migrations/1764230000000-fact-checks.ts";
import { SourceMerges1764240000000 } from "./migrations/1764240000000-source-merges.ts";
import { SourceProposals1764240001000 } from "./migrations/1764240001000-source-proposals.ts";
import { ModelReadings1764250005000 } from "./migrations/1764250005000-model-readings.ts";
import { ArticleLicences1764250006000 } from "./migrations/1764250006000-article-licences.ts";
import { RightsStatements1764250007000 } from "./migrations/1764250007000-rights-statements.ts";
import { SourceKeys1764250013000 } from "./migrations/1764250013000-source-keys.ts";
import { DismissedProposals1764250014000 } from "./migrations/1764250014000-dismissed-proposals.ts";
import { ImportList1764250017000 } from "./migrations/1764250017000-import-list.ts";
import { SecondFactors1764260003000 } from "./migrations/1764260003000-second-factors.ts";
import { Passkeys1764260004000 } from "./migrations/1764260004000-passkeys.ts";
import { SessionsSeen1764260005000 } from "./migrations/1764260005000-sessions-seen.ts";
import { SingleSignOn1764260006000 } from "./migrations/1764260006000-single-sign-on.ts";
import { CorrectedAt1764271000000 } from "./migrations/1764271000000-corrected-at.ts";
import { EarlierArticles1764271000100 } from "./migrations/1764271000100-earlier-articles.ts";
import { ReviewAssignments1764272000000 } from "./migrations/1764272000000-review-assignments.ts";
import { SavedViews1764272000001 } from "./migrations/1764272000001-saved-views.ts";
import { RepublicationPast1764273000000 } from "./migrations/1764273000000-republication-past.ts";
import { SignIns1764274000000 } from "./migrations/1764274000000-sign-ins.ts";
import { AuditLog1764274000001 } from "./migrations/1764274000001-audit-log.ts";
import { Terms1764274000002 } from "./migrations/1764274000002-terms.ts";
import { ReviewThreads1764277000000 } from "./migrations/1764277000000-review-threads.ts";
import { Notices1764277000001 } from "./migrations/1764277000001-notices.ts";
import { Mails1764277000002 } from "./migrations/1764277000002-mails.ts";
import { WorkingCopies1764278000000 } from "./migrations/1764278000000-working-copies.ts";
import { Presence1764278000001 } from "./migrations/1764278000001-presence.ts";
import { EvidenceOrder1764278000002 } from "./migrations/1764278000002-evidence-order.ts";
import { NearlyNames1764279000000 } from "./migrations/1764279000000-nearly-names.ts";
import { RecentItems1764279000001 } from "./migrations/1764279000001-recent-items.ts";
import { ExpertInvitations1764279000002 } from "./migrations/1764279000002-expert-invitations.ts";
import { SuggestionLists1764280000000 } from "./migrations/1764280000000-suggestion-lists.ts";
import { ClaimStateChanges1764281000000 } from "./migrations/1764281000000-claim-state-changes.ts";
import { DeskRules1764282000000 } from "./migrations/1764282000000-desk-rules.ts";
import { ListExports1764283200000 } from "./migrations/1764283200000-list-exports.ts";
import { LongLists1764283200001 } from "./migrations/1764283200001-long-lists.ts";
import { ArticlePresence1764283300000 } from "./migrations/1764283300000-article-presence.ts";
import { KeyUse1764283300001 } from "./migrations/1764283300001-key-use.ts";
import { Ownerships1764283600000 } from "./migrations/1764283600000-ownerships.ts";
import { Clearing1764283400000 } from "./migrations/1764283400000-clearing.ts";
import { LighterWrites1764283900000 } from "./migrations/1764283900000-lighter-writes.ts";
import { ExportNotices1764283800000 } from "./migrations/1764283800000-export-notices.ts";
import { ClaimCounts1764283500000 } from "./migrations/1764283500000-claim-counts.ts";

type Migration = new () => MigrationInterface;

/** In the order in which they run, which is that of the time in their names. */
export const migrations: readonly Migration[] = [
  Identity1764000000000,
  Audit1764000001000,
  Sources1764000002000,
  Articles1764000003000,
  Claims1764000004000,
  SuggestionsImports1764000005000,
  ReviewPublication1764000006000,
  Defaults1764000007000,
  FindingRemarks1764000008000,
  ReadPath1764100000000,
  PublicChanges1764100002000,
  IdempotentRequests1764100002100,
  Webhooks1764100003000,
  Feeds1764100004000,
  Filters1764100005000,
  SearchWays1764100006000,
  LiveAppearances1764100007000,
  Captures1764200000000,
  UrlImports1764200001000,
  SuggestedChains1764200007000,
  AnchorStandings1764210000000,
  FileImports1764210001000,
  Rereads1764211000000,
  FollowedFeeds1764215000000,
  CopyKeys1764220000000,
  RepublicationProposals1764220001000,
  CopyClusters1764220002000,
  FactChecks1764230000000,
  SourceMerges1764240000000,
  SourceProposals1764240001000,
  ModelReadings1764250005000,
  ArticleLicences1764250006000,
  RightsStatements1764250007000,
  SourceKeys1764250013000,
  DismissedProposals1764250014000,
  ImportList1764250017000,
  SecondFactors1764260003000,
  Passkeys1764260004000,
  SessionsSeen1764260005000,
  SingleSignOn1764260006000,
  CorrectedAt1764271000000,
  EarlierArticles1764271000100,
  ReviewAssignments1764272000000,
  SavedViews1764272000001,
  RepublicationPast1764273000000,
  SignIns1764274000000,
  AuditLog1764274000001,
  Terms1764274000002,
  ReviewThreads1764277000000,
  Notices1764277000001,
  Mails1764277000002,
  WorkingCopies1764278000000,
  Presence1764278000001,
  EvidenceOrder1764278000002,
  NearlyNames1764279000000,
  RecentItems1764279000001,
  ExpertInvitations1764279000002,
  SuggestionLists1764280000000,
  ClaimStateChanges1764281000000,
  DeskRules1764282000000,
  ListExports1764283200000,
  LongLists1764283200001,
  ArticlePresence1764283300000,
  KeyUse1764283300001,
  Clearing1764283400000,
  LighterWrites1764283900000,
  ExportNotices1764283800000,
  ClaimCounts1764283500000,
  Ownerships1764283600000,
];
