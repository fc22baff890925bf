import { Combine, Landmark, Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { countryName } from "../../lib/country-name.ts";
import { ListKeys } from "../../lib/list-keys.tsx";
import { rowLink } from "../../lib/row-link.ts";
import { pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { isChoosing, sourceChoice } from "./source-choice.ts";
import type { SourceChoice } from "./source-choice.ts";
import { SourceFilters } from "./source-filters.tsx";
import type { ListedSource, ListedSources } from "./source-list.query.ts";

export interface SourceListProps {
  sources: ListedSources;
  params: SearchParams;
  mayName: boolean;
  /** Another feature's own. */
  exportButton: ReactNode;
}

export function SourceList({ sources, params, mayName, exportButton }: SourceListProps) {
  const t = useTranslations("sources.list");
  const twins = useTranslations("sources.twins");
  const columns = useColumns();
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
      <SourceFilters params={params} />
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
          <Table caption={t("title")} columns={columns} rows={sources.nodes} keyOf={({ id }) => id} />
        )}
      </Card>
    </>
  );
}

function useColumns(): readonly Column<ListedSource>[] {
  const t = useTranslations("sources.list");
  const kinds = useTranslations("states.sourceKind");
  const locale = useLocale();
  return [
    { id: "name", header: t("columns.name"), isMain: true, cell: (source) => <Name source={source} /> },
    { id: "kind", header: t("columns.kind"), cell: ({ kind }) => kinds(kind) },
    {
      id: "country",
      header: t("columns.country"),
      cell: ({ country }) => (country === null ? "–" : countryName(country, locale)),
    },
    {
      id: "articles",
      header: t("columns.articles"),
      align: "end",
      cell: ({ articles }) => articles.totalCount,
    },
    { id: "claims", header: t("columns.claims"), align: "end", cell: ({ claims }) => claims.totalCount },
  ];
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
