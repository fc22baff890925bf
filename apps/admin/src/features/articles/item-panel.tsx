"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { KeyHint } from "../../ui/key-hint.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { AlteredClaims } from "./altered-claims.tsx";
import { ClaimEntry } from "./claim-entry.tsx";
import { EarlierClaims } from "./earlier-claims.tsx";
import { SameClaimDialog } from "./same-claim-dialog.tsx";
import { SuggestionEntry } from "./suggestion-entry.tsx";
import type { TextItems } from "./text-item.ts";
import { useItemKeys } from "./use-item-keys.ts";
import { useSuggestionWrites } from "./use-suggestion-writes.ts";

export interface ItemPanelProps {
  items: TextItems;
  /** Of the article. */
  language: string;
  activeId: string | undefined;
  onActivate: (id: string) => void;
}

const views = ["all", "claim", "suggestion"] as const;
type View = (typeof views)[number];

/** Everything marked in the text, in its order, to be walked through and decided on. */
export function ItemPanel({ items, language, activeId, onActivate }: ItemPanelProps) {
  const t = useTranslations("articles.panel");
  const [view, setView] = useState<View>("all");
  const counts = { all: items.placed.length, claim: 0, suggestion: 0 };
  for (const { type } of items.placed) counts[type] += 1;
  const shown = items.placed.filter(({ type }) => view === "all" || view === type);
  const writes = useSuggestionWrites(shown, onActivate);
  useItemKeys({ shown, activeId, onActivate, writes });
  return (
    <aside
      aria-label={t("title")}
      className="sticky top-17 flex max-h-[calc(100dvh-5.5rem)] flex-col gap-3 max-md:static max-md:max-h-none"
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
      <ol
        data-items=""
        className="relative flex flex-col gap-2 overflow-y-auto p-0.5 max-md:overflow-visible"
      >
        {shown.map((item) => (
          <li key={item.id} data-item={item.id}>
            {item.type === "claim" ? (
              <ClaimEntry item={item} active={item.id === activeId} onActivate={onActivate} />
            ) : (
              <SuggestionEntry
                item={item}
                active={item.id === activeId}
                onActivate={onActivate}
                writes={writes}
              />
            )}
          </li>
        ))}
      </ol>
      <AlteredClaims claims={items.altered} language={language} />
      <EarlierClaims claims={items.earlier} />
      <SameClaimDialog writes={writes} />
    </aside>
  );
}
