"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { KeyHint } from "../../ui/key-hint.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { AlteredClaims } from "./altered-claims.tsx";
import { ClaimEntry } from "./claim-entry.tsx";
import { EarlierClaims } from "./earlier-claims.tsx";
import { ItemList } from "./item-list.tsx";
import type { ItemListHandle } from "./item-list.tsx";
import { SameClaimDialog } from "./same-claim-dialog.tsx";
import { SuggestionEntry } from "./suggestion-entry.tsx";
import type { TextItems } from "./text-item.ts";
import { useItemKeys } from "./use-item-keys.ts";
import { useReadingSync } from "./use-reading-sync.ts";
import { useSuggestionWrites } from "./use-suggestion-writes.ts";

export interface ItemPanelProps {
  /** The element that the article's words stand in. */
  text: RefObject<HTMLElement | null>;
  list: RefObject<ItemListHandle | null>;
  items: TextItems;
  /** Of the article. */
  language: string;
  activeId: string | undefined;
  onActivate: (id: string) => void;
}

const views = ["all", "claim", "suggestion"] as const;
type View = (typeof views)[number];

/** Everything marked in the text, to be walked through and decided on. */
export function ItemPanel({ text, list, items, language, activeId, onActivate }: ItemPanelProps) {
  const t = useTranslations("articles.panel");
  const panel = useRef<HTMLElement>(null);
  const [view, setView] = useState<View>("all");
  const counts = { all: items.placed.length, claim: 0, suggestion: 0 };
  for (const { type } of items.placed) counts[type] += 1;
  const shown = items.placed.filter(({ type }) => view === "all" || view === type);
  const writes = useSuggestionWrites(shown, onActivate);
  useItemKeys({ shown, activeId, onActivate, writes });
  const align = (id: string) => list.current?.align(id);
  const { hold } = useReadingSync({ box: text, panel, shown, isInOrder: true, align });
  useEffect(() => {
    if (activeId === undefined) return;
    hold();
    list.current?.reveal(activeId);
    // What is active is revealed when it becomes so, not when the list changes around it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [activeId]);
  return (
    <aside
      ref={panel}
      aria-label={t("title")}
      className="item-panel sticky top-17 flex max-h-[calc(100dvh-5.5rem)] flex-col gap-3"
    >
      <SegmentedControl
        label={t("view")}
        value={view}
        onValueChange={setView}
        className="shrink-0 [&_button]:px-2"
        segments={views.map((value) => ({ value, label: t(`views.${value}`, { count: counts[value] }) }))}
      />
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-subtle max-md:hidden">
        <span className="inline-flex items-center gap-1.5">
          <KeyHint keys="j" /> <KeyHint keys="k" /> {t("walk")}
        </span>
      </p>
      {shown.length === 0 && <p className="text-sm text-ink-muted">{t(`empty.${view}`)}</p>}
      {shown.length > 0 && (
        <ItemList handle={list} items={shown} label={t("title")} activeId={activeId}>
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
      )}
      <AlteredClaims claims={items.altered} language={language} />
      <EarlierClaims claims={items.earlier} />
      <SameClaimDialog writes={writes} />
    </aside>
  );
}
