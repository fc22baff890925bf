import { auditOf } from "../audit/audit.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import { articleImportList } from "../imports/article-import.reader.ts";
import { filterBy, orderBy, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  id,
  instant,
  one,
  value,
  type Reader,
} from "../platform/graphql/reader.ts";
import { sourceReader } from "../sources/source.reader.ts";

/** Whom the desk follows is its own matter. */
export const followedFeedReader: Reader = {
  type: "FollowedFeed",
  idType: "FollowedFeed",
  from: () => "followed_feed",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("FollowedFeed"),
    url: column("url"),
    title: value(({ alias }) => `coalesce(${alias}.title, ${alias}.own_title)`),
    homepage: column("homepage"),
    format: column("format"),
    publisher: one(() => sourceReader, byColumn("publisher_id")),
    language: column("language"),
    everyMinutes: column("every_minutes"),
    state: column("state"),
    nextPollAt: instant("next_poll_at"),
    lastPolledAt: instant("last_polled_at"),
    lastSuccessAt: instant("last_success_at"),
    failure: column("failure"),
    failedAt: instant("failed_at"),
    failures: column("failures"),
    itemCount: value(
      ({ alias }) => `(select count(*)::integer from followed_feed_item i where i.feed_id = ${alias}.id)`,
    ),
    imports: connection(
      () => articleImportList,
      (feed, made) =>
        `exists (select from followed_feed_item i where i.feed_id = ${feed.alias}.id and i.import_id = ${made.alias}.id)`,
    ),
    version: column("version"),
    createdBy: one(() => personReader, byColumn("created_by")),
    createdAt: instant("created_at"),
    audit: auditOf(({ alias }) => `${alias}.id`),
  },
};

export const followedFeedList: List = {
  name: "followedFeeds",
  reader: () => followedFeedReader,
  orders: { CREATED_AT: orderBy("timestamptz", "created_at") },
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  filters: {
    state: filterBy("text", "state"),
    failing: { kind: "flag", sql: ({ alias }) => `(${alias}.failures > 0)` },
  },
};
