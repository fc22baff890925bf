import { useLocale, useTranslations } from "next-intl";
import { languageOf } from "../../lib/locale.ts";
import { Badge } from "../../ui/badge.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import type { ExpertReview } from "./expert.query.ts";

/** What is to be judged: the claim, its verdict, where it was read, and what it was held against. */
export function ExpertClaim({ review }: { review: ExpertReview }) {
  const t = useTranslations("expert");
  const { text, language, note, appearances, evidence } = review;
  return (
    <>
      <header className="flex flex-col gap-3">
        <p className="text-sm text-ink-muted">
          {t.rich("asks", {
            desk: review.deskName,
            name: review.expertName,
            until: () => <DateDisplay value={review.expiresAt} />,
          })}
        </p>
        <h1 className="font-serif text-3xl font-semibold text-balance" lang={language} dir="auto">
          {text}
        </h1>
        <p className="text-sm text-ink-muted">{review.counts ? t("counts") : t("advice")}</p>
      </header>
      {note !== null && (
        <Callout title={t("note")}>
          <span className="whitespace-pre-wrap">{note}</span>
        </Callout>
      )}
      <Verdict review={review} />
      <Card title={t("appearances")} flush>
        {appearances.length === 0 && <p className="p-4 text-sm text-ink-muted">{t("noAppearances")}</p>}
        <ul className="divide-y divide-line">
          {appearances.map((appearance, index) => (
            <Appearance key={index} appearance={appearance} />
          ))}
        </ul>
      </Card>
      <Card title={t("evidence")} flush>
        <ul className="divide-y divide-line">
          {evidence.map((piece, index) => (
            <Evidence key={index} piece={piece} />
          ))}
        </ul>
      </Card>
    </>
  );
}

function Verdict({ review }: { review: ExpertReview }) {
  const t = useTranslations("expert");
  const verdict = languageOf(useLocale()) === "fr" ? review.verdictFr : review.verdictEn;
  return (
    <Card title={t("verdict")}>
      <div className="flex flex-col items-start gap-2">
        {verdict !== null && <Badge look="outlined">{verdict}</Badge>}
        {review.rationaleHtml !== null && <RichText html={review.rationaleHtml} lang={review.language} />}
      </div>
    </Card>
  );
}

function Appearance({ appearance }: { appearance: ExpertReview["appearances"][number] }) {
  const t = useTranslations("expert");
  const { title, publisher, before, exact, after, attribution } = appearance;
  return (
    <li className="flex flex-col gap-2 p-4">
      <p className="text-sm text-ink-muted">
        <bdi>{title}</bdi>
        {publisher !== null && <bdi> · {publisher}</bdi>}
      </p>
      <blockquote className="measure border-l-2 border-line-strong pl-3 font-serif" dir="auto">
        {before}
        <mark className="rounded-sm bg-(--mark-warm) text-inherit">{exact}</mark>
        {after}
      </blockquote>
      {attribution.length > 0 && (
        <p className="text-sm">
          <span className="text-ink-muted">{t("attribution")} </span>
          <bdi>{attribution.join(" · ")}</bdi>
        </p>
      )}
      <Source url={appearance.url} />
    </li>
  );
}

function Evidence({ piece }: { piece: ExpertReview["evidence"][number] }) {
  const stances = useTranslations("states.stance");
  const stance = (["SUPPORTS", "REFUTES", "CONTEXT"] as const).find((known) => known === piece.stance);
  return (
    <li className="flex flex-col items-start gap-2 p-4">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Badge look="outlined">{stance === undefined ? piece.stance : stances(stance)}</Badge>
        <bdi>{[piece.source, piece.title].filter((name) => name !== null).join(" · ")}</bdi>
      </p>
      {piece.excerpt !== null && (
        <blockquote className="measure border-l-2 border-line-strong pl-3 font-serif" dir="auto">
          {piece.excerpt}
        </blockquote>
      )}
      {piece.note !== null && <p className="measure text-sm whitespace-pre-wrap">{piece.note}</p>}
      <Source url={piece.url} />
    </li>
  );
}

/** Another site is not told from where its reader comes: the address is the key. */
function Source({ url }: { url: string | null }) {
  const t = useTranslations("expert");
  if (url === null) return null;
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      className="text-sm break-all text-accent underline underline-offset-2"
    >
      {t("open", { host: new URL(url).host })}
    </a>
  );
}
