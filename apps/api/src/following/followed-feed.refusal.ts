import { ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";

@ObjectType({ implements: Refusal, description: "A feed that is paused or gone is not asked." })
export class FeedNotActive extends Refusal {
  constructor() {
    super("FEED_NOT_ACTIVE", "The feed is paused, or gone. Take it up again first, by `editFollowedFeed`.");
  }
}

@ObjectType({
  implements: Refusal,
  description: "It is no list of feeds. Nothing is followed because of it.",
})
export class NotAnOpml extends Refusal {
  constructor() {
    super("NOT_AN_OPML", "This is no OPML with feeds in it. Export the list from your reader once more.");
  }
}
