import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { pageLinks, pagePlace } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { webhookListQuery, webhookPageSize } from "./webhook-list.query.ts";
import { WebhooksDesk } from "./webhooks-desk.tsx";

export async function WebhookList({ params }: { params: SearchParams }) {
  const t = await getTranslations("webhooks.list");
  const { webhooks } = await execute(webhookListQuery, pagePlace(params, webhookPageSize));
  return (
    <WebhooksDesk
      webhooks={webhooks.nodes}
      footer={
        webhooks.totalCount === 0 ? undefined : (
          <CursorPagination
            label={t("pages")}
            total={t("total", { count: webhooks.totalCount })}
            {...pageLinks("/webhooks", params, webhooks.pageInfo)}
          />
        )
      }
    />
  );
}
