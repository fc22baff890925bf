"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { AlteredClaims } from "./altered-claims.tsx";
import { ClaimEntry } from "./claim-entry.tsx";
import { EarlierClaims } from "./earlier-claims.tsx";
import { ItemList } from "./item-list.tsx";
import type { ItemListHandle } from "./item-list.tsx";
import { PanelControls } from "./panel-controls.tsx";
import { PanelKeys } from "./panel-keys.tsx";
import { SuggestionEntry } from "./suggestion-entry.tsx";
import type { TextItems } from "./text-item.ts";
import type { DeskItems } from "./use-desk-items.ts";
import type { ItemChoosing } from "./use-item-choice.ts";
import { useItemKeys } from "./use-item-keys.ts";
import { useReadingSync } from "./use-reading-sync.ts";
import { useSuggestionWrites } from "./use-suggestion-writes.ts";
import { WaitingSuggestions } from "./waiting-suggestions.tsx";

const SameClaimDialog = dynamic(() =>
  import("./same-claim-dialog.tsx").then((module) => module.SameClaimDialog),
);

export interface ItemPanelProps {
  articleId: string;
  /** The element that the article's words stand in. */
  text: RefObject<HTMLElement | null>;
  list: RefObject<ItemListHandle | null>;
  items: DeskItems;
  choosing: ItemChoosing;
  /** What has no place in the newest text. */
  placeless: Pick<TextItems, "altered" | "earlier">;
  /** Of the article. */
  language: string;
  activeId: string | undefined;
  onActivate: (id: string) => void;
}

/** What is marked in the text, to be walked through and decided on. */
export function ItemPanel({ text, list, activeId, onActivate, choosing, ...props }: ItemPanelProps) {
  const t = useTranslations("articles.panel");
  const panel = useRef<HTMLElement>(null);
  const { listed, view, order } = choosing;
  const writes = useSuggestionWrites({ listed, onActivate, ...props });
  useItemKeys({ listed, activeId, onActivate, writes });
  const align = (id: string) => list.current?.align(id);
  const { hold } = useReadingSync({ box: text, panel, listed, isInOrder: order === "place", align });
  useEffect(() => {
    if (activeId === undefined) return;
    hold();
    list.current?.reveal(activeId);
    // What is active is revealed when it becomes so, not when the list changes around it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [activeId]);
  return (
    <aside ref={panel} aria-label={t("title")} className="item-panel sticky flex flex-col gap-2.5">
      <PanelControls choosing={choosing} />
      <PanelKeys />
      {listed.length === 0 && <p className="text-sm text-ink-muted">{t(`empty.${view}`)}</p>}
      <ItemList handle={list} items={listed} label={t("title")} activeId={activeId}>
        {(item) =>
          item.type === "claim" ? (
            <ClaimEntry item={item} active={item.id === activeId} onActivate={onActivate} />
          ) : (
            <SuggestionEntry
              item={item}
              active={item.id === activeId}
              onActivate={onActivate}
              writes={writes}
            />
          )
        }
      </ItemList>
      <WaitingSuggestions choosing={choosing} />
      <AlteredClaims claims={props.placeless.altered} language={props.language} />
      <EarlierClaims claims={props.placeless.earlier} />
      {writes.question !== undefined && (
        <SameClaimDialog articleId={props.articleId} question={writes.question} writes={writes} />
      )}
    </aside>
  );
}
