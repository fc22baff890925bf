import type { DataSource, EntityManager } from "typeorm";
import type { CaptureService } from "../captures/capture.service.ts";
import { failing, type Fetched, type Failing, type WebFetchService } from "../captures/web-fetch.service.ts";
import type { UrlImportQueueService } from "../imports/url-import-queue.service.ts";
import { feedContentOf, type FeedContent, type FeedItem } from "./feed-content.ts";
import type { FeedQueueService } from "./feed-queue.service.ts";
import type { FeedPollStore, FeedTurn, PolledFeed, SeenItem } from "./feed-poll.store.ts";
import { minutesToNextPoll } from "./followed-feed.policy.ts";

interface Parts {
  readonly polls: FeedPollStore;
  readonly queue: FeedQueueService;
  readonly web: WebFetchService;
  readonly captures: CaptureService;
  readonly imports: UrlImportQueueService;
  readonly leaseSeconds: number;
}

const accept =
  "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1";

type Arrived = Extract<Fetched, { kind: "FETCHED" }>;

/** Asks feeds what is new, and has that brought in. No transaction is open while a site is waited for. */
export class FeedPollService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** Run twice for one turn, or by two programs, it asks once. */
  async poll(turn: FeedTurn): Promise<void> {
    const feed = await this.#source.transaction((tx) => this.#begin(tx, turn));
    if (feed === null) return;
    try {
      await this.#ask(feed);
    } catch (error) {
      // So that people see it; whoever runs the job logs it.
      await this.#hold(feed, (tx) =>
        this.#failed(tx, feed, { ...failing("FAULT"), retryAfterSeconds: null }),
      );
      throw error;
    }
  }

  async #begin(tx: EntityManager, { feedId, turn }: FeedTurn): Promise<PolledFeed | null> {
    const { polls, leaseSeconds } = this.#with;
    const feed = await polls.lock(tx, feedId);
    if (feed === null || feed.state !== "ACTIVE" || feed.turn !== turn || feed.isBeingPolled) return null;
    await polls.begin(tx, feedId, leaseSeconds);
    return feed;
  }

  async #ask(feed: PolledFeed): Promise<void> {
    const { web, captures } = this.#with;
    const { url, turnOf, etag, lastModified, answeredUrl } = feed;
    const validators = answeredUrl === null ? null : { url: answeredUrl, etag, lastModified };
    const never = new AbortController().signal;
    const fetched = await web.fetch({ url, accept, validators, turnOf, signal: never });
    switch (fetched.kind) {
      case "STOPPED":
        return;
      case "BUSY":
        return this.#hold(feed, (tx) => this.#putOff(tx, feed, fetched.turn));
      case "FAILED":
        return this.#hold(feed, (tx) => this.#failed(tx, feed, fetched));
      case "NOT_MODIFIED":
        return this.#hold(feed, (tx) => this.#answered(tx, feed, { content: null, headers: {} }));
      case "FETCHED": {
        const { text } = captures.read(url, fetched);
        const content = feedContentOf(text, fetched.finalUrl);
        if (content === null) {
          const failed = { ...failing("NOT_A_FEED"), retryAfterSeconds: null };
          return this.#hold(feed, (tx) => this.#failed(tx, feed, failed));
        }
        return this.#hold(feed, (tx) => this.#takeIn(tx, feed, { content, fetched }));
      }
    }
  }

  /** Unless somebody has paused it, or it was given to somebody else meanwhile. */
  async #hold(feed: PolledFeed, work: (tx: EntityManager) => Promise<void>): Promise<void> {
    await this.#source.transaction(async (tx) => {
      const now = await this.#with.polls.lock(tx, feed.id);
      if (now?.state === "ACTIVE" && now.turn === feed.turn) await work(tx);
    });
  }

  async #putOff(tx: EntityManager, { id }: PolledFeed, busy: { host: string; at: Date }): Promise<void> {
    const later = { until: busy.at, turnOf: busy.host };
    await this.#with.queue.putIn(tx, await this.#with.polls.putOff(tx, id, later), busy.at);
  }

  async #failed(
    tx: EntityManager,
    { id, everyMinutes, failures }: PolledFeed,
    { failure, retryAfterSeconds }: Failing & { readonly retryAfterSeconds: number | null },
  ): Promise<void> {
    const afterMinutes = minutesToNextPoll({ everyMinutes, failures: failures + 1, retryAfterSeconds });
    await this.#with.polls.failed(tx, id, { failure, isGone: failure === "GONE", afterMinutes });
  }

  async #takeIn(tx: EntityManager, feed: PolledFeed, { content, fetched }: Taken): Promise<void> {
    const { polls } = this.#with;
    const unseen = await polls.unseen(tx, feed.id, content.items);
    const isWanted = feed.hasAnswered || feed.importPresent;
    const seen = isWanted
      ? await this.#import(tx, feed, unseen)
      : unseen.map((item) => ({ ...item, importId: null }));
    if (seen.length > 0) await polls.see(tx, feed.id, seen);
    const { finalUrl: url, answer } = fetched;
    await this.#answered(tx, feed, { content, headers: answer.headers, url });
  }

  /** The oldest first, as they were published. */
  async #import(tx: EntityManager, feed: PolledFeed, items: readonly FeedItem[]): Promise<SeenItem[]> {
    const { polls, imports } = this.#with;
    const { deskId, publisherId, language, createdBy } = feed;
    const known = await polls.imported(
      tx,
      deskId,
      items.map(({ url }) => url),
    );
    const wanted = [...new Set(items.map(({ url }) => url))].filter((url) => !known.has(url)).reverse();
    const asked = wanted.map((url) => ({
      ...{ deskId, url, publisherId, language, createdBy },
      fromFeed: true,
    }));
    const turns = await imports.add(tx, asked);
    turns.forEach(({ importId }, index) => known.set(wanted[index] ?? "", importId));
    return items.map((item) => ({ ...item, importId: known.get(item.url) ?? null }));
  }

  async #answered(tx: EntityManager, feed: PolledFeed, { content, headers, url }: Answer): Promise<void> {
    const { everyMinutes } = feed;
    const afterMinutes = minutesToNextPoll({ everyMinutes, failures: 0, retryAfterSeconds: null });
    const validators = {
      url: url ?? feed.url,
      etag: short(headers["etag"]),
      lastModified: short(headers["last-modified"]),
    };
    await this.#with.polls.answered(tx, feed.id, { content, validators, afterMinutes });
  }
}

interface Taken {
  readonly content: FeedContent;
  readonly fetched: Arrived;
}

interface Answer {
  readonly content: FeedContent | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly url?: string;
}

/** A header can be as long as a site likes. */
const headerLengthMax = 1_000;
const short = (header: string | undefined): string | null =>
  header === undefined || header.length > headerLengthMax ? null : header;
