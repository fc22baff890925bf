import type { DataSource } from "typeorm";
import type { Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { NotFound } from "../kernel/refusal.ts";
import { speaker } from "./review-comment.service.ts";
import type { ReviewCommentStore } from "./review-comment.store.ts";

interface Parts {
  readonly comments: ReviewCommentStore;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
}

/** Settles threads, and takes them up again. Whoever may speak may do both: the talk is everybody's. */
export class ReviewThreadService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  resolve(viewer: Viewer, commentId: string): Promise<{ readonly id: string } | NotFound> {
    return this.#set(viewer, commentId, true);
  }

  reopen(viewer: Viewer, commentId: string): Promise<{ readonly id: string } | NotFound> {
    return this.#set(viewer, commentId, false);
  }

  /** What is so already stays so, and is not recorded again: two people press at one moment. */
  async #set(
    viewer: Viewer,
    commentId: string,
    resolved: boolean,
  ): Promise<{ readonly id: string } | NotFound> {
    const actor = speaker(viewer);
    const { comments, recorder, events } = this.#with;
    return this.#source.transaction(async (tx) => {
      const thread = await comments.lockThread(tx, commentId);
      if (thread === null) return new NotFound("comment", globalId("ReviewComment", commentId));
      const { id, reviewId } = thread;
      if ((thread.resolvedAt !== null) === resolved) return { id };
      await comments.resolve(tx, id, resolved ? actor.personId : null);
      const action = resolved ? "REVIEW_THREAD_RESOLVED" : "REVIEW_THREAD_REOPENED";
      await recorder.record(tx, { actor, action, subject: { type: "ReviewComment", id } });
      await events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId });
      return { id };
    });
  }
}
