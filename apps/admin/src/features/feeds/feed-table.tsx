"use client";

import { useTranslations } from "next-intl";
import { rowLink } from "../../lib/row-link.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { FeedHealth } from "./feed-health.tsx";
import type { ListedFeed } from "./feed-list.query.ts";

export function FeedTable({ feeds }: { feeds: readonly ListedFeed[] }) {
  const t = useTranslations("feeds.list");
  return (
    <Table
      caption={t("title")}
      rows={feeds}
      keyOf={({ id }) => id}
      columns={[
        { id: "feed", header: t("columns.feed"), isMain: true, cell: (feed) => <FeedName feed={feed} /> },
        {
          id: "health",
          header: t("columns.health"),
          cell: (feed) => <FeedHealth {...feed} />,
          under: (feed) => <FeedHealth {...feed} />,
        },
        {
          id: "answered",
          header: t("columns.answered"),
          cell: ({ lastSuccessAt }) =>
            lastSuccessAt === null ? t("never") : <DateDisplay value={lastSuccessAt} relative />,
        },
        {
          id: "next",
          header: t("columns.next"),
          cell: ({ nextPollAt }) =>
            nextPollAt === null ? t("notAsked") : <DateDisplay value={nextPollAt} relative />,
        },
        { id: "items", header: t("columns.items"), align: "end", cell: ({ itemCount }) => itemCount },
      ]}
    />
  );
}

function FeedName({ feed: { id, url, title, state, failure } }: { feed: ListedFeed }) {
  const failures = useTranslations("fetchFailures");
  return (
    <div className="flex flex-col">
      <TextLink
        {...rowLink}
        href={`/feeds/${id}`}
        dir="auto"
        className="font-medium break-words text-ink decoration-line-strong"
      >
        {title ?? url}
      </TextLink>
      {title !== null && (
        <span dir="ltr" className="text-sm wrap-anywhere text-ink-subtle">
          {url}
        </span>
      )}
      {state === "ACTIVE" && failure !== null && (
        <span className="text-sm text-warning">{failures(`${failure}.what`)}</span>
      )}
    </div>
  );
}
