import { ObjectType } from "type-graphql";

@ObjectType({ description: "That something in the queue changed. Read the queue again for its order." })
export class ReviewQueueChange {
  /** UUID; the field `review` reads it as it now is. */
  readonly reviewId: string;
}
