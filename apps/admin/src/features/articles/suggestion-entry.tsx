"use client";

import { Check, PencilLine, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { EntryFrame } from "./entry-frame.tsx";
import { Speakers } from "./speakers.tsx";
import type { SuggestionItem } from "./text-item.ts";
import type { SuggestionWrites } from "./use-suggestion-writes.ts";

export interface SuggestionEntryProps {
  item: SuggestionItem;
  active: boolean;
  onActivate: (id: string) => void;
  writes: SuggestionWrites;
}

export function SuggestionEntry({ item, active, onActivate, writes }: SuggestionEntryProps) {
  const t = useTranslations("articles.panel");
  const states = useTranslations("states");
  return (
    <EntryFrame
      line="suggested"
      active={active}
      text={item.text}
      onActivate={() => onActivate(item.id)}
      overline={
        <>
          <span>{item.proposedBy === "LANGUAGE_MODEL" ? t("suggestedByModel") : t("suggested")}</span>
          <span className="ml-auto">{states(`kind.${item.kind}`)}</span>
        </>
      }
    >
      <Speakers speakers={item.speakers} />
      <div className="flex flex-wrap gap-1.5">
        <Button size="small" tone={active ? "primary" : "secondary"} onClick={() => writes.accept(item)}>
          <Check aria-hidden />
          {t("accept")}
          {active && <KeyHint keys="a" className="[&_kbd]:border-transparent" />}
        </Button>
        <Button size="small" tone="quiet" onClick={() => writes.dismiss(item)}>
          <X aria-hidden />
          {t("dismiss")}
          {active && <KeyHint keys="x" />}
        </Button>
        <IconButton
          size="small"
          label={t("reword")}
          icon={<PencilLine aria-hidden />}
          hint={<KeyHint keys="e" />}
          onClick={() => writes.reword(item)}
        />
      </div>
    </EntryFrame>
  );
}
