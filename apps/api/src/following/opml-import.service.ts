import type { DataSource, EntityManager } from "typeorm";
import type { WebAddressService } from "../captures/web-address.service.ts";
import type { DeskService } from "../identity/desk.service.ts";
import { asEditor } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, Refusal } from "../kernel/refusal.ts";
import { wholeOrNothing } from "../platform/db/whole.ts";
import type { FeedQueueService } from "./feed-queue.service.ts";
import { checkedFeed, tooManyFeeds } from "./followed-feed.check.ts";
import { NotAnOpml } from "./followed-feed.refusal.ts";
import { feedsMax } from "./followed-feed.service.ts";
import type { FeedWords, FollowedFeedStore } from "./followed-feed.store.ts";
import { feedsOf } from "./opml.ts";

export interface OpmlToImport {
  readonly opml: string;
  readonly everyMinutes: number;
}

/** What became of a list. */
export interface ImportedOpml {
  readonly added: readonly string[];
  /** How many the desk follows already. */
  readonly knownCount: number;
  /** Addresses that cannot be followed, as they stand there. */
  readonly refused: readonly string[];
}

/** A list of a thousand feeds has a tenth of this. */
const opmlLengthMax = 2_000_000;

interface Parts {
  readonly feeds: FollowedFeedStore;
  readonly queue: FeedQueueService;
  readonly addresses: WebAddressService;
  readonly desks: DeskService;
  readonly recorder: Recorder;
}

/** Follows the feeds of a list that was exported elsewhere. */
export class OpmlImportService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** What can be followed is; the rest is told. Only what their items will be from now on is brought in. */
  async importOpml(
    viewer: Viewer,
    { opml, everyMinutes }: OpmlToImport,
  ): Promise<ImportedOpml | NotAnOpml | InvalidInput> {
    const actor = asEditor(viewer, "Importing a list of feeds");
    if (opml.length > opmlLengthMax) return tooLong();
    const listed = feedsOf(opml);
    if (listed === null || listed.length === 0) return new NotAnOpml();
    const sound = checkedFeed({ ...unsaid, url: "https://example.org/", everyMinutes });
    if (sound instanceof InvalidInput) return sound;
    const refused: string[] = [];
    const wanted: FeedWords[] = [];
    for (const { url, title } of listed) {
      const words = checkedFeed({ ...unsaid, url, title, everyMinutes });
      if (words instanceof Refusal || this.#with.addresses.isOutOfBounds(words.url)) refused.push(url);
      else wanted.push(words);
    }
    return wholeOrNothing(this.#source, (tx) => this.#follow(tx, actor, { wanted, refused }));
  }

  async #follow(
    tx: EntityManager,
    actor: Actor,
    { wanted, refused }: { readonly wanted: readonly FeedWords[]; readonly refused: readonly string[] },
  ): Promise<ImportedOpml | InvalidInput> {
    const { feeds, queue, desks, recorder } = this.#with;
    const deskId = await desks.deskOf(tx, actor);
    const count = await feeds.count(tx, deskId);
    const added: string[] = [];
    for (const words of wanted) {
      const made = { ...words, deskId, importPresent: false, createdBy: actor.personId };
      const id = await feeds.insert(tx, made);
      if (id === null) continue;
      added.push(id);
      if (count + added.length > feedsMax) return tooManyFeeds(feedsMax);
      await queue.callUp(tx, id);
      const subject = { type: "FollowedFeed", id } as const;
      await recorder.record(tx, {
        actor,
        action: "FEED_FOLLOWED",
        subject,
        after: { ...words, importPresent: false },
      });
    }
    return { added, knownCount: wanted.length - added.length, refused };
  }
}

const unsaid = { title: null, publisherId: null, language: null };

function tooLong(): InvalidInput {
  const message = "A list of feeds has 2 million characters at the most.";
  return new InvalidInput("opml", { problem: "TOO_LONG", max: opmlLengthMax, message });
}
