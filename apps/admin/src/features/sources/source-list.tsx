import { Combine, Landmark, Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { countryName } from "../../lib/country-name.ts";
import { ListKeys } from "../../lib/list-keys.tsx";
import { rowLink } from "../../lib/row-link.ts";
import { hrefWith, pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { selectableAt } from "../../lib/seen-version.ts";
import { sortsOf } from "../../lib/sort-links.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { TableBar } from "../../ui/table-bar.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { sourceColumnOrders } from "./source-columns.ts";
import type { SourceColumn } from "./source-columns.ts";
import { isChoosing, listOf, sourceChoice } from "./source-choice.ts";
import type { SourceChoice } from "./source-choice.ts";
import { SourceFilters } from "./source-filters.tsx";
import type { ListedSource, ListedSources } from "./source-list.query.ts";
import { SourceSelection } from "./source-selection.tsx";

export interface SourceListProps {
  sources: ListedSources;
  params: SearchParams;
  mayName: boolean;
  columns: readonly SourceColumn[];
  /** Another feature's own. */
  exportButton: ReactNode;
}

export function SourceList({ sources, params, mayName, columns: chosen, exportButton }: SourceListProps) {
  const t = useTranslations("sources.list");
  const twins = useTranslations("sources.twins");
  const bulk = useTranslations("bulk.selection");
  const columns = useColumns(chosen, params);
  const create = { label: t("create"), href: "/sources/new" };
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          <>
            {exportButton}
            <LinkButton href="/sources/proposals">
              <Combine aria-hidden />
              {twins("title")}
            </LinkButton>
            {mayName && <NameButton />}
          </>
        }
      />
      <ListKeys
        title={t("title")}
        next={t("keys.next")}
        previous={t("keys.previous")}
        open={mayName ? create : undefined}
      />
      <SourceFilters params={params} columns={chosen} />
      <Card
        flush
        footer={
          sources.totalCount === 0 ? undefined : (
            <CursorPagination
              label={t("pages")}
              total={t("total", { count: sources.totalCount })}
              {...pageLinks("/sources", params, sources.pageInfo)}
            />
          )
        }
      >
        {sources.nodes.length === 0 ? (
          <NoSources choice={sourceChoice(params)} mayName={mayName} />
        ) : (
          <>
            {mayName && (
              <TableBar
                selection={<SourceSelection of={listOf(params)} rows={sources.nodes.map(selectableAt)} />}
              />
            )}
            <Table
              caption={t("title")}
              columns={columns}
              rows={sources.nodes}
              keyOf={({ id }) => id}
              selection={
                mayName
                  ? { header: bulk("column"), label: ({ name }) => bulk("row", { text: name }) }
                  : undefined
              }
            />
          </>
        )}
      </Card>
    </>
  );
}

function useColumns(chosen: readonly SourceColumn[], params: SearchParams): readonly Column<ListedSource>[] {
  const t = useTranslations("sources.list");
  const cells = useCells();
  const sorts = sortsOf(sourceColumnOrders, {
    order: sourceChoice(params).order,
    hrefOf: (order) => hrefWith("/sources", params, { order }),
  });
  return [
    {
      id: "name",
      header: t("columns.name"),
      isMain: true,
      sort: sorts.name,
      cell: (source) => <Name source={source} />,
    },
    ...chosen.map((name) => ({
      id: name,
      header: t(`columns.${name}`),
      sort: sorts[name],
      ...cells[name],
    })),
  ];
}

type Cell = Pick<Column<ListedSource>, "cell" | "align">;

function useCells(): Readonly<Record<SourceColumn, Cell>> {
  const kinds = useTranslations("states.sourceKind");
  const locale = useLocale();
  return {
    kind: { cell: ({ kind }) => kinds(kind) },
    country: { cell: ({ country }) => (country === null ? "–" : countryName(country, locale)) },
    articles: { align: "end", cell: ({ articles }) => articles.totalCount },
    claims: { align: "end", cell: ({ claims }) => claims.totalCount },
    created: { cell: ({ createdAt }) => <DateDisplay value={createdAt} relative /> },
  };
}

function Name({ source }: { source: ListedSource }) {
  const t = useTranslations("sources.list");
  return (
    <>
      <TextLink
        {...rowLink}
        href={`/sources/${source.id}`}
        className="font-serif font-medium text-ink decoration-line-strong"
      >
        {source.name}
      </TextLink>
      {source.aliases.length > 0 && (
        <span className="block text-sm text-ink-subtle">
          {t("alsoKnown", { names: source.aliases.join(", ") })}
        </span>
      )}
    </>
  );
}

/** What was looked for and not found is probably what is to be named. */
function NameButton({ name }: { name?: string | undefined }) {
  const t = useTranslations("sources.list");
  return (
    <LinkButton
      href={name === undefined ? "/sources/new" : `/sources/new?name=${encodeURIComponent(name)}`}
      tone="primary"
    >
      <Plus aria-hidden />
      {t("create")}
    </LinkButton>
  );
}

function NoSources({ choice, mayName }: { choice: SourceChoice; mayName: boolean }) {
  const t = useTranslations("sources.list");
  const isNarrowed = isChoosing(choice);
  const kind = isNarrowed ? "noneFound" : "none";
  const all = isNarrowed && <LinkButton href="/sources">{t("noneFound.action")}</LinkButton>;
  return (
    <EmptyState
      icon={<Landmark aria-hidden />}
      title={t(`${kind}.title`)}
      action={
        <>
          {all}
          {mayName && <NameButton name={choice.search} />}
        </>
      }
    >
      {t(`${kind}.advice`)}
    </EmptyState>
  );
}
