import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ReviewColumn } from "../../gql/graphql.ts";
import { languageName } from "../../lib/language-name.ts";
import { rowLink } from "../../lib/row-link.ts";
import type { ColumnSort } from "../../lib/sort-links.ts";
import { Badge } from "../../ui/badge.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { DueDate } from "./due-date.tsx";
import type { QueuedReview } from "./review-queue.query.ts";
import { ReviewStateBadge } from "./review-state-badge.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";
import { WhyNot } from "./why-not.tsx";

interface QueueTableProps {
  caption: string;
  columns: readonly ReviewColumn[];
  reviews: readonly QueuedReview[];
  hrefOf: (id: string) => string;
  sorts: Partial<Record<ReviewColumn, ColumnSort>>;
}

export function QueueTable({ caption, columns, reviews, hrefOf, sorts }: QueueTableProps) {
  const t = useTranslations("queue.columns");
  const cells = useCells();
  const bulk = useTranslations("bulk.selection");
  return (
    <Table
      caption={caption}
      rows={reviews}
      keyOf={({ id }) => id}
      selection={{ header: bulk("column"), label: ({ claim }) => bulk("row", { text: claim.text }) }}
      columns={[
        {
          id: "claim",
          header: t("claim"),
          isMain: true,
          cell: (review) => <ClaimCell review={review} href={hrefOf(review.id)} />,
        },
        ...columns.map((name) => ({ id: name, header: t(name), sort: sorts[name], ...cells[name] })),
      ]}
    />
  );
}

type Cell = Pick<Column<QueuedReview>, "cell" | "under">;

function useCells(): Readonly<Record<ReviewColumn, Cell>> {
  const t = useTranslations("queue.columns");
  const kinds = useTranslations("states.kind");
  const locale = useLocale();
  const nothing = (word: string): ReactNode => <span className="text-ink-subtle">{word}</span>;
  return {
    VERDICT: { cell: ({ claim }) => claim.verdict && <VerdictBadge verdict={claim.verdict} /> },
    KIND: { cell: ({ claim }) => kinds(claim.kind) },
    TOPICS: {
      cell: ({ claim }) => (
        <span className="inline-block max-w-48 min-w-32 break-words whitespace-normal">
          {claim.topics.length === 0 ? nothing(t("none")) : claim.topics.join(", ")}
        </span>
      ),
    },
    LANGUAGE: { cell: ({ claim }) => languageName(claim.language, locale) },
    DESK: { cell: ({ desk }) => desk.name },
    SUBMITTED: {
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
    DUE: { cell: ({ dueAt, overdue }) => <DueDate dueAt={dueAt} overdue={overdue} /> },
    ASSIGNEE: { cell: ({ assignee }) => assignee?.name ?? nothing(t("nobody")) },
    OUTCOME: {
      cell: ({ state, closedAt }) => (
        <span className="flex flex-col items-start gap-0.5">
          <ReviewStateBadge state={state} />
          {closedAt !== null && <DateDisplay value={closedAt} relative />}
        </span>
      ),
    },
  };
}

function ClaimCell({
  review: { state, claim, occasion, viewerCanDecide, whyNotCode },
  href,
}: {
  review: QueuedReview;
  href: string;
}) {
  const t = useTranslations("reviews.header");
  return (
    <div className="flex flex-col items-start gap-0.5">
      {occasion === "ARTICLE_CHANGED" && <Badge tone="warning">{t("articleChanged")}</Badge>}
      <TextLink
        {...rowLink}
        href={href}
        lang={claim.language}
        dir="auto"
        className="line-clamp-3 text-ink decoration-line-strong"
      >
        {claim.text}
      </TextLink>
      {state === "OPEN" && !viewerCanDecide && (
        <p className="text-sm text-ink-subtle">
          <WhyNot code={whyNotCode} />
        </p>
      )}
    </div>
  );
}
