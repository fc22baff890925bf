import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenView } from "../../../../features/shell/forbidden-view.tsx";
import { Trail } from "../../../../features/shell/trail.tsx";
import { DeliveryLog } from "../../../../features/webhooks/delivery-log.tsx";
import { readWebhook } from "../../../../features/webhooks/read-webhook.ts";
import { WebhookDesk } from "../../../../features/webhooks/webhook-desk.tsx";
import { mayAdminister } from "../../../../lib/roles.ts";
import { viewer } from "../../../../lib/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("webhooks.desk");
  return { title: t("title") };
}

export default async function WebhookPage({ params, searchParams }: PageProps<"/webhooks/[id]">) {
  const [{ id }, { roles }] = await Promise.all([params, viewer()]);
  if (!mayAdminister(roles)) return <ForbiddenView />;
  const webhook = await readWebhook(id);
  return (
    <>
      <Trail crumbs={[{ label: new URL(webhook.url).host }]} />
      <WebhookDesk key={webhook.id} webhook={webhook} />
      <DeliveryLog id={webhook.id} enabled={webhook.enabled} params={await searchParams} />
    </>
  );
}
