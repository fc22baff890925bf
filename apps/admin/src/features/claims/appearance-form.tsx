"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import type { Option } from "../../ui/option.ts";
import { addAppearance } from "./appearance.action.ts";
import type { DeskClaim } from "./claim-desk.query.ts";
import { DraftBar } from "./draft-bar.tsx";
import { ElsewhereNote } from "./elsewhere-note.tsx";
import type { DraftWords } from "./field-diffs.tsx";
import { findArticles } from "./find.action.ts";
import { anchorOf } from "./quote-anchor.ts";
import type { QuoteDraft } from "./quote-anchor.ts";
import { QuoteFields } from "./quote-fields.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { usePartDraft } from "./use-part-draft.ts";
import { usePartSave } from "./use-part-save.ts";

export interface AppearanceDraft {
  article: Option | undefined;
  quote: QuoteDraft;
}

export const noAppearance: AppearanceDraft = { article: undefined, quote: { exact: "", start: undefined } };

export function AppearanceForm({ claim, onClose }: { claim: DeskClaim; onClose: () => void }) {
  const t = useTranslations("claims.appearances");
  const quotes = useTranslations("claims.quote");
  const part = usePartDraft({ claim, place: { part: "APPEARANCE", number: null }, stands: noAppearance });
  const { article, quote } = part.draft;
  const [isChecked, setIsChecked] = useState(false);
  const { run, pending, refusal, clear, stale } = usePartSave(part, {
    version: claim.version,
    write: addAppearance,
    saved: t("added"),
    onClose,
  });
  const words: DraftWords<AppearanceDraft> = (draft) => [
    { label: t("article"), text: draft.article?.label ?? "" },
    { label: quotes("exact"), text: draft.quote.exact },
  ];
  const add = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    const anchor = anchorOf(quote);
    if (article === undefined || anchor === null) return;
    const appearance = { articleId: article.value, anchor };
    run({ claimId: claim.id, expectedVersion: claim.version, appearance });
  };
  return (
    <form onSubmit={add} noValidate className="flex flex-col gap-4">
      <Field
        label={t("article")}
        required
        error={isChecked && article === undefined ? t("articleMissing") : undefined}
      >
        <Combobox
          key={part.round}
          load={findArticles}
          placeholder={t("articlePlaceholder")}
          defaultOption={article}
          onChange={(chosen) => part.change({ article: chosen ?? undefined })}
        />
      </Field>
      <QuoteFields
        required
        quote={quote}
        refusal={refusal}
        language={claim.language}
        onChange={(next) => part.change({ quote: next })}
      />
      <ElsewhereNote draft={part} words={words} />
      {(refusal?.candidates ?? []).length === 0 && <RefusalNote refusal={refusal} onRead={clear} />}
      <DraftBar
        draft={part}
        stale={stale}
        state={claim.state}
        saveLabel={t("add")}
        pending={pending}
        onClose={onClose}
      />
    </form>
  );
}
