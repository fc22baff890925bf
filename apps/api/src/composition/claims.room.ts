import type { DataSource } from "typeorm";
import { appearanceReader } from "../claims/appearance.reader.ts";
import { AppearanceResolver } from "../claims/appearance.resolver.ts";
import { AppearanceService } from "../claims/appearance.service.ts";
import { AppearanceStore } from "../claims/appearance.store.ts";
import { ClaimBulkResolver } from "../claims/bulk/claim-bulk.resolver.ts";
import { ClaimBulkService } from "../claims/bulk/claim-bulk.service.ts";
import { ClaimDiscardsService } from "../claims/bulk/claim-discards.service.ts";
import { ClaimTopicsService } from "../claims/bulk/claim-topics.service.ts";
import { ClaimDiscardResolver } from "../claims/claim-discard.resolver.ts";
import { ClaimDiscardService, type DiscardListener } from "../claims/claim-discard.service.ts";
import { ClaimEditService } from "../claims/claim-edit.service.ts";
import { ClaimMoveService } from "../claims/claim-move.service.ts";
import { claimRevisionReader } from "../claims/claim-revision.reader.ts";
import {
  ClaimRevisionService,
  type AnchorListener,
  type RevisionListener,
  type RevisionPart,
} from "../claims/claim-revision.service.ts";
import { claimList, claimReader } from "../claims/claim.reader.ts";
import { ClaimResolver } from "../claims/claim.resolver.ts";
import { planClaimStats } from "../claims/claim-stats.reader.ts";
import { ClaimStatsResolver } from "../claims/claim-stats.resolver.ts";
import { ClaimService } from "../claims/claim.service.ts";
import { ClaimStore } from "../claims/claim.store.ts";
import { ClaimTallyStore } from "../claims/claim-tally.store.ts";
import { LikeClaimResolver } from "../claims/like-claim.resolver.ts";
import { LikeClaimService } from "../claims/like-claim.service.ts";
import { QuoteService, type ArticleTexts } from "../claims/quote.service.ts";
import { SameClaimResolver } from "../claims/same-claim.resolver.ts";
import { VerdictResolver } from "../claims/verdict.resolver.ts";
import { VerdictService } from "../claims/verdict.service.ts";
import { VerdictStore } from "../claims/verdict.store.ts";
import type { DeskService } from "../identity/desk.service.ts";
import type { EventPublisher } from "../kernel/event.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { whereId } from "../platform/graphql/root.plan.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { SourceService } from "../sources/source.service.ts";
import type { Room } from "./room.ts";

export interface ClaimsServices {
  readonly claims: ClaimService;
  readonly appearances: AppearanceService;
  readonly verdicts: VerdictService;
  readonly claimDiscards: ClaimDiscardService;
  readonly claimMoves: ClaimMoveService;
  readonly claimRevisions: ClaimRevisionService;
  readonly claimEdits: ClaimEditService;
  readonly quotes: QuoteService;
  readonly likes: LikeClaimService;
  readonly claimBulk: ClaimBulkService;
  readonly claimTopics: ClaimTopicsService;
  readonly manyDiscards: ClaimDiscardsService;
}

interface ClaimsNeeds {
  readonly source: DataSource;
  readonly jobs: Pick<Jobs, "define">;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
  readonly desks: DeskService;
  readonly sources: SourceService;
  readonly articleTexts: ArticleTexts;
  /** What later rooms count among a claim's content: evidence. */
  readonly parts: readonly RevisionPart[];
  /** What later rooms do about a new revision: reviews. */
  readonly listeners: readonly RevisionListener[];
  /** What a later room does about new anchors: it places them in the newest text. */
  readonly anchors: AnchorListener;
  /** What a later room does when a claim is taken back: a suggestion is open again. */
  readonly discarding: DiscardListener;
}

/** What there is to fold is what changed since: a thousand claims by hand, a hundred thousand by an import. */
const everyFiveMinutes = "*/5 * * * *";

export function claimsServices(needs: ClaimsNeeds): ClaimsServices {
  const { source, recorder, events, desks, sources, articleTexts, parts, listeners, anchors } = needs;
  const listener = needs.discarding;
  const [claims, appearances] = [new ClaimStore(), new AppearanceStore()];
  const revisions = new ClaimRevisionService({ claims, appearances, events, parts, listeners, anchors });
  const moves = new ClaimMoveService(claims);
  const edits = new ClaimEditService(source, { moves, revisions, recorder });
  const quotes = new QuoteService(articleTexts);
  const places = new AppearanceService({ appearances, quotes, edits, sources });
  const discards = new ClaimDiscardService(source, { moves, claims, recorder, events, listener });
  const bulk = new ClaimBulkService(source, moves);
  const tally = new ClaimTallyStore(source);
  needs.jobs.define("fold-claim-tally", () => tally.fold(), { cron: everyFiveMinutes });
  return {
    claims: new ClaimService(source, { claims, revisions, edits, appearances: places, desks, recorder }),
    appearances: places,
    verdicts: new VerdictService(source, new VerdictStore(), edits),
    claimDiscards: discards,
    claimMoves: moves,
    claimRevisions: revisions,
    claimEdits: edits,
    quotes,
    likes: new LikeClaimService(source, claims),
    claimBulk: bulk,
    claimTopics: new ClaimTopicsService({ bulk, edits, moves }),
    manyDiscards: new ClaimDiscardsService(bulk, discards),
  };
}

export const claimsRoom = ({
  claims,
  appearances,
  verdicts,
  likes,
  claimDiscards,
  claimTopics,
  manyDiscards,
}: ClaimsServices): Room => ({
  resolvers: [
    new ClaimResolver(claims),
    new ClaimDiscardResolver(claimDiscards),
    new ClaimBulkResolver(claimTopics, manyDiscards),
    new AppearanceResolver(appearances),
    new VerdictResolver(verdicts),
    new SameClaimResolver(),
    new LikeClaimResolver(likes),
    new ClaimStatsResolver(),
  ],
  roots: {
    claim: { kind: "thing", reader: claimReader, where: whereId("Claim") },
    claims: { kind: "connection", list: claimList },
    claimStats: { kind: "plan", plan: planClaimStats },
  },
  readers: [claimReader, claimRevisionReader, appearanceReader],
});
