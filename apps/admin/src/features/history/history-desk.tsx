import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { pageLinks, textParam } from "../../lib/page-place.ts";
import { Callout } from "../../ui/callout.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { foundOrNot } from "../../lib/found.ts";
import { changesContent } from "./compare-href.ts";
import { comparisonQuery } from "./comparison.query.ts";
import { ComparisonView } from "./comparison-view.tsx";
import { readEntryAfter, type HistoryPage } from "./read-history.ts";
import { Timeline } from "./timeline.tsx";

interface HistoryDeskProps {
  page: HistoryPage;
  /** Of the thing itself. */
  home: string;
  params: SearchParams;
}

/** The history of a claim, an article or a source: what was done, and any two moments of it side by side. */
export async function HistoryDesk({ page, home, params }: HistoryDeskProps) {
  const t = await getTranslations("history");
  const { entries, list, kind, id, language, mayRestore } = page;
  const { hasNextPage, hasPreviousPage, endCursor } = list.pageInfo;
  const beyond = hasNextPage && endCursor !== null ? await readEntryAfter(page, endCursor) : null;
  const path = `${home}/history`;
  const latest = entries.filter(changesContent);
  const to = textParam(params, "to") ?? latest[0]?.id;
  const from = textParam(params, "from") ?? (latest[1] ?? beyond)?.id;
  return (
    <>
      <PageHeader
        overline={<span lang={language ?? undefined}>{page.name}</span>}
        title={t("title")}
        description={t("description")}
        actions={<LinkButton href={home}>{t(`back.${kind}`)}</LinkButton>}
      />
      {page.mergedInto !== null && (
        <Callout tone="warning">
          {t("merged")}{" "}
          <TextLink href={`/sources/${page.mergedInto.id}/history`}>{page.mergedInto.name}</TextLink>
        </Callout>
      )}
      <div className="grid items-start gap-6 xl:grid-cols-[25rem_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-3">
          <Timeline
            thing={{ kind, id, language, mayRestore }}
            path={path}
            params={params}
            entries={entries}
            beyond={beyond}
            isNewest={!hasPreviousPage}
            chosen={{ from, to }}
          />
          <CursorPagination
            label={t("timeline")}
            {...pageLinks(path, params, list.pageInfo)}
            total={t("total", { count: list.totalCount })}
          />
        </div>
        {from !== undefined && to !== undefined && <Compared page={page} from={from} to={to} />}
      </div>
    </>
  );
}

async function Compared({ page, from, to }: { page: HistoryPage; from: string; to: string }) {
  const { comparison } = await foundOrNot(execute(comparisonQuery, { before: from, after: to }));
  return <ComparisonView thing={page} comparison={comparison} />;
}
