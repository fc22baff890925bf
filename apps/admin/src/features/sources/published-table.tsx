import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import { ClaimCell, VerdictCell } from "./claim-cell.tsx";
import type { PublishedClaim } from "./source-parts.query.ts";

/** Claims as readers see them, each with the way to the desk's claim and to the readers' page. */
export function PublishedTable({ caption, claims }: { caption: string; claims: readonly PublishedClaim[] }) {
  const t = useTranslations("sources.parts");
  return (
    <Table
      caption={caption}
      rows={claims}
      keyOf={({ id }) => id}
      columns={[
        {
          id: "text",
          header: t("columns.claim"),
          isMain: true,
          cell: (claim) => <ClaimCell {...claim} />,
        },
        {
          id: "verdict",
          header: t("columns.verdict"),
          cell: ({ verdict }) => <VerdictCell verdict={verdict} />,
        },
        {
          id: "published",
          header: t("columns.date"),
          cell: ({ publishedAt }) => publishedAt && <DateDisplay value={publishedAt} />,
          under: ({ publishedAt }) => publishedAt && <DateDisplay value={publishedAt} />,
        },
        {
          id: "readers",
          header: t("columns.readers"),
          cell: ({ id, text }) => (
            <a
              href={`/p/claims/${id}`}
              target="_blank"
              rel="noreferrer"
              aria-label={t("readersOf", { claim: text })}
              className="inline-flex min-h-6 items-center gap-1.5 whitespace-nowrap text-accent underline decoration-accent-line underline-offset-[0.2em] hover:text-accent-hover"
            >
              {t("readers")}
              <ExternalLink aria-hidden className="size-3.5 shrink-0" />
            </a>
          ),
        },
      ]}
    />
  );
}
