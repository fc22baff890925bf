import type { DataSource, EntityManager } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import { may, type Actor, type Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder, RecordingTransaction } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, Refusal } from "../kernel/refusal.ts";
import { writePoolOf } from "../platform/db/data-source.ts";
import { Gathered } from "../platform/db/gathered.ts";
import type { CommentWordsService, WantedWords, WordsRefusal } from "./comment-words.service.ts";
import { checkedBody, notAtTheDesk, type CheckedBody } from "./review-comment.check.ts";
import type { ReviewListener } from "./review.service.ts";
import type { NewComment, PlacedWords, ReviewCommentStore } from "./review-comment.store.ts";

interface Parts {
  readonly comments: ReviewCommentStore;
  readonly words: CommentWordsService;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
  readonly news: ReviewListener;
}

export interface Said {
  readonly reviewId: string;
  readonly body: string;
  readonly replyTo: string | null;
  readonly words: WantedWords | null;
}

type Answer = { readonly id: string } | WordsRefusal;

/** Whoever works on claims may speak. */
export const speaker = (viewer: Viewer): Actor =>
  may(viewer, "EDIT") ? viewer : actorWith(viewer, "REVIEW", "Commenting on a review");

/** What is said about reviews. */
export class ReviewCommentService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** A closed review can still be talked about. */
  async comment(viewer: Viewer, said: Said): Promise<Answer> {
    const actor = speaker(viewer);
    const checked = checkedBody(said.body);
    if (checked instanceof InvalidInput) return checked;
    if (said.replyTo !== null && said.words !== null) return wordsOfAnAnswer();
    try {
      return await this.#say(actor, said, checked);
    } catch (error) {
      const missing = this.#with.comments.missingPart(error);
      if (missing === null) throw error;
      return missing === "review"
        ? new NotFound("review", globalId("Review", said.reviewId))
        : new NotFound("comment on this review", globalId("ReviewComment", said.replyTo ?? ""));
    }
  }

  /**
   * Where nobody and no words are named, nothing has to be looked at before: that the review and the comment answered
   * to are there is what their foreign keys say. Then all of it is one statement.
   */
  async #say(actor: Actor, said: Said, { body, mentions }: CheckedBody): Promise<Answer> {
    const comment = { ...said, body, authorId: actor.personId };
    const isPlain = mentions.length === 0 && said.words === null;
    if (!isPlain || !this.#with.recorder.onlyWrites) {
      return this.#source.transaction((tx) =>
        this.#sayOf(tx, actor, { comment, mentions, words: said.words }),
      );
    }
    const gathered = new Gathered();
    const id = await this.#write(gathered, actor, { ...comment, words: null });
    // Statements have the name of their text: an answer also tells those who spoke before.
    await gathered.run(
      writePoolOf(this.#source),
      said.replyTo === null ? "comment on a review" : "answer in a review",
    );
    return { id };
  }

  async #sayOf(
    tx: EntityManager,
    actor: Actor,
    said: { comment: Omit<NewComment, "words">; mentions: readonly string[]; words: WantedWords | null },
  ): Promise<Answer> {
    const { comments, words, news } = this.#with;
    const { comment, mentions } = said;
    const here = await comments.atTheDesk(tx, mentions);
    if (here.length < mentions.length) return notAtTheDesk();
    const placed: PlacedWords | WordsRefusal | null =
      said.words === null ? null : await words.place(tx, comment.reviewId, said.words);
    if (placed instanceof Refusal) return placed;
    const id = await this.#write(tx, actor, { ...comment, words: placed });
    if (mentions.length > 0) {
      const { reviewId, authorId: byPersonId } = comment;
      await comments.mention(tx, id, mentions);
      await news.happened(tx, { kind: "NAMED", reviewId, commentId: id, personIds: mentions, byPersonId });
    }
    return { id };
  }

  async #write(tx: RecordingTransaction, actor: Actor, comment: NewComment): Promise<string> {
    const { comments, recorder, events, news } = this.#with;
    const { reviewId, replyTo, body } = comment;
    const id = await comments.add(tx, comment);
    const subject = { type: "ReviewComment", id } as const;
    const exact = comment.words?.anchor.exact;
    const after = { reviewId, body, ...(exact === undefined ? {} : { words: exact }) };
    await recorder.record(tx, { actor, action: "REVIEW_COMMENTED", subject, after });
    await events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId });
    if (replyTo !== null) {
      const byPersonId = actor.personId;
      await news.happened(tx, { kind: "ANSWERED", reviewId, commentId: id, replyTo, byPersonId });
    }
    return id;
  }
}

function wordsOfAnAnswer(): InvalidInput {
  const message = "An answer is about the words of its thread. Send `replyTo` or `words`, not both.";
  return new InvalidInput("words", { problem: "NOT_EXACTLY_ONE", message });
}
