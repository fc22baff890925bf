"use client";

import { anchorAt } from "@claimdesk/shared/anchor";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import type { TextSpan } from "../../lib/text-selection.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { useToast } from "../../ui/toast.tsx";
import { ClaimFields } from "./claim-fields.tsx";
import { ClaimProblem } from "./claim-problem.tsx";
import { addAppearance, createClaim } from "./claim.action.ts";
import type { MadeClaim, SameClaim } from "./made-claim.ts";
import { isChainWhole, newClaim } from "./new-claim.ts";
import type { QuotedArticle } from "./new-claim.ts";
import { SameClaims } from "./same-claims.tsx";
import { useMadeUndo } from "./use-made-undo.ts";

export interface ClaimDialogProps {
  article: QuotedArticle;
  /** The words, in code points of the article's text. */
  span: TextSpan;
  onClose: () => void;
}

/** Makes a claim of words in an article; shows the same claim first, where the desk has it. */
export function ClaimDialog({ article, span, onClose }: ClaimDialogProps) {
  const t = useTranslations("articles.claim");
  const ui = useTranslations("ui");
  const toast = useToast();
  const router = useRouter();
  const anchor = useMemo(() => anchorAt(article.text, span.start, span.end), [article.text, span]);
  const [opened] = useState(() => newClaim(anchor, article.language));
  const form = useKeptForm(`claim.${article.id}.${String(span.start)}-${String(span.end)}`, opened);
  const claim = form.draft;
  const [isAsked, setIsAsked] = useState(false);
  const [askedText, setAskedText] = useState<string>();
  const [same, setSame] = useState<readonly SameClaim[]>([]);
  const placement = { article: { id: article.id, revisionNumber: article.revisionNumber }, anchor, claim };
  const pushUndo = useMadeUndo();
  const onMade = (made: MadeClaim) => {
    if (made.kind === "same") return setSame(made.claims);
    form.sent();
    pushUndo(made);
    const action = { label: t("open"), onSelect: () => router.push(`/claims/${made.id}`) };
    toast({ tone: "success", title: t("made"), action });
    window.getSelection()?.removeAllRanges();
    router.refresh();
    onClose();
  };
  const create = useWrite(createClaim, onMade);
  const add = useWrite(addAppearance, onMade);
  const isBusy = create.pending || add.pending;
  // Other words are another question: what was found for the earlier ones answers it no more.
  const isAnother = same.length > 0 && askedText === claim.text;
  const save = () => {
    setIsAsked(true);
    if (isBusy || claim.text.trim() === "" || !isChainWhole(claim)) return;
    setAskedText(claim.text);
    create.run({ ...placement, evenIfSameExists: isAnother });
  };
  return (
    <Dialog
      open
      size="large"
      title={t("title")}
      onOpenChange={(open) => !open && onClose()}
      footer={
        <>
          {!isAnother && <KeyHint keys="Ctrl ↵" className="self-center" />}
          <Button onClick={() => (form.clear(), onClose())}>{ui("cancel")}</Button>
          <Button tone={isAnother ? "secondary" : "primary"} pending={create.pending} onClick={save}>
            {isAnother ? t("evenSo") : t("make")}
          </Button>
        </>
      }
    >
      <form
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onKeyDownCapture={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          // An open list would take the key for itself and choose what is highlighted in it.
          event.stopPropagation();
          // Pressed twice in a row it must not make a second claim that says the same.
          if (!isAnother) save();
        }}
        className="flex flex-col gap-4"
      >
        <KeptNote kept={form.kept} onStartOver={form.clear} />
        <blockquote
          lang={article.language}
          dir="auto"
          className="max-h-40 overflow-y-auto border-s-2 border-accent ps-3 font-serif text-lg whitespace-pre-line"
        >
          {anchor.exact}
        </blockquote>
        <ClaimFields
          key={form.round}
          claim={claim}
          onChange={form.change}
          refusal={create.refusal}
          isAsked={isAsked}
        />
        {isAnother && (
          <SameClaims
            claims={same}
            pending={add.pending}
            onAddTo={(existing) => add.run({ ...placement, existing })}
          />
        )}
        <ClaimProblem refusal={create.refusal ?? add.refusal} />
      </form>
    </Dialog>
  );
}
