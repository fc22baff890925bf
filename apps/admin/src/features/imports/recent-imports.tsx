import { useTranslations } from "next-intl";
import type { RecentImportsQuery } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { TextLink } from "../../ui/text-link.tsx";

export function RecentImports({ imports }: { imports: RecentImportsQuery["articleImports"]["nodes"] }) {
  const t = useTranslations("imports.recent");
  if (imports.length === 0) return null;
  return (
    <Card title={t("title")} flush>
      <ul className="divide-y divide-line">
        {imports.map(({ id, createdAt, article }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 py-2.5">
            {article === null ? (
              <span className="font-serif text-ink-muted">{t("unread")}</span>
            ) : (
              <TextLink href={`/import/${id}`} lang={article.language} dir="auto" className="font-serif">
                {article.title}
              </TextLink>
            )}
            <DateDisplay value={createdAt} relative className="text-sm text-ink-subtle" />
          </li>
        ))}
      </ul>
    </Card>
  );
}
