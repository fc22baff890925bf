import { useTranslations } from "next-intl";
import { Badge } from "../../ui/badge.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import type { DeskPublication } from "./claim-desk.query.ts";

const tones = { SCHEDULED: "accent", DONE: "success", CANCELLED: "neutral" } as const;

export function PublicationList({ publications }: { publications: readonly DeskPublication[] }) {
  const t = useTranslations("claims.publications");
  const history = useTranslations("claims.history");
  if (publications.length === 0) return <p className="text-sm text-ink-muted">{t("none")}</p>;
  return (
    <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
      {publications.map((publication) => (
        <li key={publication.id} className="flex flex-col gap-1 px-4 py-3 text-sm">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="font-medium">{t(`kinds.${publication.kind}`)}</span>
            <Badge tone={tones[publication.state]}>{t(`states.${publication.state}`)}</Badge>
            <DateDisplay value={publication.at} className="text-ink-muted" />
            <span className="text-ink-subtle">
              {publication.publishedBy?.name ?? t("byPolicy")}
              {` · ${history("revision", { number: publication.revisionNumber })}`}
            </span>
          </p>
          {publication.reason !== null && <p className="measure text-ink-muted">{publication.reason}</p>}
        </li>
      ))}
    </ol>
  );
}
