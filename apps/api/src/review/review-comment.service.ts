import { commentLengthMax } from "@claimdesk/shared/limits";
import type { DataSource } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import { may, type Actor, type Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder, RecordingTransaction } from "../kernel/recorder.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { writtenText } from "../kernel/written-text.ts";
import { writePoolOf } from "../platform/db/data-source.ts";
import { Gathered } from "../platform/db/gathered.ts";
import type { ReviewCommentStore } from "./review-comment.store.ts";

interface Parts {
  readonly comments: ReviewCommentStore;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
}

export interface Said {
  readonly reviewId: string;
  readonly body: string;
  readonly replyTo: string | null;
}

/** What is said about reviews. */
export class ReviewCommentService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /**
   * Whoever works on claims may speak; a closed review can still be talked about. Nothing has to be looked at before:
   * that the review and the comment answered to are there is what their foreign keys say.
   */
  async comment(viewer: Viewer, said: Said): Promise<{ readonly id: string } | NotFound | InvalidInput> {
    const actor = may(viewer, "EDIT") ? viewer : actorWith(viewer, "REVIEW", "Commenting on a review");
    const body = writtenText("body", said.body, commentLengthMax);
    if (body instanceof InvalidInput) return body;
    try {
      return { id: await this.#atOnce((tx) => this.#write(tx, actor, { ...said, body })) };
    } catch (error) {
      const missing = this.#with.comments.missingPart(error);
      if (missing === null) throw error;
      return missing === "review"
        ? new NotFound("review", globalId("Review", said.reviewId))
        : new NotFound("comment on this review", globalId("ReviewComment", said.replyTo ?? ""));
    }
  }

  async #atOnce(write: (tx: RecordingTransaction) => Promise<string>): Promise<string> {
    if (!this.#with.recorder.onlyWrites) return this.#source.transaction(write);
    const gathered = new Gathered();
    const id = await write(gathered);
    await gathered.run(writePoolOf(this.#source), "comment on a review");
    return id;
  }

  async #write(tx: RecordingTransaction, actor: Actor, { reviewId, replyTo, body }: Said): Promise<string> {
    const { comments, recorder, events } = this.#with;
    const id = await comments.add(tx, { reviewId, replyTo, authorId: actor.personId, body });
    const subject = { type: "ReviewComment", id } as const;
    await recorder.record(tx, { actor, action: "REVIEW_COMMENTED", subject, after: { reviewId, body } });
    await events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId });
    return id;
  }
}
