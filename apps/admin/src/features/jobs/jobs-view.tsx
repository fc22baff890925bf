import { ListChecks } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { hrefWith, pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { JobFilter } from "./job-filter.tsx";
import { jobPageQuery, jobVariables, jobView, jobViews, queueIn } from "./job-page.query.ts";
import type { ListedQueue } from "./job-page.query.ts";
import { JobRows } from "./job-rows.tsx";
import { QueueTable } from "./queue-table.tsx";

const path = "/jobs";

/** What the desk does by itself: by queue, and job by job. */
export async function JobsView({ params }: { params: SearchParams }) {
  const t = await getTranslations("jobs");
  const { jobQueues, jobs } = await execute(jobPageQuery, jobVariables(params));
  const view = jobView(params);
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} />
      <Card
        title={t("listTitle")}
        actions={<JobFilter params={params} />}
        flush
        footer={
          jobs.totalCount === 0 ? undefined : (
            <CursorPagination
              label={t("pages")}
              total={t("total", { count: jobs.totalCount })}
              {...pageLinks(path, params, jobs.pageInfo)}
            />
          )
        }
      >
        <Views params={params} queues={jobQueues} />
        {jobs.nodes.length === 0 ? (
          <EmptyState icon={<ListChecks aria-hidden />} title={t(`empty.${view}.title`)} headingLevel={3}>
            {t(`empty.${view}.advice`)}
          </EmptyState>
        ) : (
          <JobRows jobs={jobs.nodes} />
        )}
      </Card>
      <Card title={t("queuesTitle")} flush>
        <QueueTable queues={jobQueues} />
      </Card>
    </>
  );
}

async function Views({ params, queues }: { params: SearchParams; queues: readonly ListedQueue[] }) {
  const t = await getTranslations("jobs.views");
  const [current, queue] = [jobView(params), queueIn(params)];
  const shown = queue === undefined ? queues : queues.filter(({ name }) => name === queue);
  const sum = (of: "failed" | "waiting" | "running") => shown.reduce((all, one) => all + one[of], 0);
  return (
    <LinkTabs
      label={t("label")}
      tabs={jobViews.map((view) => ({
        href: hrefWith(path, params, { view: view === "failed" ? "" : view }),
        label: t(view),
        ...(view === "ended" ? {} : { count: sum(view) }),
        isCurrent: view === current,
      }))}
    />
  );
}
