"use client";

import { PencilLine } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { useReopening } from "../../lib/use-reopening.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { readToRepair } from "./repair.action.ts";
import type { RepairedArticle } from "./repair.action.ts";

const loadForm = () => import("./article-form.tsx").then((module) => module.ArticleForm);
const ArticleForm = dynamic(loadForm);

/** Repairs an article above its text, which stays where it was read to. */
export function RepairButton({ id }: { id: string }) {
  const t = useTranslations("articles.form");
  const words = useRefusalWords();
  const [repaired, setRepaired] = useState<RepairedArticle>();
  const read = useWrite(readToRepair, setRepaired);
  const open = () => {
    void loadForm();
    read.run(id);
  };
  useReopening(`article.${id}`, open);
  const standing = useRef(open);
  useEffect(() => {
    standing.current = open;
  });
  const keys = useMemo(() => [{ keys: "r", label: t("repair"), run: () => standing.current() }], [t]);
  useKeys(t("title"), keys);
  return (
    <>
      <Button pending={read.pending && repaired === undefined} onClick={open} aria-keyshortcuts="r">
        <PencilLine aria-hidden />
        {t("repair")}
        <KeyHint keys="r" />
      </Button>
      {read.refusal !== undefined && repaired === undefined && (
        <p role="alert" className="text-sm text-danger">
          {words(read.refusal).title}
        </p>
      )}
      {repaired !== undefined && (
        <Dialog
          open
          size="large"
          title={t("title")}
          onOpenChange={(isOpen) => !isOpen && setRepaired(undefined)}
        >
          <ArticleForm
            {...repaired}
            onReadAgain={() => read.run(id)}
            onward={<LinkButton href={`/articles/${id}/edit`}>{t("ownPage")}</LinkButton>}
          />
        </Dialog>
      )}
    </>
  );
}
