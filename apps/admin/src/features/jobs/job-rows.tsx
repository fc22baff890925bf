"use client";

import { CircleAlert, CircleCheck, CircleSlash, Clock, LoaderCircle, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import type { JobState } from "../../gql/graphql.ts";
import { Badge } from "../../ui/badge.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { CancelJob, RetryJob } from "./job-moves.tsx";
import type { ListedJob } from "./job-page.query.ts";
import { useQueueWords } from "./use-queue-words.ts";

const marks = {
  WAITING: { tone: "neutral", icon: Clock },
  RETRYING: { tone: "warning", icon: RotateCcw },
  RUNNING: { tone: "accent", icon: LoaderCircle },
  DONE: { tone: "success", icon: CircleCheck },
  CANCELLED: { tone: "neutral", icon: CircleSlash },
  FAILED: { tone: "danger", icon: CircleAlert },
} as const satisfies Record<JobState, object>;

export function JobRows({ jobs }: { jobs: readonly ListedJob[] }) {
  const t = useTranslations("jobs");
  const words = useQueueWords();
  return (
    <ul aria-label={t("rows")} className="divide-y divide-line">
      {jobs.map((job) => (
        <li
          key={job.id}
          className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 py-3 text-sm"
        >
          <div className="flex min-w-0 flex-1 basis-72 flex-col items-start gap-1.5">
            <span className="text-base">{words(job.queue)}</span>
            <Standing job={job} />
            {job.error !== null && (
              <p className="wrap-anywhere border-l-2 border-danger pl-3 whitespace-pre-wrap">{job.error}</p>
            )}
            <About about={job.about} />
          </div>
          {job.state === "FAILED" && <RetryJob id={job.id} what={words(job.queue)} />}
          {(job.state === "WAITING" || job.state === "RETRYING") && (
            <CancelJob id={job.id} what={words(job.queue)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Standing({ job }: { job: ListedJob }) {
  const t = useTranslations("jobs");
  const { tone, icon: Icon } = marks[job.state];
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-subtle">
      <Badge tone={tone} icon={<Icon aria-hidden />}>
        {t(`states.${job.state}`)}
      </Badge>
      <span className="numerals">{t("attempts", { count: job.attempts, max: job.attemptsMax })}</span>
      <When job={job} />
    </div>
  );
}

/** The one instant that matters now. */
function When({ job: { nextAttemptAt, endedAt, startedAt } }: { job: ListedJob }) {
  const t = useTranslations("jobs");
  if (nextAttemptAt !== null)
    return <span>{t.rich("nextAt", { date: () => <DateDisplay value={nextAttemptAt} relative /> })}</span>;
  if (endedAt !== null)
    return <span>{t.rich("endedAt", { date: () => <DateDisplay value={endedAt} relative /> })}</span>;
  if (startedAt === null) return null;
  return <span>{t.rich("startedAt", { date: () => <DateDisplay value={startedAt} relative /> })}</span>;
}

/** Ids, for whoever has to find the thing: they name rows, and have no words. */
function About({ about }: { about: unknown }) {
  const t = useTranslations("jobs");
  if (typeof about !== "object" || about === null || Object.keys(about).length === 0) return null;
  return (
    <p className="wrap-anywhere text-ink-subtle">
      <span className="sr-only">{t("about")} </span>
      <code className="font-mono text-xs">
        {Object.entries(about)
          .map(([name, value]) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`)
          .join(" · ")}
      </code>
    </p>
  );
}
