import { CircleAlert, CircleCheck } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { concernsOf } from "./attention.ts";
import type { Concern } from "./attention.ts";
import { AdministrationPages } from "./administration-pages.tsx";
import { aWeekAgo, administrationQuery } from "./overview.query.ts";

/** What needs attention first, and behind it everything that administrators look after. */
export async function AdministrationOverview() {
  const t = await getTranslations("administration");
  const facts = await execute(administrationQuery, { since: aWeekAgo() });
  const concerns = concernsOf(facts);
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} />
      <Card title={t("attention.title")} flush>
        {concerns.length === 0 ? (
          <EmptyState icon={<CircleCheck aria-hidden />} title={t("attention.none.title")} headingLevel={3}>
            {t("attention.none.advice")}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {concerns.map((concern) => (
              <ConcernItem
                key={concern.href}
                concern={concern}
                url={facts.webhooks.nodes.find(({ id }) => concern.href.endsWith(id))?.url}
              />
            ))}
          </ul>
        )}
      </Card>
      <AdministrationPages facts={facts} />
    </>
  );
}

async function ConcernItem({ concern, url }: { concern: Concern; url: string | undefined }) {
  const t = await getTranslations("administration.attention");
  const { kind, count, href } = concern;
  return (
    <li className="flex items-start gap-3 px-4 py-3">
      <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-danger" />
      <div className="flex min-w-0 flex-col gap-0.5">
        <TextLink href={href} className="self-start font-medium text-ink">
          {t(`${kind}.what`, { count })}
        </TextLink>
        {url !== undefined && (
          <span dir="ltr" className="text-sm break-all text-ink-subtle">
            {url}
          </span>
        )}
        <span className="text-sm text-ink-muted">{t(`${kind}.advice`)}</span>
      </div>
    </li>
  );
}
