"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { readFragment } from "../../gql/fragment-masking.ts";
import { rowLink } from "../../lib/row-link.ts";
import { useFollowed } from "../../lib/use-followed.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { cn } from "../../ui/class-names.ts";
import { Table } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { ImportMoves } from "./import-moves.tsx";
import type { ListedImport } from "./import-page.fragment.ts";
import { ImportStanding } from "./import-standing.tsx";
import { importStandingFragment } from "./import-standing.fragment.ts";
import { keepWalk } from "./import-walk-store.ts";

/** Imports with where they stand; as long as one is under way, they are read anew by themselves. */
export function ImportRows({ imports }: { imports: readonly ListedImport[] }) {
  const t = useTranslations("imports.list");
  const standings = readFragment(importStandingFragment, imports);
  const open = standings.filter(({ state }) => state === "QUEUED" || state === "RUNNING").length;
  useFollowed(open > 0, standings);
  // Whoever opens one of them goes on to the next from there.
  useEffect(
    () => keepWalk(imports.map(({ id, article }) => ({ importId: id, articleId: article?.id ?? null }))),
    [imports],
  );
  return (
    <>
      <p role="status" className="sr-only">
        {t("open", { count: open })}
      </p>
      <Table
        caption={t("title")}
        rows={imports}
        keyOf={({ id }) => id}
        columns={[
          { id: "name", header: t("columns.name"), isMain: true, cell: (one) => <ImportName of={one} /> },
          { id: "standing", header: t("columns.standing"), cell: (one) => <ImportStanding standing={one} /> },
          { id: "claims", header: t("columns.claims"), align: "end", cell: claimsOf },
          { id: "suggestions", header: t("columns.suggestions"), align: "end", cell: suggestionsOf },
          {
            id: "at",
            header: t("columns.at"),
            cell: ({ createdAt }) => <DateDisplay value={createdAt} relative className="text-ink-subtle" />,
          },
          {
            id: "moves",
            header: <span className="sr-only">{t("columns.moves")}</span>,
            isTasks: true,
            cell: (one) => <ImportMoves standing={one} />,
          },
        ]}
      />
    </>
  );
}

const claimsOf = ({ article }: ListedImport) => (
  <span className="numerals">{article?.claims.totalCount}</span>
);
const suggestionsOf = ({ article }: ListedImport) => (
  <span className="numerals">{article?.suggestions.totalCount}</span>
);

function ImportName({ of }: { of: ListedImport }) {
  const t = useTranslations("imports.list");
  const { sourceUrl } = readFragment(importStandingFragment, of);
  const { article } = of;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <TextLink
        {...rowLink}
        href={`/import/${of.id}`}
        dir="auto"
        {...(article === null ? {} : { lang: article.language })}
        className={cn(
          "self-start text-ink decoration-line-strong",
          article === null ? "wrap-anywhere" : "font-serif text-base font-medium",
        )}
      >
        {article?.title ?? sourceUrl ?? of.fileName ?? t("unread")}
      </TextLink>
      <ImportOrigin of={of} />
    </div>
  );
}

/** How it came in, and by whom: their name leads to all that they asked for. */
function ImportOrigin({ of }: { of: ListedImport }) {
  const t = useTranslations("imports.list");
  const { way, fileName, createdBy } = of;
  return (
    <p className="text-sm text-ink-subtle">
      {t(`ways.${way}`)}
      {fileName !== null && (
        <>
          {" · "}
          <bdi className="break-all">{fileName}</bdi>
        </>
      )}
      {" · "}
      <TextLink
        href={`/import?by=${createdBy.id}`}
        aria-label={t("onlyOf", { name: createdBy.name })}
        className="text-ink-subtle"
      >
        <bdi>{createdBy.name}</bdi>
      </TextLink>
    </p>
  );
}
