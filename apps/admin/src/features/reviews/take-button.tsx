"use client";

import { useTranslations } from "next-intl";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import type { DeskReview } from "./review-desk.query.ts";
import { releaseReview, takeReview } from "./review.action.ts";

interface TakeButtonProps {
  review: DeskReview;
  me: string;
}

/** Says to the others that one is at it. It hinders nobody from deciding. */
export function TakeButton({ review, me }: TakeButtonProps) {
  const t = useTranslations("reviews.actions");
  const words = useRefusalWords();
  const take = useWrite(takeReview);
  const release = useWrite(releaseReview);
  const refusal = take.refusal ?? release.refusal;
  const { assignee } = review;
  const isMine = assignee?.id === me;
  const reviewId = review.id;
  return (
    <>
      {refusal !== undefined && (
        <span role="alert" className="text-sm text-danger">
          {words(refusal).title}
        </span>
      )}
      {assignee !== null && (
        <span className="text-sm text-ink-muted">
          {isMine ? t("mine") : t("takenBy", { name: assignee.name })}
        </span>
      )}
      {isMine && (
        <Button tone="quiet" pending={release.pending} onClick={() => release.run({ reviewId })}>
          {t("release")}
        </Button>
      )}
      {assignee === null && review.viewerCanDecide && (
        <Button tone="quiet" pending={take.pending} onClick={() => take.run({ reviewId })}>
          {t("take")}
        </Button>
      )}
    </>
  );
}
