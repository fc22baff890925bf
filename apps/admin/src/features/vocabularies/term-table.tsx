"use client";

import { CircleSlash } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { languageOf } from "../../lib/locale.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Table } from "../../ui/table.tsx";
import type { ListedTerm } from "./vocabulary.query.ts";

export interface TermTask {
  kind: "edit" | "merge";
  id: string;
}

interface TermTableProps {
  terms: readonly ListedTerm[];
  onTask: (task: TermTask) => void;
}

export function TermTable({ terms, onTask }: TermTableProps) {
  const t = useTranslations("vocabularies");
  return (
    <Table
      caption={t("title")}
      rows={terms}
      keyOf={({ id }) => id}
      columns={[
        { id: "name", header: t("columns.name"), isMain: true, cell: (term) => <TermName term={term} /> },
        { id: "claims", header: t("columns.claims"), align: "end", cell: ({ claimCount }) => claimCount },
        {
          id: "articles",
          header: t("columns.articles"),
          align: "end",
          cell: ({ articleCount }) => articleCount,
        },
        {
          id: "tasks",
          header: <span className="sr-only">{t("columns.tasks")}</span>,
          isTasks: true,
          align: "end",
          cell: ({ id, nameEn }) => (
            <span className="flex justify-end gap-2">
              <Button
                size="small"
                aria-label={t("edit.label", { name: nameEn })}
                onClick={() => onTask({ kind: "edit", id })}
              >
                {t("edit.open")}
              </Button>
              <Button
                size="small"
                aria-label={t("merge.label", { name: nameEn })}
                onClick={() => onTask({ kind: "merge", id })}
              >
                {t("merge.open")}
              </Button>
            </span>
          ),
        },
      ]}
    />
  );
}

function TermName({ term: { nameFr, nameEn, words, retiredAt } }: { term: ListedTerm }) {
  const t = useTranslations("vocabularies");
  const english = { lang: "en", name: nameEn };
  const french = { lang: "fr", name: nameFr };
  const [own, other] = languageOf(useLocale()) === "fr" ? [french, english] : [english, french];
  const others = words.filter((word) => word !== nameFr && word !== nameEn);
  return (
    <div className="flex flex-col items-start gap-1">
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {/* The reader's language first. */}
        <span lang={own.lang} className="font-medium break-words">
          {own.name}
        </span>
        {nameFr !== nameEn && (
          <span lang={other.lang} className="break-words text-ink-muted">
            {other.name}
          </span>
        )}
        {retiredAt !== null && <Badge icon={<CircleSlash aria-hidden />}>{t("retired")}</Badge>}
      </span>
      {others.length > 0 && (
        <span className="text-sm break-words text-ink-subtle">{t("also", { words: others.join(", ") })}</span>
      )}
    </div>
  );
}
