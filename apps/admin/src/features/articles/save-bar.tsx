"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "../../ui/class-names.ts";
import { Button } from "../../ui/button.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { ArticleFormProblem } from "./article-form-problem.tsx";
import type { ArticleForm } from "./use-article-form.ts";

/** Stays at the lower edge, so that what was changed anywhere in a long form can be saved from there. */
export function SaveBar({ form, onward }: { form: ArticleForm; onward: ReactNode }) {
  const t = useTranslations("articles.form");
  return (
    <div className="sticky bottom-0 z-10 -mx-1 flex flex-col gap-3 border-t border-line bg-paper px-1 py-3">
      <ArticleFormProblem refusal={form.refusal} onReadAgain={form.readAgain} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className={cn("text-sm", form.isSaved ? "text-success" : "text-ink-subtle")}>
          {form.isSaved && <Check aria-hidden className="mr-1.5 inline size-4" />}
          {t(`status.${statusOf(form)}`)}
        </p>
        <div className="flex flex-wrap items-center gap-2">
          <KeyHint keys="Ctrl ↵" />
          <Button
            tone="primary"
            pending={form.pending}
            aria-disabled={!form.isChanged || undefined}
            onClick={form.save}
          >
            {t("save")}
          </Button>
          {onward}
        </div>
      </div>
    </div>
  );
}

function statusOf({ isChanged, isSaved }: ArticleForm): "changed" | "saved" | "unchanged" {
  if (isChanged) return "changed";
  return isSaved ? "saved" : "unchanged";
}
