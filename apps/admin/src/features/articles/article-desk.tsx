"use client";

import { codePointLength } from "@claimdesk/shared/code-point";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useCallback, useRef, useState } from "react";
import { useReopening } from "../../lib/use-reopening.ts";
import { ChoiceHelp } from "../../ui/choice-help.tsx";
import { ArticleBody } from "./article-body.tsx";
import { ClaimToolbar } from "./claim-toolbar.tsx";
import type { ItemListHandle } from "./item-list.tsx";
import { ItemPanel } from "./item-panel.tsx";
import type { QuotedArticle } from "./new-claim.ts";
import { scrollToItem } from "./scroll-to-item.ts";
import type { TextItems } from "./text-item.ts";
import { useClaimMaking } from "./use-claim-making.ts";
import { useDeskItems } from "./use-desk-items.ts";
import { useItemChoice } from "./use-item-choice.ts";
import type { SuggestionsLeft } from "./use-item-choice.ts";
import { usePairing } from "./use-pairing.ts";

const ClaimDialog = dynamic(() => import("./claim-dialog.tsx").then((module) => module.ClaimDialog));

export interface ArticleDeskProps {
  article: QuotedArticle;
  items: TextItems;
  suggestionsLeft: SuggestionsLeft;
}

/** An article's text beside all that is marked in it. Words become claims here. */
export function ArticleDesk({ article, items: read, suggestionsLeft }: ArticleDeskProps) {
  const t = useTranslations("articles.reading");
  const desk = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<ItemListHandle>(null);
  const [activeId, setActiveId] = useState<string>();
  const items = useDeskItems(article.id, read.placed);
  const choosing = useItemChoice(article, items, suggestionsLeft);
  const making = useClaimMaking(box, article, items.placed.find(({ id }) => id === activeId)?.start);
  useReopening(`claim.${article.id}`, (place) => {
    const [start = 0, end = 0] = place.split("-").map(Number);
    if (start < end && end <= codePointLength(article.text)) making.quote({ start, end });
  });
  const activate = useCallback((id: string) => {
    setActiveId(id);
    scrollToItem(box.current, id);
  }, []);
  const reveal = useCallback((id: string) => list.current?.reveal(id), []);
  usePairing({ desk, items: choosing.marked, activeId, reveal });

  return (
    <div ref={desk} className="article-desk grid items-start gap-x-8">
      <div className="min-w-0">
        <ArticleBody
          box={box}
          text={article.text}
          language={article.language}
          items={choosing.marked}
          activeId={activeId}
          onActivate={activate}
          onKeyDown={making.sentences.press}
          onBlur={() => making.quoted === undefined && making.sentences.end()}
        />
        <ChoiceHelp text={article.text} language={article.language} span={making.sentences.span}>
          {t("choosing")}
        </ChoiceHelp>
      </div>
      <ItemPanel
        articleId={article.id}
        text={box}
        list={list}
        items={items}
        choosing={choosing}
        placeless={read}
        language={article.language}
        activeId={activeId}
        onActivate={activate}
      />
      {making.quoted === undefined && <ClaimToolbar box={box} onClaim={making.quote} />}
      {making.quoted !== undefined && (
        <ClaimDialog article={article} span={making.quoted} onClose={making.end} />
      )}
    </div>
  );
}
