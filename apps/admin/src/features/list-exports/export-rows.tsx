"use client";

import { useTranslations } from "next-intl";
import { readFragment } from "../../gql/fragment-masking.ts";
import type { ListExportPartFragment } from "../../gql/graphql.ts";
import { useFollowed } from "../../lib/use-followed.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import { ExportMoves } from "./export-moves.tsx";
import { ExportStanding } from "./export-standing.tsx";
import { listExportFragment } from "./list-export.fragment.ts";
import type { ListExportPart } from "./list-export.fragment.ts";

/** Somebody's exports; as long as one is under way, they are read anew by themselves. */
export function ExportRows({ exports }: { exports: readonly ListExportPart[] }) {
  const t = useTranslations("listExports");
  const rows = readFragment(listExportFragment, exports);
  useFollowed(
    rows.some(({ state }) => state === "QUEUED" || state === "RUNNING"),
    rows,
  );
  return (
    <Table
      caption={t("mine")}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { id: "list", header: t("columns.list"), isMain: true, cell: (one) => <Asked of={one} /> },
        { id: "standing", header: t("columns.standing"), cell: (one) => <ExportStanding of={one} /> },
        {
          id: "at",
          header: t("columns.at"),
          cell: ({ askedAt }) => <DateDisplay value={askedAt} relative className="text-ink-subtle" />,
        },
        {
          id: "moves",
          header: <span className="sr-only">{t("columns.moves")}</span>,
          isTasks: true,
          cell: (one) => <ExportMoves of={one} />,
        },
      ]}
    />
  );
}

function Asked({ of: { list, search, filter, fileName } }: { of: ListExportPartFragment }) {
  const t = useTranslations("listExports");
  const isFiltered = filter !== null && Object.keys(filter as object).length > 0;
  return (
    <div className="flex flex-col gap-1">
      <span className="font-medium">{t(`lists.${list}`)}</span>
      <span className="text-sm text-ink-subtle">
        <bdi className="break-all">{fileName}</bdi>
        {isFiltered && <> · {t("filtered")}</>}
        {search !== null && <> · {t("searched", { words: search })}</>}
      </span>
    </div>
  );
}
