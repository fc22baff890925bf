import { MessageSquareQuote } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { enough } from "../../lib/enough.ts";
import { execute } from "../../lib/graphql-client.ts";
import { listColumns } from "../../lib/kept-columns.ts";
import { ListKeys } from "../../lib/list-keys.tsx";
import { ListTotal } from "../../ui/list-total.tsx";
import { sortsOf } from "../../lib/sort-links.ts";
import { hrefWith, pageLinks, pagePlace } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { claimChoice, isChoosing, narrowingOf } from "./claim-choice.ts";
import type { ClaimChoice } from "./claim-choice.ts";
import { claimColumnOrders, claimColumns } from "./claim-columns.ts";
import { ClaimBar } from "./claim-bar.tsx";
import { isAtLeast } from "./claim-count.ts";
import { claimCountQuery } from "./claim-count.query.ts";
import { ClaimFilters } from "./claim-filters.tsx";
import { claimListQuery } from "./claim-list.query.ts";
import { ClaimTable } from "./claim-table.tsx";

const pageSize = 25;

interface ClaimListProps {
  params: SearchParams;
  /** Whoever reads it can do something with many claims at once. */
  mayEdit: boolean;
}

export async function ClaimList({ params, mayEdit }: ClaimListProps) {
  const choice = claimChoice(params);
  const t = await getTranslations("claims.list");
  const keys = await getTranslations("claims.keys");
  const bulk = await getTranslations("bulk.selection");
  const language = await getLocale();
  const columns = await listColumns("claims", claimColumns, params);
  const { claims, verdictScale } = await execute(claimListQuery, {
    ...pagePlace(params, pageSize),
    ...narrowingOf(choice),
    language,
  });
  const page = { rows: claims.edges.length, ...claims.pageInfo };
  return (
    <>
      <ListKeys title={t("title")} next={keys("next")} previous={keys("previous")} />
      <ClaimFilters
        params={params}
        choice={choice}
        columns={columns}
        ratings={verdictScale.map(({ rating, label }) => ({ value: rating, label }))}
      />
      <Card
        flush
        footer={
          page.rows === 0 && !page.hasPreviousPage ? undefined : (
            <CursorPagination
              label={t("pages")}
              total={
                <ListTotal
                  page={page}
                  params={params}
                  words={(count) => t("total", { count })}
                  counted={() => toldCount(choice)}
                />
              }
              {...pageLinks("/claims", params, claims.pageInfo)}
            />
          )
        }
      >
        {claims.edges.length === 0 ? (
          <EmptyClaims isChoosing={isChoosing(choice)} />
        ) : (
          <>
            {mayEdit && <ClaimBar choice={choice} claims={claims.edges.map(({ node }) => node)} />}
            <ClaimTable
              caption={t("title")}
              columns={columns}
              sorts={sortsOf(claimColumnOrders, {
                order: choice.order,
                hrefOf: (order) => hrefWith("/claims", params, { order }),
              })}
              selection={
                mayEdit ? { header: bulk("column"), label: ({ text }) => bulk("row", { text }) } : undefined
              }
              rows={claims.edges.map(({ node, highlights }) => ({
                ...node,
                fragments: highlights.find(({ field }) => field === "text")?.fragments ?? [],
              }))}
            />
          </>
        )}
      </Card>
    </>
  );
}

async function toldCount(choice: ClaimChoice): Promise<string> {
  const t = await getTranslations("claims.list");
  const { claims } = await execute(claimCountQuery, { ...narrowingOf(choice), enough });
  const { totalCount: count } = claims;
  return isAtLeast(claims) ? t("totalAtLeast", { count }) : t("total", { count });
}

async function EmptyClaims({ isChoosing: isFiltered }: { isChoosing: boolean }) {
  const t = await getTranslations("claims.list");
  return isFiltered ? (
    <EmptyState
      icon={<MessageSquareQuote aria-hidden />}
      title={t("noneFound.title")}
      action={<LinkButton href="/claims">{t("noneFound.action")}</LinkButton>}
    >
      {t("noneFound.advice")}
    </EmptyState>
  ) : (
    <EmptyState
      icon={<MessageSquareQuote aria-hidden />}
      title={t("none.title")}
      action={<LinkButton href="/articles">{t("none.action")}</LinkButton>}
    >
      {t("none.advice")}
    </EmptyState>
  );
}
