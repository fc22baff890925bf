import type { DataSource } from "typeorm";
import type { ArticleRefetchService } from "../articles/article-refetch.service.ts";
import type { ArticleService } from "../articles/article.service.ts";
import type { DeskService } from "../identity/desk.service.ts";
import type { PersonActorService } from "../identity/person-actor.service.ts";
import { ArticleMakingService } from "../imports/article-making.service.ts";
import { articleImportList, articleImportReader, findingReader } from "../imports/article-import.reader.ts";
import { BulkImportService } from "../imports/bulk/bulk-import.service.ts";
import { ArticleImportResolver } from "../imports/article-import.resolver.ts";
import { ImportService } from "../imports/import.service.ts";
import { ImportStore } from "../imports/import.store.ts";
import { PageImportService } from "../imports/page-import.service.ts";
import { PageImportStore } from "../imports/page-import.store.ts";
import { fetchJob, findImportsJob, UrlImportQueueService } from "../imports/url-import-queue.service.ts";
import { ReadingPool } from "../imports/reading-pool.ts";
import { ReadingService } from "../imports/reading.service.ts";
import { RereadService } from "../imports/reread.service.ts";
import { RereadStore } from "../imports/reread.store.ts";
import { UrlImportRunService } from "../imports/url-import-run.service.ts";
import { UrlImportService } from "../imports/url-import.service.ts";
import { UrlImportStore, type ImportTurn } from "../imports/url-import.store.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { Env } from "../platform/env.ts";
import { whereId } from "../platform/graphql/root.plan.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { SourceService } from "../sources/source.service.ts";
import type { SuggestionTextService } from "../suggestions/suggestion-text.service.ts";
import type { CaptureServices } from "./captures.room.ts";
import type { Room } from "./room.ts";

export interface ImportsServices {
  readonly imports: ImportService;
  readonly urls: UrlImportService;
  readonly rereads: RereadService;
  /** To be closed at the end. */
  readonly pool: ReadingPool;
  /** For feeds, whose items are fetched like addresses that were typed. */
  readonly queue: UrlImportQueueService;
  /** For the command line. */
  readonly bulk: BulkImportService;
}

interface ImportsNeeds extends CaptureServices {
  readonly source: DataSource;
  readonly recorder: Recorder;
  readonly desks: DeskService;
  readonly actors: PersonActorService;
  readonly sources: SourceService;
  readonly articles: ArticleService;
  readonly refetches: ArticleRefetchService;
  readonly suggesting: SuggestionTextService;
  /** Not yet open: what is fetched gets its handlers here. */
  readonly jobs: Pick<Jobs, "define" | "scheduleAll">;
  readonly env: Pick<Env, "fetching">;
}

/** Waiting for sites costs nothing, reading their pages does. */
const fetchersPerProcess = 4;
/** A fetch ends by itself; what lasts longer than it and the reading was left behind. */
const readingSeconds = 70;
const expiryMarginSeconds = 30;
const everyMinute = "* * * * *";

export function importsServices({ source, jobs, env, ...needs }: ImportsNeeds): ImportsServices {
  const { retrySeconds, timeoutSeconds } = env.fetching;
  const [imports, urlImports, earlier] = [new ImportStore(), new UrlImportStore(), new PageImportStore()];
  const [making, pool] = [new ArticleMakingService(needs), new ReadingPool()];
  const readings = new ReadingService(pool);
  const queue = new UrlImportQueueService(source, urlImports, jobs);
  const urls = new UrlImportService(source, { ...needs, imports: urlImports, queue });
  const pages = new PageImportService(source, {
    ...needs,
    imports,
    urls: urlImports,
    earlier,
    making,
    readings,
  });
  const leaseSeconds = timeoutSeconds + readingSeconds;
  const running = { ...needs, imports: urlImports, earlier, queue, pages, retrySeconds, leaseSeconds };
  const runs = new UrlImportRunService(source, running);
  jobs.define<ImportTurn>(fetchJob, (turn) => runs.run(turn), {
    keyed: true,
    workers: fetchersPerProcess,
    pollSeconds: 1,
    expireSeconds: leaseSeconds + expiryMarginSeconds,
  });
  jobs.define(findImportsJob, () => queue.findOverdue(), { cron: everyMinute });
  const rereads = new RereadService(source, { ...needs, imports, readings, rereads: new RereadStore() });
  const single = new ImportService(source, { ...needs, imports, readings, making, urls });
  const bulk = new BulkImportService(source, { ...needs, imports: single, store: imports });
  return { imports: single, urls, rereads, queue, bulk, pool };
}

export const importsRoom = (services: ImportsServices): Room => ({
  resolvers: [new ArticleImportResolver(services)],
  roots: {
    articleImport: {
      kind: "thing",
      reader: articleImportReader,
      where: whereId("ArticleImport"),
      access: "SEE_DESK",
    },
    articleImports: { kind: "connection", list: articleImportList, access: "SEE_DESK" },
  },
  readers: [articleImportReader, findingReader],
});
