import { useTranslations } from "next-intl";
import { rowLink } from "../../lib/row-link.ts";
import { Badge } from "../../ui/badge.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { DueDate } from "./due-date.tsx";
import type { QueuedReview } from "./review-queue.query.ts";
import { VerdictBadge } from "./verdict-badge.tsx";
import { WhyNot } from "./why-not.tsx";

interface QueueTableProps {
  caption: string;
  reviews: readonly QueuedReview[];
}

export function QueueTable({ caption, reviews }: QueueTableProps) {
  const t = useTranslations("queue.columns");
  return (
    <Table
      caption={caption}
      rows={reviews}
      keyOf={({ id }) => id}
      columns={[
        {
          id: "claim",
          header: t("claim"),
          isMain: true,
          cell: (review) => <ClaimCell review={review} />,
        },
        {
          id: "verdict",
          header: t("verdict"),
          cell: ({ claim }) => claim.verdict && <VerdictBadge verdict={claim.verdict} />,
        },
        {
          id: "submitted",
          header: t("submitted"),
          cell: ({ submittedAt, submittedBy }) => (
            <>
              <DateDisplay value={submittedAt} relative />
              <span className="block text-ink-subtle">{submittedBy?.name}</span>
            </>
          ),
          under: ({ submittedAt, submittedBy }) => (
            <>
              {submittedBy !== null && `${submittedBy.name}, `}
              <DateDisplay value={submittedAt} relative />
            </>
          ),
        },
        {
          id: "due",
          header: t("due"),
          cell: ({ dueAt, overdue }) => <DueDate dueAt={dueAt} overdue={overdue} />,
        },
        {
          id: "assignee",
          header: t("assignee"),
          cell: ({ assignee }) => assignee?.name ?? <span className="text-ink-subtle">{t("nobody")}</span>,
        },
      ]}
    />
  );
}

function ClaimCell({
  review: { id, claim, occasion, viewerCanDecide, whyNotCode },
}: {
  review: QueuedReview;
}) {
  const t = useTranslations("reviews.header");
  return (
    <div className="flex flex-col items-start gap-0.5">
      {occasion === "ARTICLE_CHANGED" && <Badge tone="warning">{t("articleChanged")}</Badge>}
      <TextLink
        {...rowLink}
        href={`/reviews/${id}`}
        lang={claim.language}
        dir="auto"
        className="line-clamp-3 text-ink decoration-line-strong"
      >
        {claim.text}
      </TextLink>
      {!viewerCanDecide && (
        <p className="text-sm text-ink-subtle">
          <WhyNot code={whyNotCode} />
        </p>
      )}
    </div>
  );
}
