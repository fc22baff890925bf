import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { toneOfRating } from "../../lib/claim-state-mark.ts";
import { rowLink } from "../../lib/row-link.ts";
import { Badge } from "../../ui/badge.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
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
          cell: ({ id, text, language }) => (
            <TextLink
              {...rowLink}
              href={`/claims/${id}`}
              lang={language}
              dir="auto"
              className="line-clamp-3 text-ink decoration-line-strong"
            >
              {text}
            </TextLink>
          ),
        },
        {
          id: "verdict",
          header: t("columns.verdict"),
          cell: ({ verdict }) =>
            verdict === null ? "–" : <Badge tone={toneOfRating(verdict.rating)}>{verdict.label}</Badge>,
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
