"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { threadsOf } from "./comment-thread.ts";
import { settleThread } from "./comment.action.ts";
import { NewComment } from "./new-comment.tsx";
import type { DeskReview } from "./review-desk.query.ts";
import { ThreadItem } from "./thread-item.tsx";
import { useEarlierComments } from "./use-earlier-comments.ts";
import { useNamedComment } from "./use-named-comment.ts";
import { useThreadKeys } from "./use-thread-keys.ts";

/** The discussion: what is open, what is settled where one wants to see it, and a place to begin another. */
export function ReviewComments({ review, me }: { review: DeskReview; me: string }) {
  const t = useTranslations("reviews.comments");
  const [showsSettled, setShowsSettled] = useState(false);
  const [replyingTo, setReplyingTo] = useState<string>();
  const settling = useWrite(settleThread);
  const earlier = useEarlierComments();
  const { nodes: comments, totalCount, pageInfo } = review.comments;
  const threads = threadsOf(comments);
  const settled = threads.filter(({ first }) => first.resolvedAt !== null);
  const open = threads.filter(({ first }) => first.resolvedAt === null);
  const shown = showsSettled ? [...open, ...settled] : open;
  useNamedComment({
    threads,
    show: (thread) => {
      if (thread.first.resolvedAt !== null) setShowsSettled(true);
    },
    readEarlier: pageInfo.hasPreviousPage ? earlier.show : undefined,
  });
  useThreadKeys({
    ids: shown.map(({ first }) => first.id),
    onReply: setReplyingTo,
    onSettle: (id) => {
      const isSettled = settled.some(({ first }) => first.id === id);
      settling.run({ commentId: id, resolved: !isSettled });
    },
  });
  const articles = review.claim.appearances.nodes.map(({ article: { id, title } }) => ({ id, title }));
  return (
    <Card title={t("title", { count: totalCount })}>
      <div className="flex flex-col gap-5">
        {pageInfo.hasPreviousPage && (
          <Button
            size="small"
            tone="quiet"
            className="-ml-2.5 self-start"
            pending={earlier.pending}
            onClick={earlier.show}
          >
            {t("showEarlier", { count: totalCount - comments.length })}
          </Button>
        )}
        {shown.map((thread) => (
          <ThreadItem
            key={thread.first.id}
            reviewId={review.id}
            me={me}
            thread={thread}
            settling={settling}
            isReplying={replyingTo === thread.first.id}
            onReply={(isReplying) => setReplyingTo(isReplying ? thread.first.id : undefined)}
          />
        ))}
        {settled.length > 0 && (
          <Button
            size="small"
            tone="quiet"
            className="-ml-2.5 self-start"
            aria-expanded={showsSettled}
            onClick={() => setShowsSettled(!showsSettled)}
          >
            {showsSettled ? t("hideSettled") : t("showSettled", { count: settled.length })}
          </Button>
        )}
        <NewComment reviewId={review.id} me={me} articles={uniqueById(articles)} />
      </div>
    </Card>
  );
}

/** A claim may be made twice in one article. */
const uniqueById = <Thing extends { id: string }>(things: readonly Thing[]): Thing[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];
