import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import { articleQuery } from "../feeds/article.query.ts";
import { claimQuery } from "../feeds/claim.query.ts";
import { claimRoutes } from "../feeds/claim.routes.ts";
import type { Publisher } from "../feeds/desk-address.ts";
import {
  exportedArticles,
  exportedClaims,
  exportedPublications,
  exportedRest,
  exportedSources,
} from "../feeds/export.query.ts";
import { exportRoutes } from "../feeds/export.routes.ts";
import { ExportService } from "../feeds/export.service.ts";
import { feedQuery, wholeFeedQuery } from "../feeds/feed.query.ts";
import { feedList } from "../feeds/feed.reader.ts";
import { FeedResolver } from "../feeds/feed.resolver.ts";
import { feedRoutes } from "../feeds/feed.routes.ts";
import { articlePageQuery } from "../feeds/pages/article-page.query.ts";
import { articlePages } from "../feeds/pages/article-page.service.ts";
import { claimNowQuery, claimPageQuery } from "../feeds/pages/claim-page.query.ts";
import { claimPages } from "../feeds/pages/claim-page.service.ts";
import { frontPageQuery } from "../feeds/pages/front-page.query.ts";
import { frontPage } from "../feeds/pages/front-page.service.ts";
import { sourcePageQuery } from "../feeds/pages/source-page.query.ts";
import { sourcePages } from "../feeds/pages/source-page.service.ts";
import { previewRoutes } from "../feeds/pages/preview.routes.ts";
import { pageRoutes } from "../feeds/pages/page.routes.ts";
import type { Viewer } from "../kernel/actor.ts";
import type { Env } from "../platform/env.ts";
import { queryAs } from "../platform/graphql/graph-query.ts";
import type { Call } from "../platform/http/call.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { PublicAnswers } from "../platform/public/public-answers.ts";
import type { Graph } from "./graph.ts";
import { assertValid, publicQuery } from "./public-query.ts";
import type { Room } from "./room.ts";
import { snapshots } from "./snapshot.ts";

export const feedsRoom = (): Room => ({
  resolvers: [new FeedResolver()],
  roots: { feed: { kind: "connection", list: feedList } },
  readers: [],
});

const documents = [
  ...[claimPageQuery, claimNowQuery, articlePageQuery, sourcePageQuery, frontPageQuery],
  ...[claimQuery, feedQuery, wholeFeedQuery, articleQuery],
  ...[exportedClaims, exportedRest, exportedArticles, exportedSources, exportedPublications],
];

/** An export that takes longer counts as failed, and is begun again beside itself. */
const exportSecondsMax = 12 * 60 * 60;

interface Needs {
  readonly graph: Graph;
  readonly env: Env;
  readonly pool: Pool;
  readonly answers: PublicAnswers;
  readonly viewerOf: (call: Call) => Promise<Viewer>;
  /** Not yet open: the nightly export gets its handler here. */
  readonly jobs: Pick<Jobs, "define">;
}

export interface Feeds {
  readonly exports: ExportService;
  readonly routes: (app: FastifyInstance) => void;
}

/** What the public reads of the desk in other forms than GraphQL. */
export function feeds({ graph, env, pool, jobs, answers, viewerOf }: Needs): Feeds {
  assertValid(graph.schema, documents);
  const publisher: Publisher = { ...env.publisher, base: env.publicUrl };
  const desk = { ask: publicQuery(graph.schema, graph.reads), publisher };
  const pages = [
    { path: "claims", type: "Claim", tell: claimPages(desk) },
    { path: "articles", type: "Article", tell: articlePages(desk) },
    { path: "sources", type: "Source", tell: sourcePages(desk) },
  ] as const;
  const exports = new ExportService(snapshots(graph, pool), publisher);
  const kept = env.exports;
  if (kept !== null) {
    const add = async (): Promise<void> => void (await exports.add(kept.folder, kept.keep));
    jobs.define("nightly-export", add, { cron: kept.cron, expireSeconds: exportSecondsMax });
  }
  const routes = (app: FastifyInstance): void => {
    pageRoutes(app, { publisher, answers, front: frontPage(desk), kinds: pages });
    previewRoutes(app, {
      publisher,
      viewerOf,
      askAs: (viewer) => queryAs(graph.schema, graph.reads, viewer),
    });
    claimRoutes(app, desk);
    feedRoutes(app, desk);
    if (kept !== null) exportRoutes(app, kept.folder, publisher.base);
  };
  return { exports, routes };
}
