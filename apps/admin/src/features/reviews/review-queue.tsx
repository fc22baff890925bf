import { Inbox } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { ListKeys } from "../../lib/list-keys.tsx";
import { hrefWith, pageLinks, pagePlace } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { OpenNext } from "./open-next.tsx";
import { QueueTable } from "./queue-table.tsx";
import { queueFilters, queueView, queueViews } from "./queue-view.ts";
import type { QueueView } from "./queue-view.ts";
import { QueueWatch } from "./queue-watch.tsx";
import { reviewQueueQuery } from "./review-queue.query.ts";

const pageSize = 25;

/** What waits for a reviewer. The counts stand beside every view, so that nothing waits behind a tab unseen. */
export async function ReviewQueue({ params }: { params: SearchParams }) {
  const view = queueView(params);
  const t = await getTranslations("queue");
  const place = pagePlace(params, pageSize);
  const { reviews, awaiting, ...others } = await execute(reviewQueueQuery, {
    filter: queueFilters[view],
    ...place,
  });
  const counts = { awaiting, ...others };
  const first = awaiting.nodes[0];
  const open = first && { label: t("keys.open"), href: `/reviews/${first.id}` };
  return (
    <section aria-label={t("title")} className="flex flex-col gap-4">
      <ListKeys title={t("title")} next={t("keys.next")} previous={t("keys.previous")} open={open} />
      <QueueWatch />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <LinkTabs
          label={t("views")}
          tabs={queueViews.map((name) => ({
            href: hrefWith("/", params, { queue: name === "awaiting" ? "" : name }),
            label: t(`view.${name}`),
            count: counts[name].totalCount,
            isCurrent: name === view,
          }))}
        />
        {open !== undefined && <OpenNext {...open} />}
      </div>
      <Card
        flush
        footer={
          reviews.totalCount <= pageSize ? undefined : (
            <CursorPagination
              label={t("pages")}
              total={t("total", { count: reviews.totalCount })}
              {...pageLinks("/", params, reviews.pageInfo)}
            />
          )
        }
      >
        {reviews.nodes.length === 0 ? (
          <EmptyQueue view={view} />
        ) : (
          <QueueTable caption={t(`view.${view}`)} reviews={reviews.nodes} />
        )}
      </Card>
    </section>
  );
}

async function EmptyQueue({ view }: { view: QueueView }) {
  const t = await getTranslations("queue.empty");
  return (
    <EmptyState icon={<Inbox aria-hidden />} title={t(`${view}.title`)}>
      {t(`${view}.advice`)}
    </EmptyState>
  );
}
