import { Inbox } from "lucide-react";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { hrefWith, pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { DeliveryItem } from "./delivery-item.tsx";
import { ReplayFailed } from "./replay-failed.tsx";
import { deliveryLogQuery, logVariables, logView, logViews } from "./webhook-desk.query.ts";

interface DeliveryLogProps {
  id: string;
  enabled: boolean;
  params: SearchParams;
}

export async function DeliveryLog({ id, enabled, params }: DeliveryLogProps) {
  const t = await getTranslations("webhooks.log");
  const { webhook } = await execute(deliveryLogQuery, logVariables(id, params));
  if (webhook === null) notFound();
  const { deliveries, ...counts } = webhook;
  const path = `/webhooks/${id}`;
  const current = logView(params);
  return (
    <section aria-labelledby="deliveries" className="flex flex-col gap-4">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-3">
        <h2 id="deliveries" className="font-serif text-xl font-semibold">
          {t("title")}
        </h2>
        {enabled && counts.replayable.totalCount > 0 && (
          <ReplayFailed id={id} count={counts.replayable.totalCount} />
        )}
      </div>
      <LinkTabs
        label={t("title")}
        tabs={logViews.map((view) => ({
          href: hrefWith(path, params, { view: view === "all" ? "" : view }),
          label: t(`views.${view}`),
          count: counts[view].totalCount,
          isCurrent: view === current,
        }))}
      />
      <Card
        flush
        footer={
          deliveries.totalCount === 0 ? undefined : (
            <CursorPagination
              label={t("pages")}
              total={t("total", { count: deliveries.totalCount })}
              {...pageLinks(path, params, deliveries.pageInfo)}
            />
          )
        }
      >
        {deliveries.nodes.length === 0 ? (
          <EmptyState icon={<Inbox aria-hidden />} title={t("none.title")} headingLevel={3}>
            {t("none.advice")}
          </EmptyState>
        ) : (
          <ol className="divide-y divide-line">
            {deliveries.nodes.map((delivery) => (
              <DeliveryItem key={delivery.id} delivery={delivery} mayReplay={enabled} />
            ))}
          </ol>
        )}
      </Card>
    </section>
  );
}
