import { createUnionType, type ClassType } from "type-graphql";
import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { FeedNotActive, NotAnOpml } from "./followed-feed.refusal.ts";
import { FollowedFeeds, FollowedFeedType, LeftFeed } from "./followed-feed.type.ts";

export const FollowFeedAnswer = answerOf("FollowFeedAnswer", "The feed, or why it is not followed.", [
  FollowedFeedType,
  InvalidInput,
  NotFound,
]);

export const EditFollowedFeedAnswer = answerOf(
  "EditFollowedFeedAnswer",
  "The feed as it now is, or why not.",
  [FollowedFeedType, StaleVersion, NotFound, InvalidInput],
);

export const PollFeedAnswer = answerOf("PollFeedAnswer", "The feed, about to be asked, or why not.", [
  FollowedFeedType,
  FeedNotActive,
  NotFound,
]);

/** Of what is not a thing that can be read back: its class says what it is. */
const toldBy = (name: string, description: string, types: readonly ClassType[]): object =>
  createUnionType({
    name,
    description,
    types: () => types as [ClassType, ...ClassType[]],
    resolveType: (value: object) => value.constructor as ClassType,
  });

export const UnfollowFeedAnswer = toldBy(
  "UnfollowFeedAnswer",
  "What is followed no more, or why it still is.",
  [LeftFeed, StaleVersion, NotFound],
);

export const ImportOpmlAnswer = toldBy("ImportOpmlAnswer", "What became of the list, or why nothing did.", [
  FollowedFeeds,
  NotAnOpml,
  InvalidInput,
]);
