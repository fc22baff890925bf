import type { DataSource } from "typeorm";
import type { EarlierArticleService } from "../anchors/earlier-article.service.ts";
import type { RereadService } from "../imports/reread.service.ts";
import { AuditService } from "../audit/audit.service.ts";
import { EvidenceStore } from "../evidence/evidence.store.ts";
import { DeskService } from "../identity/desk.service.ts";
import type { Env } from "../platform/env.ts";
import type { Events } from "../platform/events/events.ts";
import { IdempotentRecorder, type IdempotentRequests } from "../platform/idempotency/idempotent-requests.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { administrationRoom } from "./administration.room.ts";
import { anchorPlacing, anchorsRoom, earlierArticles } from "./anchors.room.ts";
import { articleServices, articlesRoom } from "./articles.room.ts";
import { captureServices, capturesRoom } from "./captures.room.ts";
import { claimsRoom, claimsServices } from "./claims.room.ts";
import { evidenceRoom, evidenceServices } from "./evidence.room.ts";
import { factCheckRuns } from "./fact-checks.room.ts";
import { feedsRoom } from "./feeds.room.ts";
import { followingRoom, followingServices } from "./following.room.ts";
import { historyRoom } from "./history.room.ts";
import { identityRoom, identityServices, type IdentityServices } from "./identity.room.ts";
import { importsRoom, importsServices, type ImportsServices } from "./imports.room.ts";
import { listExports, type ListExports } from "./list-exports.room.ts";
import { mailsRoom } from "./mails.room.ts";
import { exportNotices, noticesRoom, noticeWriting } from "./notices.room.ts";
import { nodeRoom } from "./node.room.ts";
import type { Room } from "./room.ts";
import {
  publicationRoom,
  publicationServices,
  scheduledPublications,
  sourceCorrections,
} from "./publication.room.ts";
import { anchorReviews, reviewRevisions, reviewRoom, reviewServices } from "./review.room.ts";
import { searchRoom } from "./search.room.ts";
import { savedViewsRoom } from "./saved-views.room.ts";
import { presenceRoom } from "./presence.room.ts";
import { workingCopiesRoom } from "./working-copies.room.ts";
import { sourceServices, sourcesRoom } from "./sources.room.ts";
import { statisticsRoom } from "./statistics.room.ts";
import {
  openSuggestionAgain,
  languageModelQueue,
  suggestionsRoom,
  suggestionsServices,
  suggestionTexts,
} from "./suggestions.room.ts";
import { webhookServices, webhooksRoom } from "./webhooks.room.ts";

export interface Ground {
  readonly source: DataSource;
  readonly events: Events;
  readonly jobs: Jobs;
  readonly env: Env;
  readonly requests: IdempotentRequests;
}

/** What the command line works with. */
export interface DeskWork {
  readonly rereads: RereadService;
  readonly earlierArticles: EarlierArticleService;
  readonly bulk: ImportsServices["bulk"];
  readonly factChecks: ReturnType<typeof factCheckRuns>;
}

export interface Rooms {
  readonly identity: IdentityServices;
  readonly work: DeskWork;
  readonly readingPool: ImportsServices["pool"];
  /** Once there is a graph. */
  readonly openExports: ListExports["openWith"];
  readonly all: readonly Room[];
}

/** Who brings texts in, and what is found in them; what a later room adds to an earlier one is handed in. */
function textServices({ source, events, jobs, env, requests }: Ground) {
  const recorder = new IdempotentRecorder(new AuditService(), requests);
  const base = { source, recorder, events, jobs };
  const [desks, evidenceStore, placing] = [new DeskService(), new EvidenceStore(), anchorPlacing(jobs)];
  const modelQueue = languageModelQueue({ source, jobs, env });
  const [news, scheduled] = [noticeWriting(), scheduledPublications(recorder)];
  const revisions = reviewRevisions({ events, news });
  const [identity, webhooks] = [identityServices(source, recorder), webhookServices({ ...base, env })];
  const listener = sourceCorrections({ events, listeners: [webhooks.queue] });
  const [sourceParts, suggesting] = [sourceServices({ ...base, listener }), suggestionTexts(modelQueue)];
  const { sources } = sourceParts;
  const articles = articleServices({ source, recorder, sources, listeners: [suggesting, placing] });
  const claims = claimsServices({
    ...{ ...base, desks, sources, articleTexts: articles.articles, anchors: placing },
    ...{ parts: [evidenceStore], listeners: [revisions, scheduled], discarding: openSuggestionAgain },
  });
  const suggestions = suggestionsServices({ ...base, claims: claims.claims, sources, modelQueue });
  const captures = captureServices({ source, jobs, env });
  const ground = { ...base, ...identity, ...captures, desks, sources, jobs, env };
  const imports = importsServices({ ...ground, ...articles, suggesting });
  const following = followingServices({ ...ground, imports });
  return {
    ...{ base, ground, desks, evidenceStore, placing, news, scheduled, revisions, identity, webhooks },
    ...{ sourceParts, articles, claims, suggestions, imports, following },
  };
}

/** Who judges what was found, and makes it public. */
function judgingServices(texts: ReturnType<typeof textServices>) {
  const { base, ground, revisions, news, scheduled, webhooks, evidenceStore } = texts;
  const { quotes, claimEdits, claimBulk, claimMoves: moves } = texts.claims;
  const { sources } = texts.sourceParts;
  const publication = publicationServices({
    ...{ ...base, moves, reviews: revisions, scheduled, listeners: [webhooks.queue] },
    anchorReviews: anchorReviews({ ...base, moves }),
  });
  const reviewParts = { moves, claimBulk, quotes, revisions, news, listeners: [publication.publications] };
  return {
    evidence: evidenceServices({ store: evidenceStore, quotes, sources, claimEdits }),
    publication,
    review: reviewServices({ ...ground, ...reviewParts }),
  };
}

/** Every room with its services, in their order. */
export function openRooms(given: Ground): Rooms {
  const { source, env } = given;
  const texts = textServices(given);
  const { base, ground, desks, identity, sourceParts, articles, claims, imports, placing, webhooks } = texts;
  const { evidence, publication, review } = judgingServices(texts);
  const { sources } = sourceParts;
  const exported = listExports({ ...ground, notices: exportNotices() });
  return {
    identity,
    ...{ readingPool: imports.pool, openExports: exported.openWith },
    work: {
      ...{ rereads: imports.rereads, bulk: imports.bulk },
      earlierArticles: earlierArticles(source, { ...articles, placing }),
      factChecks: factCheckRuns({ ...ground, ...claims, ...evidence }),
    },
    all: [
      identityRoom(identity, env),
      sourcesRoom(sourceParts),
      articlesRoom(articles),
      claimsRoom(claims),
      suggestionsRoom(texts.suggestions),
      capturesRoom(),
      importsRoom(imports),
      followingRoom(texts.following),
      evidenceRoom(evidence),
      ...[anchorsRoom(), reviewRoom(review)],
      ...[savedViewsRoom(base), workingCopiesRoom(base), presenceRoom(base)],
      ...[noticesRoom(base), mailsRoom({ ...base, env }), publicationRoom(publication)],
      historyRoom({ source, sources, articles, claims, evidence }),
      ...[webhooksRoom(webhooks), feedsRoom(), exported.room],
      administrationRoom({ ...base, ...claims, desks }),
      ...[searchRoom(source), statisticsRoom(), nodeRoom()],
    ],
  };
}
