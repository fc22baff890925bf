import { History } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { ListKeys } from "../../lib/list-keys.tsx";
import { rowLink } from "../../lib/row-link.ts";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { ClearRecent } from "./clear-recent.tsx";
import type { RecentThing } from "./palette-thing.ts";
import { readRecentItems } from "./palette.action.ts";
import { ThingIcon, ThingNote } from "./palette-thing-entry.tsx";

const recentMax = 50;

/** What the reader opened lately, to be found again on whatever device. */
export async function RecentList() {
  const t = await getTranslations("recent");
  const things = await readRecentItems(recentMax);
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("description")}
        actions={things.length > 0 && <ClearRecent />}
      />
      {things.length === 0 ? (
        <EmptyState icon={<History aria-hidden />} title={t("empty")}>
          {t("emptyAdvice")}
        </EmptyState>
      ) : (
        <>
          <ListKeys title={t("title")} next={t("next")} previous={t("previous")} />
          <Card flush>
            <Table
              caption={t("title")}
              rows={things}
              keyOf={({ href }) => href}
              columns={columnsWith(t("what"), t("opened"))}
            />
          </Card>
        </>
      )}
    </>
  );
}

const columnsWith = (what: string, opened: string): Column<RecentThing>[] => [
  {
    id: "what",
    header: what,
    isMain: true,
    cell: (thing) => (
      <span className="flex min-w-0 items-center gap-3">
        <ThingIcon kind={thing.kind} />
        <span className="flex min-w-0 flex-col items-start gap-1">
          <TextLink href={thing.href} {...rowLink} className="line-clamp-2 text-ink decoration-line-strong">
            <bdi>{thing.text}</bdi>
          </TextLink>
          <ThingNote thing={thing} />
        </span>
      </span>
    ),
  },
  { id: "opened", header: opened, cell: ({ openedAt }) => <DateDisplay value={openedAt} relative /> },
];
