"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Avatar } from "../../ui/avatar.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { CommentForm } from "./comment-form.tsx";
import { threadsOf } from "./comment-thread.ts";
import type { CommentThread } from "./comment-thread.ts";
import type { ReviewComment } from "./review-desk.query.ts";

interface ReviewCommentsProps {
  reviewId: string;
  comments: readonly ReviewComment[];
}

export function ReviewComments({ reviewId, comments }: ReviewCommentsProps) {
  const t = useTranslations("reviews.comments");
  return (
    <Card title={t("title", { count: comments.length })}>
      <div className="flex flex-col gap-5">
        {threadsOf(comments).map((thread) => (
          <Thread key={thread.first.id} reviewId={reviewId} thread={thread} />
        ))}
        <CommentForm reviewId={reviewId} />
      </div>
    </Card>
  );
}

interface ThreadProps {
  reviewId: string;
  thread: CommentThread<ReviewComment>;
}

function Thread({ reviewId, thread }: ThreadProps) {
  const t = useTranslations("reviews.comments");
  const [isReplying, setIsReplying] = useState(false);
  return (
    <div className="flex flex-col gap-3">
      <Comment comment={thread.first} />
      <div className="ml-4 flex flex-col gap-3 border-l border-line pl-4">
        {thread.replies.map((reply) => (
          <Comment key={reply.id} comment={reply} />
        ))}
        {isReplying ? (
          <CommentForm reviewId={reviewId} replyTo={thread.first.id} onClose={() => setIsReplying(false)} />
        ) : (
          <Button
            size="small"
            tone="quiet"
            className="-ml-2.5 self-start"
            onClick={() => setIsReplying(true)}
          >
            {t("reply")}
          </Button>
        )}
      </div>
    </div>
  );
}

function Comment({ comment: { author, at, body } }: { comment: ReviewComment }) {
  const t = useTranslations("reviews.comments");
  return (
    <article className="flex gap-3">
      <Avatar size="small" name={author?.name ?? ""} />
      <div className="flex min-w-0 flex-col gap-0.5">
        <p className="text-sm">
          <span className="font-medium">{author?.name ?? t("somebody")}</span>{" "}
          <DateDisplay value={at} relative className="text-ink-subtle" />
        </p>
        <p dir="auto" className="measure break-words whitespace-pre-wrap">
          {body}
        </p>
      </div>
    </article>
  );
}
