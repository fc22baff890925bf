import { MessageSquareQuote } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { ListKeys } from "../../lib/list-keys.tsx";
import { pageLinks, pagePlace } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { claimChoice, filterOf, isChoosing, orderOf } from "./claim-choice.ts";
import { ClaimFilters } from "./claim-filters.tsx";
import { claimListQuery } from "./claim-list.query.ts";
import { ClaimTable } from "./claim-table.tsx";

const pageSize = 25;

export async function ClaimList({ params }: { params: SearchParams }) {
  const choice = claimChoice(params);
  const t = await getTranslations("claims.list");
  const keys = await getTranslations("claims.keys");
  const language = await getLocale();
  const { claims, verdictScale } = await execute(claimListQuery, {
    ...pagePlace(params, pageSize),
    filter: filterOf(choice),
    orderBy: orderOf(choice),
    search: choice.search ?? null,
    language,
  });
  const facet = (name: string) =>
    claims.facets.find(({ field }) => field === name)?.values.map(({ value }) => value) ?? [];
  return (
    <>
      <ListKeys title={t("title")} next={keys("next")} previous={keys("previous")} />
      <ClaimFilters
        params={params}
        choice={choice}
        ratings={verdictScale.map(({ rating, label }) => ({ value: rating, label }))}
        languages={facet("language")}
        topics={facet("topics")}
      />
      <Card
        flush
        footer={
          claims.totalCount === 0 ? undefined : (
            <CursorPagination
              label={t("pages")}
              total={t("total", { count: claims.totalCount })}
              {...pageLinks("/claims", params, claims.pageInfo)}
            />
          )
        }
      >
        {claims.edges.length === 0 ? (
          <EmptyClaims isChoosing={isChoosing(choice)} />
        ) : (
          <ClaimTable
            caption={t("title")}
            rows={claims.edges.map(({ node, highlights }) => ({
              ...node,
              fragments: highlights.find(({ field }) => field === "text")?.fragments ?? [],
            }))}
          />
        )}
      </Card>
    </>
  );
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
