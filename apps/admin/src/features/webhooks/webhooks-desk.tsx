"use client";

import { Plus, Webhook } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { ListKeys } from "../../lib/list-keys.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ShownOnce } from "../../ui/shown-once.tsx";
import { CreateWebhookDialog } from "./create-webhook-dialog.tsx";
import type { ListedWebhook } from "./webhook-list.query.ts";
import { WebhookTable } from "./webhook-table.tsx";
import type { ToldSecret } from "./webhook.action.ts";

interface WebhooksDeskProps {
  webhooks: readonly ListedWebhook[];
  footer: ReactNode;
}

export function WebhooksDesk({ webhooks, footer }: WebhooksDeskProps) {
  const t = useTranslations("webhooks.list");
  const secret = useTranslations("webhooks.secret");
  const [isCreating, setIsCreating] = useState(false);
  const [created, setCreated] = useState<ToldSecret>();
  const keys = useMemo(() => [{ keys: "n", label: t("create"), run: () => setIsCreating(true) }], [t]);
  useKeys(t("title"), keys);
  const create = (
    <Button tone="primary" onClick={() => setIsCreating(true)}>
      <Plus aria-hidden />
      {t("create")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} actions={create} />
      <ListKeys title={t("rows")} next={t("keys.next")} previous={t("keys.previous")} />
      {created && (
        <ShownOnce
          key={created.secret}
          title={secret("created", { url: created.url })}
          label={secret("label")}
          secret={created.secret}
          onDone={() => setCreated(undefined)}
        >
          {secret("advice")}
        </ShownOnce>
      )}
      <Card flush footer={footer}>
        {webhooks.length === 0 ? (
          <EmptyState icon={<Webhook aria-hidden />} title={t("none.title")}>
            {t("none.advice")}
          </EmptyState>
        ) : (
          <WebhookTable webhooks={webhooks} />
        )}
      </Card>
      {isCreating && <CreateWebhookDialog onClose={() => setIsCreating(false)} onCreated={setCreated} />}
    </>
  );
}
