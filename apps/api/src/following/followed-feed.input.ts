import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { enumFilterOf } from "../platform/graphql/filter.input.ts";
import { FollowedFeedState } from "./followed-feed.type.ts";

const seen = "The version that was read: somebody else's change is not overwritten.";
const title = "What people call it, in place of what it calls itself. Up to 300 characters.";
const publisher = "The publisher of its articles, where the editor knows it better than their pages.";
const language = "The language of its articles (BCP 47), where the editor knows it better.";

@InputType({ description: "A feed of another site that shall be followed." })
export class FollowFeedInput {
  @Field(() => String, { description: "The feed's address, http or https, on the open internet." })
  url: string;

  @Field(() => String, { nullable: true, description: title })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: publisher })
  publisherId?: string | null;

  @Field(() => String, { nullable: true, description: language })
  language?: string | null;

  @Field(() => Int, { defaultValue: 60, description: "How often it is asked, in minutes: 5 to 1,440." })
  everyMinutes: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Are the items that it has already imported too? Else only those that come from now on.",
  })
  importPresent: boolean;
}

@InputType({ description: "What is left out stays as it is; null takes it away where that is possible." })
export class EditFollowedFeedInput {
  @Field(() => ID, { description: "The feed." })
  id: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: title })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: publisher })
  publisherId?: string | null;

  @Field(() => String, { nullable: true, description: language })
  language?: string | null;

  @Field(() => Int, { nullable: true, description: "How often it is asked, in minutes: 5 to 1,440." })
  everyMinutes?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True leaves it alone for now; false takes it up again, also one that was gone.",
  })
  paused?: boolean | null;
}

@InputType({ description: "A feed that shall be followed no more." })
export class UnfollowFeedInput {
  @Field(() => ID, { description: "The feed." })
  id: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;
}

@InputType({ description: "A feed that shall be asked now." })
export class PollFeedInput {
  @Field(() => ID, { description: "The feed." })
  id: string;
}

@InputType({ description: "A list of feeds, exported from a reader." })
export class ImportOpmlInput {
  @Field(() => String, { description: "The OPML, as text. 2 million characters at the most." })
  opml: string;

  @Field(() => Int, { defaultValue: 60, description: "How often they are asked, in minutes: 5 to 1,440." })
  everyMinutes: number;
}

const FollowedFeedStateFilter = enumFilterOf("FollowedFeedState", () => FollowedFeedState);

@InputType({ description: "Which followed feeds. What stands side by side is all to hold." })
class FollowedFeedFilter {
  @Field(() => FollowedFeedStateFilter, { nullable: true, description: "Are they asked?" })
  state?: object;

  @Field(() => Boolean, { nullable: true, description: "Did they fail the last time?" })
  failing?: boolean;
}

@ArgsType()
export class FollowedFeedsArgs extends PageArgs {
  @Field(() => FollowedFeedFilter, { nullable: true, description: "Only these." })
  filter?: FollowedFeedFilter;
}
