import type { DataSource, EntityManager } from "typeorm";
import type { WebAddressService } from "../captures/web-address.service.ts";
import type { DeskService } from "../identity/desk.service.ts";
import { asEditor } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { edited, type Edit } from "../kernel/edit.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, Refusal, StaleVersion, Versioned } from "../kernel/refusal.ts";
import type { SourceService } from "../sources/source.service.ts";
import type { FeedQueueService } from "./feed-queue.service.ts";
import { checkedFeed, followedAlready, tooManyFeeds } from "./followed-feed.check.ts";
import { FeedNotActive } from "./followed-feed.refusal.ts";
import type { FeedRow, FeedWords, FollowedFeedStore } from "./followed-feed.store.ts";

type Made = { readonly id: string };
type Seen = { readonly id: string; readonly expectedVersion: number };

/** Ids are UUIDs. */
export interface FeedToFollow extends Edit<Omit<FeedWords, "url" | "everyMinutes">> {
  readonly url: string;
  readonly everyMinutes: number;
  readonly importPresent: boolean;
}

export type FeedEdit = Seen & Edit<Omit<FeedWords, "url"> & { readonly paused: boolean }>;

/** Each of them is asked many times a day. */
export const feedsMax = 1_000;

interface Parts {
  readonly feeds: FollowedFeedStore;
  readonly queue: FeedQueueService;
  readonly addresses: WebAddressService;
  readonly sources: SourceService;
  readonly desks: DeskService;
  readonly recorder: Recorder;
}

/** Which feeds of other sites the desk follows. */
export class FollowedFeedService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async follow(viewer: Viewer, wanted: FeedToFollow): Promise<Made | InvalidInput | NotFound> {
    const actor = asEditor(viewer, "Following a feed");
    const { feeds, queue, addresses, desks } = this.#with;
    const { importPresent, everyMinutes } = wanted;
    const words = checkedFeed({ ...nothing, ...wordsOf(nothing, wanted), url: wanted.url, everyMinutes });
    if (words instanceof InvalidInput) return words;
    const fault = await addresses.fault("url", words.url);
    if (fault !== null) return fault;
    return this.#source.transaction(async (tx) => {
      const deskId = await desks.deskOf(tx, actor);
      const missing = await this.#missing(tx, words);
      if (missing !== null) return missing;
      if ((await feeds.count(tx, deskId)) >= feedsMax) return tooManyFeeds(feedsMax);
      const id = await feeds.insert(tx, { ...words, deskId, importPresent, createdBy: actor.personId });
      if (id === null) return followedAlready(words.url);
      await queue.callUp(tx, id);
      await this.#record(tx, actor, { action: "FEED_FOLLOWED", id, after: { ...words, importPresent } });
      return { id };
    });
  }

  async edit(viewer: Viewer, edit: FeedEdit): Promise<Made | StaleVersion | NotFound | InvalidInput> {
    const actor = asEditor(viewer, "Editing a feed");
    const { feeds, queue } = this.#with;
    return this.#source.transaction(async (tx) => {
      const before = await this.#lockAsSeen(tx, edit);
      if (before instanceof Refusal) return before;
      const words = checkedFeed(wordsOf(before, edit));
      if (words instanceof InvalidInput) return words;
      const missing = await this.#missing(tx, words);
      if (missing !== null) return missing;
      const paused = edit.paused ?? before.state !== "ACTIVE";
      const [told, toldBefore] = [toldOf(words, paused), toldOf(before, before.state !== "ACTIVE")];
      if (JSON.stringify(told) === JSON.stringify(toldBefore)) return { id: before.id };
      await feeds.save(tx, before.id, words);
      if (paused && before.state === "ACTIVE") await feeds.pause(tx, before.id);
      if (!paused && before.state !== "ACTIVE") {
        await feeds.resume(tx, before.id);
        await queue.callUp(tx, before.id);
      }
      await this.#record(tx, actor, {
        action: "FEED_EDITED",
        id: before.id,
        before: toldBefore,
        after: told,
      });
      return { id: before.id };
    });
  }

  /** What it brought in stays. */
  async unfollow(viewer: Viewer, seen: Seen): Promise<Made | StaleVersion | NotFound> {
    const actor = asEditor(viewer, "Leaving a feed");
    return this.#source.transaction(async (tx) => {
      const feed = await this.#lockAsSeen(tx, seen);
      if (feed instanceof Refusal) return feed;
      await this.#with.feeds.delete(tx, feed.id);
      const before = { url: feed.url, ...toldOf(feed, feed.state !== "ACTIVE") };
      await this.#record(tx, actor, { action: "FEED_LEFT", id: feed.id, before });
      return { id: feed.id };
    });
  }

  async poll(viewer: Viewer, id: string): Promise<Made | FeedNotActive | NotFound> {
    const actor = asEditor(viewer, "Having a feed asked");
    return this.#source.transaction(async (tx) => {
      const feed = await this.#with.feeds.lock(tx, id);
      if (feed === null) return unknownFeed(id);
      if (feed.state !== "ACTIVE") return new FeedNotActive();
      await this.#with.queue.callUp(tx, id);
      await this.#record(tx, actor, { action: "FEED_POLLED", id });
      return { id };
    });
  }

  async #missing(tx: EntityManager, { publisherId }: FeedWords): Promise<NotFound | null> {
    return publisherId === null ? null : this.#with.sources.missing(tx, [publisherId]);
  }

  async #lockAsSeen(
    tx: EntityManager,
    { id, expectedVersion }: Seen,
  ): Promise<FeedRow | NotFound | StaleVersion> {
    const feed = await this.#with.feeds.lock(tx, id);
    if (feed === null) return unknownFeed(id);
    if (feed.version === expectedVersion) return feed;
    return new StaleVersion(new Versioned(globalId("FollowedFeed", id), feed.version));
  }

  async #record(tx: EntityManager, actor: Actor, { id, ...entry }: Told): Promise<void> {
    await this.#with.recorder.record(tx, { ...entry, actor, subject: { type: "FollowedFeed", id } });
  }
}

interface Told {
  readonly action: string;
  readonly id: string;
  readonly before?: object;
  readonly after?: object;
}

const nothing: FeedWords = { url: "", title: null, publisherId: null, language: null, everyMinutes: 0 };

/** What is left out stays; null takes away what may be missing. */
const wordsOf = (before: FeedWords, edit: Edit<FeedWords>): FeedWords => ({
  url: before.url,
  title: edited(edit.title, before.title),
  publisherId: edited(edit.publisherId, before.publisherId),
  language: edited(edit.language, before.language),
  everyMinutes: edit.everyMinutes ?? before.everyMinutes,
});

const toldOf = ({ title, publisherId, language, everyMinutes }: FeedWords, paused: boolean) => ({
  title,
  publisherId: publisherId === null ? null : globalId("Source", publisherId),
  ...{ language, everyMinutes, paused },
});

const unknownFeed = (uuid: string): NotFound => new NotFound("feed", globalId("FollowedFeed", uuid));
