"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import { useUnsaved } from "../../lib/unsaved.tsx";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import type { Option } from "../../ui/option.ts";
import { useToast } from "../../ui/toast.tsx";
import { addAppearance } from "./appearance.action.ts";
import type { DeskClaim } from "./claim-desk.query.ts";
import { findArticles } from "./find.action.ts";
import { anchorOf } from "./quote-anchor.ts";
import type { QuoteDraft } from "./quote-anchor.ts";
import { QuoteFields } from "./quote-fields.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";

export function AppearanceForm({ claim, onClose }: { claim: DeskClaim; onClose: () => void }) {
  const t = useTranslations("claims.appearances");
  const ui = useTranslations("ui");
  const toast = useToast();
  const [article, setArticle] = useState<Option | null>(null);
  const [quote, setQuote] = useState<QuoteDraft>({ exact: "", start: undefined });
  const [isChecked, setIsChecked] = useState(false);
  const { run, pending, refusal, clear } = useWrite(addAppearance, () => {
    toast({ tone: "success", title: t("added") });
    onClose();
  });
  useUnsaved(article !== null || quote.exact !== "");
  const add = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    const anchor = anchorOf(quote);
    if (article === null || anchor === null) return;
    const appearance = { articleId: article.value, anchor };
    run({ claimId: claim.id, expectedVersion: claim.version, appearance });
  };
  return (
    <form onSubmit={add} noValidate className="flex flex-col gap-4">
      <Field
        label={t("article")}
        required
        error={isChecked && article === null ? t("articleMissing") : undefined}
      >
        <Combobox load={findArticles} placeholder={t("articlePlaceholder")} onChange={setArticle} />
      </Field>
      <QuoteFields required quote={quote} refusal={refusal} language={claim.language} onChange={setQuote} />
      {(refusal?.candidates ?? []).length === 0 && <RefusalNote refusal={refusal} onRead={clear} />}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{ui("cancel")}</Button>
        <Button type="submit" tone="primary" pending={pending}>
          {t("add")}
        </Button>
      </div>
    </form>
  );
}
