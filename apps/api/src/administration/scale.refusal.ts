import { ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";

@ObjectType({ implements: Refusal, description: "The scale has a step of that name already." })
export class SameRatingExists extends Refusal {
  constructor(rating: string) {
    super("SAME_RATING_EXISTS", `The scale has a step named "${rating}" already. Change that one.`);
  }
}

@ObjectType({ implements: Refusal, description: "Without this step nothing could be rated." })
export class LastRating extends Refusal {
  constructor() {
    super("LAST_RATING", "It is the last step that is offered. Add another one before you retire it.");
  }
}

@ObjectType({ implements: Refusal, description: "The steps that were named are not those of the scale." })
export class ScaleChanged extends Refusal {
  constructor() {
    super("SCALE_CHANGED", "The scale has other steps by now. Read it again, and put those in order.");
  }
}
