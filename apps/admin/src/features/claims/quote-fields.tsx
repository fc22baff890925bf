"use client";

import { excerptLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { Field } from "../../ui/field.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import type { QuoteDraft } from "./quote-anchor.ts";

export interface QuoteFieldsProps {
  quote: QuoteDraft;
  refusal: ShownRefusal | undefined;
  required: boolean;
  language: string;
  onChange: (quote: QuoteDraft) => void;
}

/** Words of an article, and where they stand more than once, which of them. */
export function QuoteFields({ quote, refusal, required, language, onChange }: QuoteFieldsProps) {
  const t = useTranslations("claims.quote");
  const candidates = refusal?.candidates ?? [];
  const isNowhere = refusal?.code === "QUOTE_NOT_FOUND" && candidates.length === 0;
  return (
    <>
      <Field
        label={t("exact")}
        hint={t("exactHint")}
        required={required}
        error={isNowhere ? t("notFound") : undefined}
      >
        <TextArea
          serif
          lang={language}
          dir="auto"
          maxLength={excerptLengthMax}
          value={quote.exact}
          onChange={(event) => onChange({ exact: event.target.value, start: undefined })}
        />
      </Field>
      {candidates.length > 0 && (
        <Field label={t("which")} error={quote.start === undefined ? t("choose") : undefined}>
          <RadioGroup
            value={quote.start === undefined ? "" : String(quote.start)}
            onValueChange={(start) => onChange({ ...quote, start: Number(start) })}
            options={candidates.map(({ exact, prefix, suffix, start }) => ({
              value: String(start),
              label: `…${prefix}${exact}${suffix}…`,
            }))}
          />
        </Field>
      )}
    </>
  );
}
