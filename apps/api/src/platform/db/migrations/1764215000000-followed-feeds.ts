import type { MigrationInterface, QueryRunner } from "typeorm";

/** Feeds of other sites that the desk follows, and which of their items it has seen. */
export class FollowedFeeds1764215000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(feeds);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table followed_feed_item, followed_feed");
  }
}

const feeds = `
create table followed_feed (
  id uuid primary key,
  desk_id uuid not null references desk,
  url text not null check (char_length(url) <= 2048 and url ~ '^https?://'),
  -- What people call it; else what it calls itself.
  title text check (char_length(title) between 1 and 300),
  own_title text check (char_length(own_title) between 1 and 300),
  homepage text check (homepage ~ '^https?://'),
  format text check (format in ('RSS', 'ATOM', 'JSON')),
  -- What whoever follows it knows better than its pages.
  publisher_id uuid references source,
  language text,
  every_minutes integer not null check (every_minutes between 5 and 1440),
  -- Are the items that it has at the first poll brought in too?
  import_present boolean not null,
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'PAUSED', 'GONE')),
  next_poll_at timestamptz,
  -- Somebody asks it, and is given up at this time.
  polling_until timestamptz,
  -- Grows with every poll that is put into the queue: earlier ones have nothing to do any more.
  turn integer not null default 0 check (turn >= 0),
  -- A site whose next turn was kept for it.
  turn_of text,
  -- What it answered last, by which it is asked for changes.
  answered_url text,
  etag text,
  last_modified text,
  last_polled_at timestamptz,
  last_success_at timestamptz,
  failure text check (failure ~ '^[A-Z_]+$'),
  failed_at timestamptz,
  -- In a row.
  failures integer not null default 0 check (failures >= 0),
  version integer not null default 1 check (version > 0),
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  constraint followed_feed_once unique (desk_id, url),
  check ((state = 'ACTIVE') = (next_poll_at is not null)),
  check ((failures = 0) = (failure is null)),
  check ((failure is null) = (failed_at is null))
);
create index followed_feed_by_age on followed_feed (created_at, id);
create index followed_feed_due on followed_feed (next_poll_at) where state = 'ACTIVE';

create table followed_feed_item (
  feed_id uuid not null references followed_feed on delete cascade,
  -- SHA-256 of what the feed tells its items apart by: that can be as long as a feed likes.
  key bytea not null check (octet_length(key) = 32),
  url text not null,
  -- Null where it was there before the desk followed the feed.
  import_id uuid references article_import on delete set null,
  seen_at timestamptz not null default now(),
  primary key (feed_id, key)
);
create index followed_feed_item_by_import on followed_feed_item (import_id);
`;
