import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageName } from "../../lib/language-name.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { DeskFeed } from "./feed-desk.query.ts";

export function FeedFacts({ feed }: { feed: DeskFeed }) {
  const t = useTranslations("feeds.facts");
  const locale = useLocale();
  const { publisher, language, format, everyMinutes, nextPollAt, lastSuccessAt } = feed;
  const date = (value: string) => <DateDisplay value={value} relative />;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t("format"), format !== null && t(`formats.${format}`)],
    [t("answered"), lastSuccessAt === null ? t("never") : date(lastSuccessAt)],
    [t("next"), nextPollAt !== null && date(nextPollAt)],
    [t("often"), t("everyMinutes", { count: everyMinutes })],
    [
      t("publisher"),
      publisher !== null && <TextLink href={`/sources/${publisher.id}`}>{publisher.name}</TextLink>,
    ],
    [t("language"), language !== null && languageName(language, locale)],
    [t("items"), t("seen", { count: feed.itemCount })],
    [
      t("since"),
      t.rich("by", { name: feed.createdBy.name, date: () => <DateDisplay value={feed.createdAt} /> }),
    ],
  ];
  const known = facts.filter(([, value]) => value !== false);
  return <DescriptionList className="max-w-3xl" items={known.map(([term, value]) => ({ term, value }))} />;
}
