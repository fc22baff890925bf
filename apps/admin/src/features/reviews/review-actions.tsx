"use client";

import { ArrowRight, Check, Undo2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import type { DecisionKind } from "@claimdesk/shared/claim-state";
import { useKeys } from "../../lib/keyboard.tsx";
import { leave } from "../../lib/unsaved.tsx";
import { useReopening } from "../../lib/use-reopening.ts";
import { Button } from "../../ui/button.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ChangedWhileRead } from "./changed-while-read.tsx";
import { DecideDialog } from "./decide-dialog.tsx";
import type { ReadReview } from "./read-review.ts";
import { ReviewAssignment } from "./review-assignment.tsx";
import { useReading } from "./use-reading.ts";
import { WhyNot } from "./why-not.tsx";

interface ReviewActionsProps extends Omit<ReadReview, "readAt"> {
  me: string;
}

const decisions = [
  { decision: "APPROVE", keys: "a", icon: Check, tone: "primary" },
  { decision: "REQUEST_CHANGES", keys: "r", icon: Undo2, tone: "secondary" },
  { decision: "REJECT", keys: "x", icon: X, tone: "secondary" },
] as const;

/** What a reviewer does, always in reach: it stays at the top while the claim and its article are read. */
export function ReviewActions({ review, next, me }: ReviewActionsProps) {
  const t = useTranslations("reviews.actions");
  const words = useTranslations("reviews.occasion");
  const { occasion } = review;
  const [deciding, setDeciding] = useState<DecisionKind>();
  const router = useRouter();
  const reading = useReading(review);
  const { isBehind, acknowledge } = reading;
  const canDecide = review.viewerCanDecide;
  const nextHref = next.href ?? next.queueHref;
  useReopening(`decision.${review.id}`, (kept) => {
    if (canDecide) setDeciding(decisions.find(({ decision }) => decision === kept)?.decision);
  });
  const keys = useMemo(
    () => [
      ...(canDecide
        ? decisions.map(({ decision, keys: key }) => ({
            keys: key,
            label: words(`${occasion}.actions.${decision}`),
            run: () => setDeciding(decision),
          }))
        : []),
      ...(isBehind ? [{ keys: "v", label: t("read"), run: acknowledge }] : []),
      {
        keys: "n",
        label: t("next"),
        run: () => leave(() => router.push(nextHref)),
      },
    ],
    [acknowledge, canDecide, isBehind, nextHref, occasion, router, t, words],
  );
  useKeys(t("title"), keys);
  return (
    <div
      role="group"
      aria-label={t("title")}
      className="sticky top-13 z-20 -mx-4 flex flex-wrap items-center gap-2 border-y border-line bg-paper px-4 py-2.5 lg:-mx-8 lg:px-8"
    >
      {/* It may stop while the page is read: then it is said. */}
      <p role="status" className="text-sm text-ink-muted empty:hidden">
        {!canDecide && <WhyNot code={review.whyNotCode} />}
      </p>
      {canDecide && (
        // On a phone in one row, for the thumb.
        <span className="flex flex-wrap gap-2 max-sm:grid max-sm:w-full max-sm:grid-cols-[auto_1fr_auto] max-sm:[&>button]:h-11 max-sm:[&>button]:px-3 max-sm:[&>button]:leading-tight max-sm:[&>button]:whitespace-normal">
          {decisions.map(({ decision, keys: key, icon: Icon, tone }) => (
            <Button key={decision} tone={tone} aria-keyshortcuts={key} onClick={() => setDeciding(decision)}>
              <Icon aria-hidden className="max-sm:hidden" />
              {words(`${occasion}.actions.${decision}`)}
              <span aria-hidden className="max-lg:hidden">
                <KeyHint keys={key} />
              </span>
            </Button>
          ))}
        </span>
      )}
      <span className="ml-auto flex flex-wrap items-center gap-2 max-sm:w-full max-sm:justify-between max-sm:gap-1">
        {review.state === "OPEN" && <ReviewAssignment review={review} me={me} />}
        <LinkButton
          // Wholly read before it is asked for: from one claim to the next nobody waits.
          prefetch
          aria-keyshortcuts="n"
          href={nextHref}
        >
          {next.href === undefined ? t("queue") : t("nextOf", { count: next.count })}
          <ArrowRight aria-hidden className="max-sm:hidden" />
          <span aria-hidden className="max-lg:hidden">
            <KeyHint keys="n" />
          </span>
        </LinkButton>
      </span>
      {review.state === "OPEN" && isBehind && deciding === undefined && (
        <div className="max-h-[40dvh] basis-full overflow-y-auto">
          <ChangedWhileRead
            reading={reading}
            language={review.claim.language}
            keys="v"
            onRead={acknowledge}
          />
        </div>
      )}
      <DecideDialog
        review={review}
        reading={reading}
        next={next.href}
        decision={deciding}
        onClose={() => setDeciding(undefined)}
      />
    </div>
  );
}
