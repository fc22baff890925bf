import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenView } from "../../../features/shell/forbidden-view.tsx";
import { WebhookList } from "../../../features/webhooks/webhook-list.tsx";
import { mayAdminister } from "../../../lib/roles.ts";
import { viewer } from "../../../lib/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("webhooks.list");
  return { title: t("title") };
}

export default async function WebhooksPage({ searchParams }: PageProps<"/webhooks">) {
  const { roles } = await viewer();
  if (!mayAdminister(roles)) return <ForbiddenView />;
  return <WebhookList params={await searchParams} />;
}
