import { useTranslations } from "next-intl";
import { Badge } from "../../ui/badge.tsx";
import { Callout } from "../../ui/callout.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ClaimWording } from "./claim-wording.tsx";
import { DueDate } from "./due-date.tsx";
import type { DeskReview } from "./review-desk.query.ts";
import { ReviewStateBadge } from "./review-state-badge.tsx";

/** About four lines of a title on a tablet. */
const longTextLength = 240;

export function ReviewHeader({ review }: { review: DeskReview }) {
  const t = useTranslations("reviews.header");
  const { claim, policy } = review;
  const name = review.submittedBy?.name ?? t("somebody");
  const isByArticle = review.occasion === "ARTICLE_CHANGED";
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        overline={
          <>
            <ReviewStateBadge state={review.state} />
            {review.state === "OPEN" && (
              <Badge look="outlined">
                {t("approvals", { count: review.approvals, needed: policy.approvalsNeeded })}
              </Badge>
            )}
            {(claim.isPublic || isByArticle) && (
              <Badge tone="warning" look="outlined">
                {isByArticle ? t("articleChanged") : t("correction")}
              </Badge>
            )}
            <span>
              {isByArticle ? t("calledFor", { name }) : t("submitted", { name })}{" "}
              <DateDisplay value={review.submittedAt} relative />
            </span>
            {review.state === "OPEN" && review.dueAt !== null && (
              <span className="inline-flex items-center gap-1.5">
                {t("due")} <DueDate dueAt={review.dueAt} overdue={review.overdue} />
              </span>
            )}
            {policy.publishesAutomatically && <span>{t("publishesAutomatically")}</span>}
          </>
        }
        title={<ClaimWording review={review} />}
        isLong={claim.text.length > longTextLength}
      />
      {review.state === "OPEN" && review.handOverNote !== null && (
        <Callout
          title={t("handedOver", {
            by: review.assignedBy?.name ?? t("somebody"),
            to: review.assignee?.name ?? t("somebody"),
          })}
        >
          <span className="whitespace-pre-wrap">{review.handOverNote}</span>
          {review.assignedAt !== null && (
            <span className="block text-sm text-ink-subtle">
              <DateDisplay value={review.assignedAt} relative />
            </span>
          )}
        </Callout>
      )}
      {review.note !== null && (
        <Callout title={t("note")}>
          <span className="whitespace-pre-wrap">{review.note}</span>
        </Callout>
      )}
    </div>
  );
}
