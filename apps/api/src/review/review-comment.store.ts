import { newUuid } from "../kernel/id.ts";
import type { RecordingTransaction } from "../kernel/recorder.ts";

export interface NewComment {
  readonly reviewId: string;
  readonly replyTo: string | null;
  readonly authorId: string;
  readonly body: string;
}

/** What a comment refers to and is not there. */
export type MissingPart = "review" | "comment";

/** Which foreign key says so. */
const missingBy: Readonly<Record<string, MissingPart>> = {
  review_comment_review_id_fkey: "review",
  review_comment_reply_to_review_id_fkey: "comment",
};

/** Comments on reviews. Nobody changes one. */
export class ReviewCommentStore {
  async add(tx: RecordingTransaction, comment: NewComment): Promise<string> {
    const id = newUuid();
    await tx.query(
      "insert into review_comment (id, review_id, reply_to, author_id, body) values ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::text)",
      [id, comment.reviewId, comment.replyTo, comment.authorId, comment.body],
    );
    return id;
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
