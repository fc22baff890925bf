import type { Anchor } from "@claimdesk/shared/anchor";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { RecordingTransaction } from "../kernel/recorder.ts";

/** Words in the revision of an article or of a claim: one of the two. */
export interface PlacedWords {
  readonly articleRevisionId: string | null;
  readonly claimRevisionId: string | null;
  readonly anchor: Anchor;
}

export interface NewComment {
  readonly reviewId: string;
  readonly replyTo: string | null;
  readonly authorId: string;
  readonly body: string;
  readonly words: PlacedWords | null;
}

/** A comment, held until the transaction ends. */
export interface CommentRow {
  readonly id: string;
  readonly reviewId: string;
  readonly threadId: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly body: string;
  readonly version: number;
  readonly resolvedAt: Date | null;
}

/** What a comment refers to and is not there. */
export type MissingPart = "review" | "comment";

/** Which foreign key says so. */
const missingBy: Readonly<Record<string, MissingPart>> = {
  review_comment_review_id_fkey: "review",
  review_comment_reply_to_review_id_fkey: "comment",
  review_comment_thread_id_review_id_fkey: "comment",
};

const lockedComment = `
select c.id, c.review_id as "reviewId", c.thread_id as "threadId", c.author_id as "authorId",
  (select name from person where id = c.author_id) as "authorName", c.body, c.version, c.resolved_at as "resolvedAt"
from review_comment c`;

/** Comments on reviews, and the threads that they make. */
export class ReviewCommentStore {
  /** One statement that looks at nothing it needs: an answer to nothing is what a foreign key finds. */
  async add(tx: RecordingTransaction, { words, ...comment }: NewComment): Promise<string> {
    const id = newUuid();
    const { exact, prefix, suffix, start, end } = words?.anchor ?? {};
    await tx.query(
      `insert into review_comment (id, review_id, reply_to, thread_id, author_id, body,
         article_revision_id, claim_revision_id, exact, prefix, suffix, start_at, end_at)
       values ($1::uuid, $2::uuid, $3::uuid,
         coalesce((select t.thread_id from review_comment t where t.id = $3::uuid), $3::uuid, $1::uuid), $4::uuid, $5::text,
         $6::uuid, $7::uuid, $8::text, $9::text, $10::text, $11::integer, $12::integer)`,
      [
        ...[id, comment.reviewId, comment.replyTo, comment.authorId, comment.body],
        ...[words?.articleRevisionId ?? null, words?.claimRevisionId ?? null],
        ...[exact ?? null, prefix ?? null, suffix ?? null, start ?? null, end ?? null],
      ],
    );
    return id;
  }

  /** Those of them who see reviews: everybody who is here with a role. Held, so that nobody leaves meanwhile. */
  async atTheDesk(tx: EntityManager, personIds: readonly string[]): Promise<string[]> {
    const people = (await tx.query(
      `select p.id from person p where p.id = any($1::uuid[]) and p.deactivated_at is null
         and exists (select from person_role r where r.person_id = p.id) order by p.id for share of p`,
      [personIds],
    )) as { id: string }[];
    return people.map(({ id }) => id);
  }

  async mention(tx: EntityManager, commentId: string, personIds: readonly string[]): Promise<void> {
    await tx.query(
      "insert into review_comment_mention (comment_id, person_id) select $1::uuid, unnest($2::uuid[]) on conflict do nothing",
      [commentId, personIds],
    );
  }

  async forgetMentions(tx: EntityManager, commentId: string, except: readonly string[]): Promise<void> {
    await tx.query(
      "delete from review_comment_mention where comment_id = $1 and person_id <> all($2::uuid[])",
      [commentId, except],
    );
  }

  /** What is deleted is not there any more. */
  async lock(tx: EntityManager, id: string): Promise<CommentRow | null> {
    const [comment] = (await tx.query(
      `${lockedComment} where c.id = $1 and c.deleted_at is null for update of c`,
      [id],
    )) as CommentRow[];
    return comment ?? null;
  }

  /** What the comment's thread began with, be that deleted or not. */
  async lockThread(tx: EntityManager, commentId: string): Promise<CommentRow | null> {
    const [comment] = (await tx.query(
      `${lockedComment} where c.id = (select t.thread_id from review_comment t where t.id = $1) for update of c`,
      [commentId],
    )) as CommentRow[];
    return comment ?? null;
  }

  async edit(tx: EntityManager, id: string, body: string): Promise<void> {
    await tx.query(
      "update review_comment set body = $2, edited_at = now(), version = version + 1 where id = $1",
      [id, body],
    );
  }

  async delete(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      "update review_comment set body = '', deleted_at = now(), version = version + 1 where id = $1",
      [id],
    );
  }

  /** `personId` null opens it again. */
  async resolve(tx: EntityManager, threadId: string, personId: string | null): Promise<void> {
    await tx.query(
      `update review_comment set resolved_by = $2::uuid, resolved_at = case when $2::uuid is not null then now() end
       where id = $1`,
      [threadId, personId],
    );
  }

  /** A revision of the claim that the review is about: its newest unless a number is given. */
  async wordingOf(
    tx: EntityManager,
    reviewId: string,
    revisionNumber: number | null,
  ): Promise<{ readonly revisionId: string; readonly text: string } | null> {
    const [revision] = (await tx.query(
      `select r.id as "revisionId", r.text from claim_revision r
       where r.claim_id = (select v.claim_id from review v where v.id = $1) and r.number = coalesce($2::integer,
         (select n.number from review v join claim_revision n on n.id = v.revision_id where v.id = $1))`,
      [reviewId, revisionNumber],
    )) as { revisionId: string; text: string }[];
    return revision ?? null;
  }

  /** What was missing, where that is why adding failed. */
  missingPart(error: unknown): MissingPart | null {
    const { driverError, constraint } = error as {
      driverError?: { constraint?: string };
      constraint?: string;
    };
    return missingBy[driverError?.constraint ?? constraint ?? ""] ?? null;
  }
}
