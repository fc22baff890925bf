import type { ClaimKind, ClaimState } from "@claimdesk/shared/claim-state";
import { useTranslations } from "next-intl";
import { rowLink } from "../../lib/row-link.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { HighlightedText } from "./highlighted-text.tsx";
import { StateBadge } from "./state-badge.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

export interface ClaimRow {
  id: string;
  text: string;
  language: string;
  kind: ClaimKind;
  state: ClaimState;
  updatedAt: string;
  verdict: { rating: string; label: string } | null;
  createdBy?: { name: string } | null;
  fragments?: readonly string[];
}

export function ClaimTable({ caption, rows }: { caption: string; rows: readonly ClaimRow[] }) {
  const t = useTranslations("claims.table");
  const states = useTranslations("states");
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          id: "text",
          header: t("claim"),
          isMain: true,
          cell: ({ id, text, language, fragments = [] }) => (
            <TextLink
              {...rowLink}
              href={`/claims/${id}`}
              lang={language}
              dir="auto"
              className="line-clamp-3 text-ink decoration-line-strong"
            >
              <HighlightedText text={text} fragments={fragments} />
            </TextLink>
          ),
        },
        {
          id: "kind",
          header: t("kind"),
          cell: ({ kind }) => states(`kind.${kind}`),
          under: ({ kind }) => states(`kind.${kind}`),
        },
        {
          id: "verdict",
          header: t("verdict"),
          cell: ({ verdict }) =>
            verdict === null ? (
              <span className="text-ink-subtle">{t("noVerdict")}</span>
            ) : (
              <VerdictBadge verdict={verdict} />
            ),
        },
        { id: "state", header: t("state"), cell: ({ state }) => <StateBadge state={state} /> },
        {
          id: "updated",
          header: t("updated"),
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
      ]}
    />
  );
}
