import type { DataSource, EntityManager } from "typeorm";
import type { Actor, Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, Refusal, StaleVersion, Versioned } from "../kernel/refusal.ts";
import { checkedBody, notAtTheDesk } from "./review-comment.check.ts";
import { NotYourComment } from "./review-comment.refusal.ts";
import { speaker } from "./review-comment.service.ts";
import type { ReviewListener } from "./review.service.ts";
import type { CommentRow, ReviewCommentStore } from "./review-comment.store.ts";

interface Parts {
  readonly comments: ReviewCommentStore;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
  readonly news: ReviewListener;
}

type Unavailable = NotFound | NotYourComment;

/** What somebody does with what they said themselves. The record keeps what was said before. */
export class OwnCommentService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async edit(
    viewer: Viewer,
    { id, expectedVersion, body: given }: { id: string; expectedVersion: number; body: string },
  ): Promise<{ readonly id: string } | Unavailable | StaleVersion | InvalidInput> {
    const actor = speaker(viewer);
    const checked = checkedBody(given);
    if (checked instanceof InvalidInput) return checked;
    const { body, mentions } = checked;
    const { comments, news } = this.#with;
    return this.#source.transaction(async (tx) => {
      const comment = await this.#lockOwn(tx, actor, id);
      if (comment instanceof Refusal) return comment;
      if (comment.version !== expectedVersion) {
        return new StaleVersion(new Versioned(globalId("ReviewComment", id), comment.version));
      }
      if (comment.body === body) return { id };
      if ((await comments.atTheDesk(tx, mentions)).length < mentions.length) return notAtTheDesk();
      await comments.edit(tx, id, body);
      await comments.forgetMentions(tx, id, mentions);
      await comments.mention(tx, id, mentions);
      const { reviewId, authorId: byPersonId } = comment;
      await news.happened(tx, { kind: "NAMED", reviewId, commentId: id, personIds: mentions, byPersonId });
      await this.#record(tx, actor, { comment, action: "REVIEW_COMMENT_EDITED", after: { body } });
      return { id };
    });
  }

  async delete(viewer: Viewer, id: string): Promise<{ readonly id: string } | Unavailable> {
    const actor = speaker(viewer);
    const { comments, news } = this.#with;
    return this.#source.transaction(async (tx) => {
      const comment = await this.#lockOwn(tx, actor, id);
      if (comment instanceof Refusal) return comment;
      await comments.delete(tx, id);
      await comments.forgetMentions(tx, id, []);
      await news.happened(tx, { kind: "TAKEN_BACK", commentId: id });
      await this.#record(tx, actor, { comment, action: "REVIEW_COMMENT_DELETED", after: null });
      return { id };
    });
  }

  async #lockOwn(tx: EntityManager, actor: Actor, id: string): Promise<CommentRow | Unavailable> {
    const comment = await this.#with.comments.lock(tx, id);
    if (comment === null) return new NotFound("comment", globalId("ReviewComment", id));
    return comment.authorId === actor.personId ? comment : new NotYourComment(comment.authorName);
  }

  async #record(
    tx: EntityManager,
    actor: Actor,
    { comment, action, after }: { comment: CommentRow; action: string; after: { body: string } | null },
  ): Promise<void> {
    const { recorder, events } = this.#with;
    const { id, reviewId, body } = comment;
    await recorder.record(tx, {
      actor,
      action,
      subject: { type: "ReviewComment", id },
      before: { body },
      ...(after === null ? {} : { after }),
    });
    await events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId });
  }
}
