"use client";

import { Check, CornerDownRight, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "../../ui/class-names.ts";
import { Button } from "../../ui/button.tsx";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import type { Write } from "../../lib/use-write.ts";
import { CommentForm } from "./comment-form.tsx";
import { CommentItem } from "./comment-item.tsx";
import type { CommentThread } from "./comment-thread.ts";
import { commentOnReview } from "./comment.action.ts";
import type { ReviewComment } from "./review-desk.query.ts";
import { threadElementId, useTalk } from "./talk.tsx";

export interface ThreadItemProps {
  reviewId: string;
  me: string;
  thread: CommentThread<ReviewComment>;
  isReplying: boolean;
  onReply: (isReplying: boolean) => void;
  settling: Write<{ commentId: string; resolved: boolean }>;
}

/** A talk: what it is about, what was said, and what can be done about it. */
export function ThreadItem({ reviewId, me, thread, isReplying, onReply, settling }: ThreadItemProps) {
  const t = useTranslations("reviews.comments");
  const words = useRefusalWords();
  const { activeId, look } = useTalk();
  const { first, replies } = thread;
  const isActive = activeId === first.id;
  const isResolved = first.resolvedAt !== null;
  return (
    <section
      id={threadElementId(first.id)}
      tabIndex={-1}
      aria-label={t("thread", { name: first.author?.name ?? t("somebody"), count: replies.length + 1 })}
      data-thread
      onFocus={() => look(first.id)}
      className={cn(
        "flex scroll-mt-32 flex-col gap-3 rounded-md border-l-2 py-1 pl-3",
        isActive ? "border-accent" : "border-transparent",
      )}
    >
      {first.words !== null && (
        <p className="text-sm text-ink-muted">
          <span className="sr-only">{t("about")} </span>
          <q lang={first.words.article?.language} dir="auto" className="line-clamp-3">
            {first.words.anchor.exact}
          </q>{" "}
          <span className="text-ink-subtle">
            {first.words.article === null
              ? t("ofClaim")
              : t("ofArticle", { title: first.words.article.title })}
          </span>
        </p>
      )}
      <CommentItem comment={first} me={me} />
      {replies.length > 0 && (
        <div className="ml-4 flex flex-col gap-3 border-l border-line pl-4">
          {replies.map((reply) => (
            <CommentItem key={reply.id} comment={reply} me={me} />
          ))}
        </div>
      )}
      {isActive && settling.refusal !== undefined && (
        <p role="alert" className="text-sm text-danger">
          {words(settling.refusal).title}
        </p>
      )}
      {isReplying ? (
        <CommentForm
          autoFocus
          name={`${me}.${first.id}`}
          label={t("replyLabel")}
          submit={t("sendReply")}
          send={(body) => commentOnReview({ reviewId, body, replyTo: first.id })}
          onDone={() => onReply(false)}
          onClose={() => onReply(false)}
        />
      ) : (
        <div className="-ml-2.5 flex flex-wrap gap-1">
          {!isResolved && (
            <Button size="small" tone="quiet" aria-keyshortcuts="y" onClick={() => onReply(true)}>
              <CornerDownRight aria-hidden />
              {t("reply")}
            </Button>
          )}
          <Button
            size="small"
            tone="quiet"
            aria-keyshortcuts="s"
            pending={isActive && settling.pending}
            onClick={() => settling.run({ commentId: first.id, resolved: !isResolved })}
          >
            {isResolved ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
            {isResolved ? t("reopen") : t("resolve")}
          </Button>
        </div>
      )}
    </section>
  );
}
