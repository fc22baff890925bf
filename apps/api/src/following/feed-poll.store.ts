import type { EntityManager } from "typeorm";
import type { FeedContent, FeedItem } from "./feed-content.ts";
import { keyOf } from "./followed-feed.store.ts";

/** A turn of a feed: what a job is about. */
export interface FeedTurn {
  readonly feedId: string;
  readonly turn: number;
}

/** A feed as whoever asks it needs it. */
export interface PolledFeed {
  readonly id: string;
  readonly deskId: string;
  readonly url: string;
  readonly publisherId: string | null;
  readonly language: string | null;
  readonly everyMinutes: number;
  readonly importPresent: boolean;
  readonly state: "ACTIVE" | "PAUSED" | "GONE";
  readonly turn: number;
  readonly turnOf: string | null;
  readonly isBeingPolled: boolean;
  readonly hasAnswered: boolean;
  readonly failures: number;
  readonly answeredUrl: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly createdBy: string;
}

const columns = `id, desk_id as "deskId", url, publisher_id as "publisherId", language,
  every_minutes as "everyMinutes", import_present as "importPresent", state, turn, turn_of as "turnOf",
  coalesce(polling_until > clock_timestamp(), false) as "isBeingPolled", last_success_at is not null as "hasAnswered",
  failures, answered_url as "answeredUrl", etag, last_modified as "lastModified", created_by as "createdBy"`;

const turnColumns = `id as "feedId", turn`;

/** TypeORM answers the rows of an update together with their number. */
const returned = (answer: unknown): FeedTurn[] => (answer as [FeedTurn[], number])[0];

export class FeedPollStore {
  async lock(tx: EntityManager, id: string): Promise<PolledFeed | null> {
    const sql = `select ${columns} from followed_feed where id = $1 for no key update`;
    const [row] = (await tx.query(sql, [id])) as PolledFeed[];
    return row ?? null;
  }

  /** The next turn of a feed that is to be asked now. */
  async callUp(tx: EntityManager, id: string): Promise<FeedTurn[]> {
    const sql = `update followed_feed set turn = turn + 1, next_poll_at = now() where id = $1 returning ${turnColumns}`;
    return returned(await tx.query(sql, [id]));
  }

  /** Those whose time has come. They are not called up again before a while, in which their jobs are to run. */
  async callUpDue(tx: EntityManager, max: number): Promise<FeedTurn[]> {
    return returned(
      await tx.query(
        `update followed_feed set turn = turn + 1, next_poll_at = now() + interval '10 minutes' where id in (
           select id from followed_feed where state = 'ACTIVE' and next_poll_at <= now()
             and (polling_until is null or polling_until < now())
           order by next_poll_at limit $1 for no key update skip locked)
         returning ${turnColumns}`,
        [max],
      ),
    );
  }

  async begin(tx: EntityManager, id: string, seconds: number): Promise<void> {
    await tx.query(
      `update followed_feed set polling_until = clock_timestamp() + make_interval(secs => $2) where id = $1`,
      [id, seconds],
    );
  }

  async putOff(
    tx: EntityManager,
    id: string,
    { until, turnOf }: { until: Date; turnOf: string },
  ): Promise<FeedTurn[]> {
    return returned(
      await tx.query(
        `update followed_feed set turn = turn + 1, polling_until = null, next_poll_at = $2, turn_of = $3
         where id = $1 returning ${turnColumns}`,
        [id, until, turnOf],
      ),
    );
  }

  async failed(tx: EntityManager, id: string, { failure, isGone, afterMinutes }: Failed): Promise<void> {
    await tx.query(
      `update followed_feed set polling_until = null, turn_of = null, last_polled_at = now(), failures = failures + 1,
         failure = $2, failed_at = now(), state = case when $3 then 'GONE' else state end,
         next_poll_at = case when $3 then null else now() + make_interval(secs => $4) end
       where id = $1`,
      [id, failure, isGone, Math.round(afterMinutes * 60)],
    );
  }

  /** `content` null: nothing has changed since the last time. */
  async answered(
    tx: EntityManager,
    id: string,
    { content, validators, afterMinutes }: Answered,
  ): Promise<void> {
    await tx.query(
      `update followed_feed set polling_until = null, turn_of = null, last_polled_at = now(), last_success_at = now(),
         failures = 0, failure = null, failed_at = null, next_poll_at = now() + make_interval(secs => $2)
       where id = $1`,
      [id, Math.round(afterMinutes * 60)],
    );
    if (content === null) return;
    await tx.query(
      `update followed_feed set own_title = $2, homepage = $3, format = $4, answered_url = $5, etag = $6,
         last_modified = $7 where id = $1`,
      [
        ...[id, content.title, content.homepage, content.format],
        ...[validators.url, validators.etag, validators.lastModified],
      ],
    );
  }

  /** Which of them the desk has not seen in this feed. */
  async unseen(tx: EntityManager, feedId: string, items: readonly FeedItem[]): Promise<FeedItem[]> {
    const seen = (await tx.query(
      `select encode(key, 'hex') as key from followed_feed_item where feed_id = $1 and key = any($2::bytea[])`,
      [feedId, items.map(keyOf)],
    )) as { key: string }[];
    const known = new Set(seen.map(({ key }) => key));
    return items.filter((item) => !known.has(keyOf(item).toString("hex")));
  }

  /** What the desk has of these addresses, or is about to have, however it came by them. */
  async imported(tx: EntityManager, deskId: string, urls: readonly string[]): Promise<Map<string, string>> {
    const rows = (await tx.query(
      `select distinct on (source_url) source_url as url, id from article_import
       where desk_id = $1 and source_url = any($2) and state in ('QUEUED', 'RUNNING', 'DONE')
       order by source_url, created_at desc`,
      [deskId, urls],
    )) as { url: string; id: string }[];
    return new Map(rows.map(({ url, id }) => [url, id]));
  }

  async see(tx: EntityManager, feedId: string, items: readonly SeenItem[]): Promise<void> {
    await tx.query(
      `insert into followed_feed_item (feed_id, key, url, import_id)
       select $1, * from unnest($2::bytea[], $3::text[], $4::uuid[]) on conflict do nothing`,
      [feedId, items.map(keyOf), items.map(({ url }) => url), items.map(({ importId }) => importId)],
    );
  }
}

export interface SeenItem extends FeedItem {
  readonly importId: string | null;
}

interface Failed {
  readonly failure: string;
  readonly isGone: boolean;
  readonly afterMinutes: number;
}

interface Answered {
  readonly content: FeedContent | null;
  readonly validators: {
    readonly url: string;
    readonly etag: string | null;
    readonly lastModified: string | null;
  };
  readonly afterMinutes: number;
}
