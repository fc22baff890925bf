"use client";

import { Quote } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import type { TextSpan } from "../../lib/text-selection.ts";
import { readSelection } from "../../lib/use-text-selection.ts";
import { SelectionToolbar } from "../../ui/selection-toolbar.tsx";
import { ArticleBody, choiceId } from "./article-body.tsx";
import { ClaimDialog } from "./claim-dialog.tsx";
import { ItemPanel } from "./item-panel.tsx";
import type { QuotedArticle } from "./new-claim.ts";
import { scrollToItem } from "./scroll-to-item.ts";
import type { TextItems } from "./text-item.ts";
import { useSentenceChoice } from "./use-sentence-choice.ts";

export interface ArticleDeskProps {
  article: QuotedArticle;
  items: TextItems;
}

/** An article's text beside all that is marked in it. Words become claims here. */
export function ArticleDesk({ article, items }: ArticleDeskProps) {
  const t = useTranslations("articles.reading");
  const box = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string>();
  const [quoted, setQuoted] = useState<TextSpan>();
  const sentences = useSentenceChoice(article, setQuoted);
  const active = items.placed.find(({ id }) => id === activeId);

  const activate = useCallback((id: string) => {
    setActiveId(id);
    scrollToItem(id);
  }, []);
  const makeClaim = () => {
    const selected = readSelection(box.current);
    if (selected !== undefined) return setQuoted(selected.span);
    sentences.begin(active?.start ?? firstVisible(box.current));
    box.current?.focus({ preventScroll: true });
  };
  // Keys are kept stable; what they do is read when they are pressed.
  const claimByKey = useRef(makeClaim);
  useEffect(() => {
    claimByKey.current = makeClaim;
  });
  const keys = useMemo(() => [{ keys: "c", label: t("keys.claim"), run: () => claimByKey.current() }], [t]);
  useKeys(t("keys.title"), keys);
  const chosenStart = sentences.span?.start;
  useEffect(() => {
    if (chosenStart !== undefined) scrollToItem(choiceId);
  }, [chosenStart]);

  return (
    <div className="grid items-start gap-8 md:grid-cols-[minmax(0,1fr)_19rem] xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0">
        <ArticleBody
          box={box}
          text={article.text}
          language={article.language}
          items={items.placed}
          activeId={activeId}
          onActivate={activate}
          chosen={sentences.span}
          onKeyDown={sentences.press}
          onBlur={() => quoted === undefined && sentences.end()}
        />
        <SentenceHelp article={article} span={sentences.span} />
      </div>
      <ItemPanel items={items} language={article.language} activeId={activeId} onActivate={activate} />
      {quoted === undefined && (
        <SelectionToolbar
          box={box}
          label={t("selection")}
          action={
            <>
              <Quote aria-hidden />
              {t("makeClaim")}
            </>
          }
          keys="c"
          onPress={setQuoted}
        />
      )}
      {quoted !== undefined && (
        <ClaimDialog
          article={article}
          span={quoted}
          onClose={() => {
            setQuoted(undefined);
            sentences.end();
          }}
        />
      )}
    </div>
  );
}

/** Says how to choose, and reads out what is chosen. */
function SentenceHelp({ article, span }: { article: QuotedArticle; span: TextSpan | undefined }) {
  const t = useTranslations("articles.reading");
  const words = useMemo(() => Array.from(article.text), [article.text]);
  return (
    <div role="status">
      {span !== undefined && (
        <div className="fixed inset-x-4 bottom-4 z-20 mx-auto w-fit rounded-lg border border-line bg-raised px-4 py-2.5 text-sm shadow-high">
          <span className="sr-only" lang={article.language} dir="auto">
            {words.slice(span.start, span.end).join("")}
          </span>
          <p>{t("choosing")}</p>
        </div>
      )}
    </div>
  );
}

/** The place in the text that stands at the top of the window. */
function firstVisible(box: HTMLElement | null): number {
  const runs = [...(box?.querySelectorAll<HTMLElement>("[data-start]") ?? [])];
  const run = runs.find((element) => element.getBoundingClientRect().bottom > 80);
  return Number(run?.dataset["start"] ?? 0);
}
