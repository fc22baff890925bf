"use client";

import { useTranslations } from "next-intl";
import { rowLink } from "../../lib/row-link.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { ListedWebhook } from "./webhook-list.query.ts";
import { WebhookStanding } from "./webhook-standing.tsx";

export function WebhookTable({ webhooks }: { webhooks: readonly ListedWebhook[] }) {
  const t = useTranslations("webhooks.list");
  const kinds = useTranslations("webhooks.kinds");
  return (
    <Table
      caption={t("title")}
      rows={webhooks}
      keyOf={({ id }) => id}
      columns={[
        {
          id: "url",
          header: t("columns.url"),
          isMain: true,
          cell: ({ id, url, description }) => (
            <div className="flex flex-col">
              <TextLink
                {...rowLink}
                href={`/webhooks/${id}`}
                className="font-medium wrap-anywhere text-ink decoration-line-strong"
              >
                {url}
              </TextLink>
              {description !== null && <span className="text-sm text-ink-subtle">{description}</span>}
            </div>
          ),
        },
        {
          id: "kinds",
          header: t("columns.kinds"),
          cell: (webhook) => webhook.kinds.map((kind) => kinds(`${kind}.short`)).join(", "),
          under: (webhook) => webhook.kinds.map((kind) => kinds(`${kind}.short`)).join(", "),
        },
        {
          id: "standing",
          header: t("columns.standing"),
          cell: ({ disabledReason }) => <WebhookStanding reason={disabledReason} />,
        },
        {
          id: "failed",
          header: t("columns.failed"),
          align: "end",
          cell: ({ failed }) => failed.totalCount,
        },
        {
          id: "delivered",
          header: t("columns.delivered"),
          cell: ({ lastDeliveredAt }) =>
            lastDeliveredAt === null ? t("never") : <DateDisplay value={lastDeliveredAt} relative />,
        },
      ]}
    />
  );
}
