import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageName } from "../../lib/language-name.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import type { DeskWebhook } from "./webhook-desk.query.ts";

export function WebhookFacts({ webhook }: { webhook: DeskWebhook }) {
  const t = useTranslations("webhooks.facts");
  const kinds = useTranslations("webhooks.kinds");
  const locale = useLocale();
  const { languages, topics, previousSecretUntil, lastDeliveredAt } = webhook;
  const date = (value: string) => <DateDisplay value={value} />;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t("kinds"), webhook.kinds.map((kind) => kinds(`${kind}.name`)).join(", ")],
    [
      t("languages"),
      languages.length > 0 && languages.map((language) => languageName(language, locale)).join(", "),
    ],
    [t("topics"), topics.length > 0 && topics.join(", ")],
    [
      t("secret"),
      previousSecretUntil === null
        ? t.rich("secretSince", { date: () => date(webhook.secretMadeAt) })
        : t.rich("bothSecrets", { date: () => date(previousSecretUntil) }),
    ],
    [t("delivered"), lastDeliveredAt === null ? t("never") : date(lastDeliveredAt)],
    [
      t("created"),
      t.rich("createdBy", { name: webhook.createdBy.name, date: () => date(webhook.createdAt) }),
    ],
  ];
  const known = facts.filter(([, value]) => value !== false);
  return <DescriptionList className="max-w-3xl" items={known.map(([term, value]) => ({ term, value }))} />;
}
