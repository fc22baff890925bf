import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { FeedItem } from "./feed-content.ts";

/** What people say of a feed. */
export interface FeedWords {
  readonly url: string;
  readonly title: string | null;
  readonly publisherId: string | null;
  readonly language: string | null;
  readonly everyMinutes: number;
}

export interface NewFeed extends FeedWords {
  readonly deskId: string;
  readonly importPresent: boolean;
  readonly createdBy: string;
}

/** A feed, held until the transaction ends. */
export interface FeedRow extends NewFeed {
  readonly id: string;
  readonly state: "ACTIVE" | "PAUSED" | "GONE";
  readonly version: number;
}

const columns = `id, desk_id as "deskId", url, title, publisher_id as "publisherId", language,
  every_minutes as "everyMinutes", import_present as "importPresent", created_by as "createdBy", state, version`;

export const keyOf = ({ key }: Pick<FeedItem, "key">): Buffer => createHash("sha256").update(key).digest();

/** What people do with feeds, as rows. */
export class FollowedFeedStore {
  /** Two that are followed at one moment are counted one after the other. */
  async count(tx: EntityManager, deskId: string): Promise<number> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('followed_feed ' || $1, 0))", [deskId]);
    const sql = "select count(*)::integer as n from followed_feed where desk_id = $1";
    const [row] = (await tx.query(sql, [deskId])) as { n: number }[];
    return row?.n ?? 0;
  }

  /** Null: the desk follows it already. */
  async insert(tx: EntityManager, feed: NewFeed): Promise<string | null> {
    const id = newUuid();
    const added = (await tx.query(
      `insert into followed_feed
         (id, desk_id, url, title, publisher_id, language, every_minutes, import_present, created_by, next_poll_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now())
       on conflict on constraint followed_feed_once do nothing returning id`,
      [
        ...[id, feed.deskId, feed.url, feed.title, feed.publisherId, feed.language],
        ...[feed.everyMinutes, feed.importPresent, feed.createdBy],
      ],
    )) as unknown[];
    return added.length === 0 ? null : id;
  }

  async lock(tx: EntityManager, id: string): Promise<FeedRow | null> {
    const sql = `select ${columns} from followed_feed where id = $1 for no key update`;
    const [row] = (await tx.query(sql, [id])) as FeedRow[];
    return row ?? null;
  }

  async save(tx: EntityManager, id: string, words: FeedWords): Promise<void> {
    await tx.query(
      `update followed_feed set title = $2, publisher_id = $3, language = $4, every_minutes = $5, version = version + 1
       where id = $1`,
      [id, words.title, words.publisherId, words.language, words.everyMinutes],
    );
  }

  async pause(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      `update followed_feed set state = 'PAUSED', next_poll_at = null, polling_until = null, turn = turn + 1
       where id = $1`,
      [id],
    );
  }

  /** As if nothing had failed before. */
  async resume(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      `update followed_feed set state = 'ACTIVE', next_poll_at = now(), failures = 0, failure = null, failed_at = null
       where id = $1`,
      [id],
    );
  }

  /** What it brought in stays. */
  async delete(tx: EntityManager, id: string): Promise<void> {
    await tx.query("delete from followed_feed where id = $1", [id]);
  }
}
