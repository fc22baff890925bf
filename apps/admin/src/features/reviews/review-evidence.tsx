import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { webAddress } from "../../lib/web-address.ts";
import { Card } from "../../ui/card.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { ReviewEvidence } from "./review-desk.query.ts";

const stances = ["SUPPORTS", "REFUTES", "CONTEXT"] as const;

/** What speaks for the claim and what against, apart. */
export function ReviewEvidenceList({ evidence }: { evidence: readonly ReviewEvidence[] }) {
  const t = useTranslations("reviews.evidence");
  const states = useTranslations("states");
  return (
    <Card flush title={t("title", { count: evidence.length })}>
      {evidence.length === 0 && <p className="p-4 text-sm text-ink-muted">{t("none")}</p>}
      {stances.map((stance) => {
        const pieces = evidence.filter((piece) => piece.stance === stance);
        if (pieces.length === 0) return null;
        return (
          <section key={stance} className="border-b border-line last:border-b-0">
            <h3 className="flex justify-between bg-sunken px-4 py-1.5 text-sm font-medium text-ink-muted">
              {states(`stance.${stance}`)}
              <span className="numerals text-ink-subtle">{pieces.length}</span>
            </h3>
            <ul className="divide-y divide-line">
              {pieces.map((piece) => (
                <EvidencePiece key={piece.id} piece={piece} />
              ))}
            </ul>
          </section>
        );
      })}
    </Card>
  );
}

function EvidencePiece({ piece: { excerpt, note, source, article, url } }: { piece: ReviewEvidence }) {
  const address = webAddress(url);
  return (
    <li className="flex flex-col gap-2 p-4">
      {excerpt !== null && (
        <blockquote
          dir="auto"
          className="measure border-s-2 border-line-strong ps-3.5 font-serif leading-relaxed"
        >
          {excerpt}
        </blockquote>
      )}
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        {source !== null && <TextLink href={`/sources/${source.id}`}>{source.name}</TextLink>}
        {article !== null && <TextLink href={`/articles/${article.id}`}>{article.title}</TextLink>}
        {address !== undefined && (
          <TextLink
            href={address.href}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1"
          >
            {address.host}
            <ExternalLink aria-hidden className="size-3.5" />
          </TextLink>
        )}
      </p>
      {note !== null && (
        <p dir="auto" className="measure text-sm whitespace-pre-wrap text-ink-muted">
          {note}
        </p>
      )}
    </li>
  );
}
