import type { ClaimKind, ClaimState } from "@claimdesk/shared/claim-state";
import { useLocale, useTranslations } from "next-intl";
import { languageName } from "../../lib/language-name.ts";
import { rowLink } from "../../lib/row-link.ts";
import type { ColumnSort } from "../../lib/sort-links.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import type { Column, RowSelection } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { claimColumns } from "./claim-columns.ts";
import type { ClaimColumn } from "./claim-columns.ts";
import { HighlightedText } from "./highlighted-text.tsx";
import { StateBadge } from "./state-badge.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

interface ClaimRow {
  id: string;
  text: string;
  language: string;
  kind: ClaimKind;
  state: ClaimState;
  updatedAt: string;
  verdict: { rating: string; label: string } | null;
  topics?: readonly string[];
  publishedAt?: string | null;
  createdBy?: { name: string } | null;
  fragments?: readonly string[];
}

interface ClaimTableProps {
  caption: string;
  rows: readonly ClaimRow[];
  columns?: readonly ClaimColumn[];
  /** What the headers lead to, where the list can be ordered. */
  sorts?: Partial<Record<ClaimColumn | "text", ColumnSort>>;
  selection?: RowSelection<ClaimRow> | undefined;
}

export function ClaimTable({
  caption,
  rows,
  columns = claimColumns.standard,
  sorts = {},
  selection,
}: ClaimTableProps) {
  const t = useTranslations("claims.table");
  const cells = useCells();
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={({ id }) => id}
      selection={selection}
      columns={[
        { id: "text", header: t("claim"), isMain: true, sort: sorts.text, cell: (row) => <Words {...row} /> },
        ...columns.map((name) => ({ id: name, header: t(name), sort: sorts[name], ...cells[name] })),
      ]}
    />
  );
}

function Words({ id, text, language, fragments = [] }: ClaimRow) {
  return (
    <TextLink
      {...rowLink}
      href={`/claims/${id}`}
      lang={language}
      dir="auto"
      className="line-clamp-3 text-ink decoration-line-strong"
    >
      <HighlightedText text={text} fragments={fragments} />
    </TextLink>
  );
}

type Cell = Pick<Column<ClaimRow>, "cell" | "under">;

function useCells(): Readonly<Record<ClaimColumn, Cell>> {
  const t = useTranslations("claims.table");
  const states = useTranslations("states");
  const locale = useLocale();
  const nothing = (word: string) => <span className="text-ink-subtle">{word}</span>;
  return {
    kind: { cell: ({ kind }) => states(`kind.${kind}`), under: ({ kind }) => states(`kind.${kind}`) },
    verdict: {
      cell: ({ verdict }) =>
        verdict === null ? nothing(t("noVerdict")) : <VerdictBadge verdict={verdict} />,
    },
    state: { cell: ({ state }) => <StateBadge state={state} /> },
    topics: {
      cell: ({ topics = [] }) => (
        <span className="inline-block max-w-48 min-w-32 wrap-anywhere whitespace-normal">
          {topics.length === 0 ? nothing(t("none")) : topics.join(", ")}
        </span>
      ),
    },
    language: { cell: ({ language }) => languageName(language, locale) },
    published: {
      cell: ({ publishedAt }) =>
        publishedAt == null ? nothing(t("notPublished")) : <DateDisplay value={publishedAt} />,
    },
    updated: {
      cell: ({ updatedAt, createdBy }) => (
        <>
          <DateDisplay value={updatedAt} relative />
          {createdBy != null && (
            <span className="block text-ink-subtle">{t("by", { name: createdBy.name })}</span>
          )}
        </>
      ),
      under: ({ updatedAt, createdBy }) => (
        <>
          <DateDisplay value={updatedAt} relative />
          {createdBy != null && ` ${t("by", { name: createdBy.name })}`}
        </>
      ),
    },
  };
}
