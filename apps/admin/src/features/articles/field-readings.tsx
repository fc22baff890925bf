"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, useContext } from "react";
import { Button } from "../../ui/button.tsx";
import { cn } from "../../ui/class-names.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { isTaken, withReading } from "./field-reading.ts";
import type { FieldReading } from "./field-reading.ts";

interface Readings {
  readings: readonly FieldReading[];
  draft: ArticleDraft;
  take: (changes: Partial<ArticleDraft>) => void;
}

export const ReadingsContext = createContext<Readings | undefined>(undefined);

/** Below a field: where its value was read, how surely, and what else was read that contradicts it. */
export function FieldReadings({ field }: { field: string }) {
  const t = useTranslations("articles.readings");
  const context = useContext(ReadingsContext);
  const readings = context?.readings.filter((reading) => reading.field === field) ?? [];
  if (context === undefined || readings.length === 0) return null;
  const isContested = readings.length > 1;
  return (
    <details className="mt-1 text-sm text-ink-muted" data-readings={field}>
      <summary className={cn("w-fit cursor-pointer rounded", isContested && "text-warning")}>
        {isContested ? t("several", { count: readings.length }) : t("one")}
      </summary>
      <ul className="mt-1.5 flex flex-col gap-2 border-s-2 border-line ps-3">
        {readings.map((reading) => (
          <li key={reading.value} className="flex flex-col items-start gap-1">
            <ReadingLine reading={reading} />
            <TakeReading reading={reading} {...context} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const methods = [
  "json-ld",
  "meta",
  "text",
  "byline",
  "dateline",
  "element",
  "label",
  "detected",
  "hint",
] as const;

function ReadingLine({ reading: { value, method, confidence, evidence } }: { reading: FieldReading }) {
  const t = useTranslations("articles.readings");
  const known = methods.find((one) => one === method);
  const how = known === undefined ? method : t(`methods.${known}`);
  return (
    <>
      <span className="line-clamp-3 break-words text-ink">{value}</span>
      {how !== null && confidence !== null && <span>{t(`sureness.${surenessOf(confidence)}`, { how })}</span>}
      {evidence !== null && (
        <span dir="auto" className="line-clamp-3 break-words">
          {evidence.before}
          <mark className="rounded-sm bg-accent-soft text-ink">{evidence.exact}</mark>
          {evidence.after}
        </span>
      )}
    </>
  );
}

/** In words: the figure is an order between candidates, and no probability. */
function surenessOf(confidence: number): "clear" | "likely" | "unsure" {
  if (confidence >= 0.8) return "clear";
  return confidence >= 0.5 ? "likely" : "unsure";
}

function TakeReading({ reading, draft, take }: Omit<Readings, "readings"> & { reading: FieldReading }) {
  const t = useTranslations("articles.readings");
  const changes = withReading(draft, reading);
  if (changes === undefined) return null;
  if (isTaken(draft, reading))
    return (
      <span className="flex items-center gap-1.5">
        <Check aria-hidden className="size-3.5 text-success" />
        {t("taken")}
      </span>
    );
  return (
    <Button size="small" aria-label={t("takeLabel", { value: reading.value })} onClick={() => take(changes)}>
      {t("take")}
    </Button>
  );
}
