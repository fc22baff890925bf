"use client";

import { useCombobox } from "downshift";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import { KeyHint } from "../../ui/key-hint.tsx";
import type { PaletteEntry } from "./palette-entry.ts";
import { PaletteList } from "./palette-list.tsx";
import { usePaletteCommands } from "./use-palette-commands.tsx";
import type { ShellRole } from "./use-palette-commands.tsx";
import { usePaletteGroups } from "./use-palette-groups.tsx";
import type { PaletteGroups } from "./use-palette-groups.tsx";

export interface PaletteBoxProps {
  roles: readonly ShellRole[];
  onChoose: (entry: PaletteEntry) => void;
}

/** The field and what it finds: a combobox whose list is always open. */
export function PaletteBox({ roles, onChoose }: PaletteBoxProps) {
  const t = useTranslations("palette");
  const [query, setQuery] = useState("");
  const found = usePaletteGroups(query, usePaletteCommands(roles));
  const entries = found.groups.flatMap((group) => group.entries);
  const box = useCombobox<PaletteEntry>({
    items: entries,
    itemToString: () => query,
    itemToKey: (entry) => entry?.key,
    isOpen: true,
    selectedItem: null,
    inputValue: query,
    defaultHighlightedIndex: 0,
    initialHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem),
  });
  const { setHighlightedIndex } = box;
  // What is found anew is looked through from its beginning.
  useEffect(() => setHighlightedIndex(0), [found.isFresh, query, setHighlightedIndex]);
  const highlighted = entries[box.highlightedIndex];
  const enterWhenFresh = useEnterWhenFresh(found, onChoose);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    const opens = (event.ctrlKey || event.metaKey) && highlighted?.href !== undefined;
    if (!opens && found.isFresh) return;
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    event.preventDefault();
    if (opens) inNewTab(highlighted.href);
    else enterWhenFresh();
  };
  const { "aria-labelledby": _labelledBy, ...inputProps } = box.getInputProps({
    onKeyDown: press,
    // Downshift tells of it too late to keep the caret where it stands.
    onChange: (event) => setQuery((event.target as HTMLInputElement).value),
  });
  return (
    <>
      <div className="flex items-center gap-3 border-b border-line px-4">
        <Search aria-hidden className="size-4 shrink-0 text-ink-subtle" />
        <input
          {...inputProps}
          aria-label={t("title")}
          placeholder={t("placeholder")}
          maxLength={500}
          spellCheck={false}
          enterKeyHint="go"
          className="h-13 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-ink-subtle"
        />
      </div>
      <PaletteList
        found={found}
        query={query}
        highlighted={box.highlightedIndex}
        listProps={box.getMenuProps({ "aria-label": t("results") }, { suppressRefError: true })}
        itemProps={(item, index) =>
          box.getItemProps({
            item,
            index,
            onClick: (event: MouseEvent) => {
              if (!(event.ctrlKey || event.metaKey) || item.href === undefined) return;
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
              inNewTab(item.href);
            },
          })
        }
      />
      <Hints />
    </>
  );
}

function inNewTab(href: string | undefined): void {
  if (href !== undefined) window.open(href, "_blank", "noopener");
}

/** Whoever is faster than the answer means what is found for the words that they typed, not for those before. */
function useEnterWhenFresh({ groups, isFresh }: PaletteGroups, onChoose: (entry: PaletteEntry) => void) {
  const isWaiting = useRef(false);
  const first = groups[0]?.entries[0];
  useEffect(() => {
    if (!isFresh || !isWaiting.current) return;
    isWaiting.current = false;
    if (first !== undefined) onChoose(first);
  }, [isFresh, first, onChoose]);
  return () => {
    isWaiting.current = true;
  };
}

function Hints() {
  const t = useTranslations("palette.hints");
  const hints = [
    ["↑ ↓", t("choose")],
    ["↵", t("go")],
    ["Ctrl ↵", t("newTab")],
    ["Esc", t("close")],
  ] as const;
  return (
    <p
      aria-hidden
      className="flex flex-wrap gap-x-5 gap-y-1 border-t border-line bg-sunken px-4 py-2 text-xs text-ink-muted max-sm:hidden"
    >
      {hints.map(([keys, label]) => (
        <span key={keys} className="inline-flex items-center gap-1.5">
          <KeyHint keys={keys} />
          {label}
        </span>
      ))}
    </p>
  );
}
