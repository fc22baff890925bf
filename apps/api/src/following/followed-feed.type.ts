import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { AuditRecordConnection } from "../audit/audit.type.ts";
import { FetchFailure } from "../captures/capture.type.ts";
import { Person } from "../identity/person.type.ts";
import { ArticleImportConnection } from "../imports/article-import.type.ts";
import { connectionOf, PageArgs } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { PlannedField } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { SourceType } from "../sources/source.type.ts";

const FeedFormat = { RSS: "RSS", ATOM: "ATOM", JSON: "JSON" } as const;
registerEnumType(FeedFormat, {
  name: "FeedFormat",
  description: "How a feed is written.",
  valuesConfig: {
    RSS: { description: "RSS 2.0, 1.0 or an earlier one." },
    ATOM: { description: "Atom (RFC 4287)." },
    JSON: { description: "JSON Feed." },
  },
});

export const FollowedFeedState = { ACTIVE: "ACTIVE", PAUSED: "PAUSED", GONE: "GONE" } as const;
registerEnumType(FollowedFeedState, {
  name: "FollowedFeedState",
  description: "Is a followed feed asked for what is new?",
  valuesConfig: {
    ACTIVE: { description: "It is asked, less often while it fails." },
    PAUSED: { description: "Somebody wants it left alone for now." },
    GONE: { description: "Its site says that it is gone for good (410): it is asked no more." },
  },
});

@ObjectType("FollowedFeed", {
  implements: Node,
  description:
    "A feed of another site, RSS, Atom or JSON, that is asked again and again: each new item is imported as an address. For the desk.",
})
export class FollowedFeedType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, { description: "The feed's address." })
  url: string;

  @Field(() => String, {
    nullable: true,
    description: "What people call it, else what it calls itself; null while nobody knows.",
  })
  title: string | null;

  @Field(() => String, { nullable: true, description: "The site's page, as the feed says." })
  homepage: string | null;

  @Field(() => FeedFormat, { nullable: true, description: "How it is written; null until it answered once." })
  format: string | null;

  @Field(() => SourceType, {
    nullable: true,
    description: "The publisher of its articles, where an editor knows it better than their pages.",
  })
  publisher: SourceType | null;

  @Field(() => String, {
    nullable: true,
    description: "The language of its articles (BCP 47), where an editor knows it better.",
  })
  language: string | null;

  @Field(() => Int, { description: "How often it is asked while it answers." })
  everyMinutes: number;

  @Field(() => FollowedFeedState, { description: "Is it asked?" })
  state: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it is asked next; null unless it is ACTIVE.",
  })
  nextPollAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was asked last." })
  lastPolledAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it last answered as a feed." })
  lastSuccessAt: string | null;

  @Field(() => FetchFailure, {
    nullable: true,
    description: "Why it did not answer the last time; null where it did.",
  })
  failure: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it last failed; null where it answered since.",
  })
  failedAt: string | null;

  @Field(() => Int, { description: "How often in a row it failed: it is asked half as often each time." })
  failures: number;

  @Field(() => Int, { description: "How many of its items the desk has seen." })
  itemCount: number;

  @PlannedField(() => ArticleImportConnection, {
    args: () => PageArgs,
    description: "What its items became, the newest first. Items from before it was followed have no import.",
  })
  imports: object;

  @Field(() => Int, { description: "How often people changed it. Send it back as `expectedVersion`." })
  version: number;

  @Field(() => Person, { description: "Who follows it, and in whose name its articles come." })
  createdBy: Person;

  @Field(() => DateTimeScalar, { description: "Since when it is followed." })
  createdAt: string;

  @PlannedField(() => AuditRecordConnection, {
    args: () => PageArgs,
    description: "What was done to it, the latest first.",
  })
  audit: object;
}

export const FollowedFeedConnection = connectionOf("FollowedFeed", () => FollowedFeedType);

@ObjectType({ description: "That a feed is followed no more. What it brought in stays." })
export class LeftFeed {
  @Field(() => ID, { description: "The id that it had." })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

@ObjectType({ description: "What became of a list of feeds." })
export class FollowedFeeds {
  @Field(() => [ID], { description: "Those that are followed from now on." })
  readonly addedIds: readonly string[];

  @Field(() => Int, { description: "How many the desk followed before." })
  readonly knownCount: number;

  @Field(() => [String], { description: "Addresses that cannot be followed, as they stand in the list." })
  readonly refused: readonly string[];

  constructor(
    addedIds: readonly string[],
    { knownCount, refused }: { knownCount: number; refused: readonly string[] },
  ) {
    this.addedIds = addedIds;
    this.knownCount = knownCount;
    this.refused = refused;
  }
}
