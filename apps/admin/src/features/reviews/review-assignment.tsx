"use client";

import { CalendarClock, MoreHorizontal, UserRoundCheck, UserRoundPlus, UserRoundX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { useReopening } from "../../lib/use-reopening.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { DueDateDialog } from "./due-date-dialog.tsx";
import { HandOverDialog } from "./hand-over-dialog.tsx";
import type { DeskReview } from "./review-desk.query.ts";
import { releaseReview, takeReview } from "./review.action.ts";

interface ReviewAssignmentProps {
  review: DeskReview;
  me: string;
}

/** Who is at it, and until when. It hinders nobody from deciding. */
export function ReviewAssignment({ review, me }: ReviewAssignmentProps) {
  const t = useTranslations("reviews.actions");
  const words = useRefusalWords();
  const [dialog, setDialog] = useState<"handOver" | "due">();
  const take = useWrite(takeReview);
  const release = useWrite(releaseReview);
  const refusal = take.refusal ?? release.refusal;
  const { id: reviewId, assignee, dueAt, viewerCanDecide, viewerCanHandOver, viewerCanSetDueDate } = review;
  const isMine = assignee?.id === me;
  useReopening(`handOver.${reviewId}`, () => viewerCanHandOver && setDialog("handOver"));
  const canTake = assignee === null && viewerCanDecide;
  // useWrite's functions are made anew on each render and do the same each time.
  const steps = useMemo(
    () => [
      {
        keys: "t",
        isThere: canTake,
        label: t("take"),
        icon: UserRoundCheck,
        run: () => take.run({ reviewId }),
      },
      {
        keys: "t",
        isThere: isMine,
        label: t("release"),
        icon: UserRoundX,
        run: () => release.run({ reviewId }),
      },
      {
        keys: "h",
        isThere: viewerCanHandOver,
        label: t("handOver"),
        icon: UserRoundPlus,
        run: () => setDialog("handOver"),
      },
      {
        keys: "d",
        isThere: viewerCanSetDueDate,
        label: t("dueDate"),
        icon: CalendarClock,
        run: () => setDialog("due"),
      },
    ],
    // take and release are made anew on each render and do the same each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [canTake, isMine, reviewId, t, viewerCanHandOver, viewerCanSetDueDate],
  );
  const possible = useMemo(() => steps.filter(({ isThere }) => isThere), [steps]);
  useKeys(t("assignment"), possible);
  const [first, ...others] = possible.map(({ icon: Icon, ...step }) => ({
    ...step,
    icon: <Icon aria-hidden />,
  }));
  return (
    <>
      {refusal !== undefined && (
        <span role="alert" className="text-sm text-danger">
          {words(refusal).title}
        </span>
      )}
      {assignee !== null && (
        <span className="text-sm text-ink-muted">{isMine ? t("mine") : t("takenBy", assignee)}</span>
      )}
      {first !== undefined && (
        <Button
          tone="quiet"
          pending={take.pending || release.pending}
          aria-keyshortcuts={first.keys}
          onClick={first.run}
        >
          {first.icon}
          {first.label}
          <span aria-hidden className="max-lg:hidden">
            <KeyHint keys={first.keys} />
          </span>
        </Button>
      )}
      {others.length > 0 && (
        <Menu trigger={<IconButton label={t("more")} icon={<MoreHorizontal aria-hidden />} />}>
          {others.map(({ keys, label, icon, run }) => (
            <MenuItem key={keys} icon={icon} hint={<KeyHint keys={keys} />} onSelect={run}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      )}
      {dialog === "handOver" && <HandOverDialog reviewId={reviewId} onClose={() => setDialog(undefined)} />}
      {dialog === "due" && (
        <DueDateDialog reviewId={reviewId} dueAt={dueAt} onClose={() => setDialog(undefined)} />
      )}
    </>
  );
}
