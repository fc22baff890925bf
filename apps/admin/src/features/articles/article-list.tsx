import { FileText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ArticlesListQuery } from "../../gql/graphql.ts";
import { languageName } from "../../lib/language-name.ts";
import { hrefWith, pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { rowLink } from "../../lib/row-link.ts";
import { selectableAt } from "../../lib/seen-version.ts";
import { sortsOf } from "../../lib/sort-links.ts";
import { Badge } from "../../ui/badge.tsx";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { TableBar } from "../../ui/table-bar.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { articleColumnOrders } from "./article-columns.ts";
import type { ArticleColumn } from "./article-columns.ts";
import { articleChoice, isNarrowed, listOf } from "./article-choice.ts";
import { ArticleSelection } from "./article-selection.tsx";

type Articles = ArticlesListQuery["articles"];
type Article = Articles["nodes"][number];

export interface ArticleListProps {
  articles: Articles;
  params: SearchParams;
  columns: readonly ArticleColumn[];
  /** Whoever reads it can do something with many articles at once. */
  mayEdit: boolean;
}

export function ArticleList({ articles, params, columns: chosen, mayEdit }: ArticleListProps) {
  const t = useTranslations("articles.list");
  const bulk = useTranslations("bulk.selection");
  const columns = useColumns(chosen, params);
  if (articles.nodes.length === 0) return <NoArticles isNarrowed={isNarrowed(articleChoice(params))} />;
  const links = pageLinks("/articles", params, articles.pageInfo);
  return (
    <div className="flex flex-col gap-4">
      <Card flush>
        {mayEdit && (
          <TableBar
            selection={<ArticleSelection of={listOf(params)} rows={articles.nodes.map(selectableAt)} />}
          />
        )}
        <Table
          caption={t("caption")}
          columns={columns}
          rows={articles.nodes}
          keyOf={({ id }) => id}
          selection={
            mayEdit
              ? { header: bulk("column"), label: ({ title }) => bulk("row", { text: title }) }
              : undefined
          }
        />
      </Card>
      <CursorPagination label={t("pages")} total={t("total", { count: articles.totalCount })} {...links} />
    </div>
  );
}

function useColumns(chosen: readonly ArticleColumn[], params: SearchParams): readonly Column<Article>[] {
  const t = useTranslations("articles.list");
  const cells = useCells();
  const sorts = sortsOf(articleColumnOrders, {
    order: articleChoice(params).order,
    hrefOf: (order) => hrefWith("/articles", params, { order }),
  });
  return [
    {
      id: "title",
      header: t("columns.title"),
      isMain: true,
      sort: sorts.title,
      cell: (article) => <Title article={article} />,
    },
    ...chosen.map((name) => ({
      id: name,
      header: t(`columns.${name}`),
      sort: sorts[name],
      ...cells[name],
    })),
  ];
}

type Cell = Pick<Column<Article>, "cell" | "under" | "align" | "className">;

function useCells(): Readonly<Record<ArticleColumn, Cell>> {
  const locale = useLocale();
  return {
    publisher: {
      className: "min-w-40 whitespace-normal",
      cell: ({ publisher }) => <bdi>{publisher?.name ?? "–"}</bdi>,
      under: ({ publisher }) => publisher && <bdi>{publisher.name}</bdi>,
    },
    date: {
      cell: ({ publishedAt }) => (publishedAt === null ? "–" : <DateDisplay value={publishedAt} />),
      under: ({ publishedAt }) => publishedAt && <DateDisplay value={publishedAt} />,
    },
    language: {
      cell: ({ language }) => languageName(language, locale),
      under: ({ language }) => languageName(language, locale),
    },
    topics: {
      className: "min-w-32 whitespace-normal",
      cell: ({ topics }) => (topics.length === 0 ? "–" : topics.join(", ")),
    },
    created: { cell: ({ createdAt }) => <DateDisplay value={createdAt} relative /> },
    claims: { align: "end", cell: ({ claims }) => claims.totalCount },
    suggestions: { align: "end", cell: ({ suggestions }) => suggestions.totalCount },
  };
}

function Title({ article }: { article: Article }) {
  const t = useTranslations("articles.list");
  return (
    <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
      <TextLink
        {...rowLink}
        href={`/articles/${article.id}`}
        lang={article.language}
        dir="auto"
        className="font-serif font-medium text-ink decoration-line-strong"
      >
        {article.title}
      </TextLink>
      {article.republication !== null && <Badge look="outlined">{t("copy")}</Badge>}
    </div>
  );
}

function NoArticles({ isNarrowed: isByChoice }: { isNarrowed: boolean }) {
  const t = useTranslations("articles.list");
  const kind = isByChoice ? "none" : "empty";
  return (
    <Card>
      <EmptyState
        icon={<FileText aria-hidden />}
        title={t(`${kind}.title`)}
        action={
          isByChoice ? (
            <LinkButton href="/articles">{t("none.action")}</LinkButton>
          ) : (
            <LinkButton href="/import" tone="primary">
              {t("empty.action")}
            </LinkButton>
          )
        }
      >
        {t(`${kind}.advice`)}
      </EmptyState>
    </Card>
  );
}
