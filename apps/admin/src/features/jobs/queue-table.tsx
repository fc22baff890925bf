"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "../../ui/badge.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { RetryFailed } from "./job-moves.tsx";
import type { ListedQueue } from "./job-page.query.ts";
import { useQueueWords } from "./use-queue-words.ts";

/** What there is to do, with how much of it; what failed stands first. */
export function QueueTable({ queues }: { queues: readonly ListedQueue[] }) {
  const t = useTranslations("jobs");
  const words = useQueueWords();
  // Where there is little room, only what there is stands there.
  const count = (id: "waiting" | "running" | "done"): Column<ListedQueue> => ({
    id,
    header: t(`columns.${id}`),
    align: "end",
    cell: (queue) => <span className={queue[id] === 0 ? "text-ink-subtle" : undefined}>{queue[id]}</span>,
    under: (queue) => (queue[id] === 0 ? null : t(`counts.${id}`, { count: queue[id] })),
  });
  return (
    <Table
      caption={t("queuesTitle")}
      rows={[...queues].sort((one, other) => Number(other.failed > 0) - Number(one.failed > 0))}
      keyOf={({ name }) => name}
      columns={[
        {
          id: "queue",
          header: t("columns.queue"),
          isMain: true,
          cell: ({ name, cron, failed }) => (
            <div className="flex flex-col items-start">
              <span>{words(name)}</span>
              <span className="text-sm text-ink-subtle">
                <code className="font-mono text-xs">{name}</code>
                {cron !== null && ` · ${t("clock")}`}
              </span>
              {failed > 0 && (
                <div className="py-1.5">
                  <RetryFailed queue={name} what={words(name)} count={failed} />
                </div>
              )}
            </div>
          ),
        },
        {
          id: "failed",
          header: t("columns.failed"),
          align: "end",
          cell: (queue) => <Failed queue={queue} />,
          under: (queue) => (queue.failed === 0 ? null : <Failed queue={queue} />),
        },
        count("waiting"),
        count("running"),
        count("done"),
        {
          id: "next",
          header: t("columns.next"),
          cell: ({ nextAt }) => (nextAt === null ? t("none") : <DateDisplay value={nextAt} relative />),
          under: ({ nextAt }) =>
            nextAt === null ? null : (
              <span>
                {t("columns.next")} <DateDisplay value={nextAt} relative />
              </span>
            ),
        },
      ]}
    />
  );
}

function Failed({ queue: { name, failed } }: { queue: ListedQueue }) {
  if (failed === 0) return <span className="text-ink-subtle">0</span>;
  return (
    <Badge tone="danger" icon={<CircleAlert aria-hidden />}>
      <TextLink href={`/jobs?queue=${name}`} className="text-danger">
        {failed}
      </TextLink>
    </Badge>
  );
}
