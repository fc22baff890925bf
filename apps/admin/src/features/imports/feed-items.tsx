import { Rss } from "lucide-react";
import { useTranslations } from "next-intl";
import type { SearchParams } from "../../lib/page-place.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ImportCard } from "./import-card.tsx";
import type { ImportPagePart } from "./import-page.fragment.ts";

interface FeedItemsProps {
  path: string;
  params: SearchParams;
  imports: ImportPagePart;
}

/** What a feed's items became. */
export function FeedItems({ path, params, imports }: FeedItemsProps) {
  const t = useTranslations("imports.feedItems");
  return (
    <ImportCard
      title={t("title")}
      path={path}
      params={params}
      page={imports}
      empty={
        <EmptyState icon={<Rss aria-hidden />} title={t("none.title")} headingLevel={3}>
          {t("none.advice")}
        </EmptyState>
      }
    />
  );
}
