import { Inbox } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { ListKeys } from "../../lib/list-keys.tsx";
import { hrefWith, pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import type { SelectableRow } from "../../lib/selection.ts";
import { sortsOf } from "../../lib/sort-links.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { TableBar } from "../../ui/table-bar.tsx";
import { OpenNext } from "./open-next.tsx";
import { queueColumnOrders } from "./queue-column-orders.ts";
import { isNarrowed, plainChoice, queueParams } from "./queue-choice.ts";
import type { QueueChoice } from "./queue-choice.ts";
import { QueueFilters } from "./queue-filters.tsx";
import { QueueTable } from "./queue-table.tsx";
import { QueueTabs } from "./queue-tabs.tsx";
import { QueueWatch } from "./queue-watch.tsx";
import { walkHref } from "./queue-walk.ts";
import { queuePageSize, readQueue } from "./read-queue.ts";
import { ReviewSelection } from "./review-selection.tsx";
import { SavedViewMenu } from "./saved-view-menu.tsx";

/** What waits for a reviewer. */
export async function ReviewQueue({ params, me }: { params: SearchParams; me: string }) {
  const t = await getTranslations("queue");
  const { reviews, next, choice, saved, isChanged, counts, views } = await readQueue(params);
  const hrefOf = (id: string) => walkHref(`/reviews/${id}`, choice, saved?.id);
  const place = saved === undefined ? params : { ...params, view: saved.id };
  const first = next.nodes[0];
  const open = first && { label: t("keys.open"), href: hrefOf(first.id) };
  const facet = (name: string) => reviews.facets.find(({ field }) => field === name)?.values ?? [];
  const valuesOf = (name: string) => facet(name).map(({ value }) => value);
  return (
    <section aria-label={t("title")} className="flex flex-col gap-4">
      <ListKeys title={t("title")} next={t("keys.next")} previous={t("keys.previous")} open={open} />
      <QueueWatch />
      <p role="status" className="sr-only">
        {t("live", { count: counts.awaiting })}
      </p>
      <QueueTabs params={params} choice={choice} saved={saved} counts={counts} views={views} me={me} />
      <QueueFilters
        params={place}
        choice={choice}
        desks={facet("desk").map(({ value, label }) => ({ value, label }))}
        languages={valuesOf("language")}
        kinds={valuesOf("kind")}
        topics={valuesOf("topics")}
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <SavedViewMenu choice={choice} saved={saved} isChanged={isChanged} />
        {open !== undefined && <OpenNext {...open} />}
      </div>
      <Card
        flush
        footer={
          reviews.totalCount <= queuePageSize ? undefined : (
            <CursorPagination
              label={t("pages")}
              total={t("total", { count: reviews.totalCount })}
              {...pageLinks("/", params, reviews.pageInfo)}
            />
          )
        }
      >
        {reviews.nodes.length === 0 ? (
          <EmptyQueue choice={choice} params={params} />
        ) : (
          <>
            <TableBar
              selection={<ReviewSelection of={listOf(choice)} rows={reviews.nodes.map(selectableReview)} />}
            />
            <QueueTable
              caption={saved?.name ?? t(`view.${choice.queue}`)}
              columns={choice.columns}
              reviews={reviews.nodes}
              hrefOf={hrefOf}
              sorts={sortsOf(queueColumnOrders, {
                order: choice.order,
                hrefOf: (order) => hrefWith("/", place, queueParams({ ...choice, order })),
              })}
            />
          </>
        )}
      </Card>
    </section>
  );
}

/** What the rows are chosen from: in another order, or with other columns, they are the same. */
const listOf = (choice: QueueChoice): string =>
  JSON.stringify(queueParams({ ...choice, columns: [], order: "due" }));

/** A review is seen with its due date, which nobody overwrites unseen. */
const selectableReview = ({ id, dueAt }: { id: string; dueAt: string | null }): SelectableRow => ({
  id,
  seen: dueAt ?? "",
});

async function EmptyQueue({ choice, params }: { choice: QueueChoice; params: SearchParams }) {
  const t = await getTranslations("queue.empty");
  if (!isNarrowed(choice)) {
    return (
      <EmptyState icon={<Inbox aria-hidden />} title={t(`${choice.queue}.title`)}>
        {t(`${choice.queue}.advice`)}
      </EmptyState>
    );
  }
  const whole = hrefWith("/", params, { view: "", ...queueParams(plainChoice(choice.queue)) });
  return (
    <EmptyState
      icon={<Inbox aria-hidden />}
      title={t("narrowed.title")}
      action={<LinkButton href={whole}>{t("narrowed.action")}</LinkButton>}
    >
      {t("narrowed.advice")}
    </EmptyState>
  );
}
