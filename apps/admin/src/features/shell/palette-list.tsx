"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { ComponentProps } from "react";
import { KeyHint } from "../../ui/key-hint.tsx";
import { menuItemStyles } from "../../ui/menu.styles.ts";
import type { PaletteEntry, PaletteGroup } from "./palette-entry.ts";
import type { PaletteGroups } from "./use-palette-groups.tsx";

export interface PaletteListProps {
  found: PaletteGroups;
  query: string;
  highlighted: number;
  listProps: ComponentProps<"div">;
  itemProps: (entry: PaletteEntry, index: number) => ComponentProps<"div">;
}

export function PaletteList({ found, query, highlighted, listProps, itemProps }: PaletteListProps) {
  const { groups } = found;
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { entries }) => sum + entries.length, 0),
  );
  return (
    <>
      {/* The list itself scrolls: the keys of the field move through it. */}
      <div
        {...listProps}
        aria-busy={!found.isFresh}
        className="min-h-0 flex-1 overflow-y-auto p-1.5 outline-none empty:hidden"
      >
        {groups.map((group, at) => (
          <Group
            key={group.title}
            group={group}
            start={starts[at] ?? 0}
            highlighted={highlighted}
            itemProps={itemProps}
          />
        ))}
      </div>
      <Status found={found} query={query} />
    </>
  );
}

interface GroupProps extends Pick<PaletteListProps, "highlighted" | "itemProps"> {
  group: PaletteGroup;
  start: number;
}

function Group({ group, start, highlighted, itemProps }: GroupProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="pb-1.5">
      <div id={id} role="presentation" className="px-2.5 pt-2 pb-1 text-xs font-medium text-ink-subtle">
        {group.title}
      </div>
      {group.entries.map((entry, at) => (
        <Entry
          key={entry.key}
          entry={entry}
          isHighlighted={highlighted === start + at}
          optionProps={itemProps(entry, start + at)}
        />
      ))}
    </div>
  );
}

interface EntryProps {
  entry: PaletteEntry;
  isHighlighted: boolean;
  optionProps: ComponentProps<"div">;
}

function Entry({ entry, isHighlighted, optionProps }: EntryProps) {
  return (
    <div {...optionProps} data-highlighted={isHighlighted ? "" : undefined} className={menuItemStyles}>
      <span className="text-ink-subtle">{entry.icon}</span>
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="line-clamp-2">{entry.label}</span>
        {entry.hint !== undefined && (
          <span className="truncate text-xs text-ink-muted">
            <bdi>{entry.hint}</bdi>
          </span>
        )}
      </span>
      {entry.badge}
      {entry.keys !== undefined && (
        <span aria-hidden className="max-sm:hidden">
          <KeyHint keys={entry.keys} />
        </span>
      )}
    </div>
  );
}

/** Told to screen readers each time, and shown where there is nothing to look at. */
function Status({ found: { groups, isFresh, failed }, query }: { found: PaletteGroups; query: string }) {
  const t = useTranslations("palette.status");
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const isShown = failed || (isFresh && count === 0);
  const text = failed
    ? t("failed")
    : !isFresh
      ? t("searching")
      : count === 0
        ? t("none", { query: query.trim() })
        : t("count", { count });
  return (
    <p role="status" className={isShown ? "px-2.5 py-6 text-center text-sm text-ink-muted" : "sr-only"}>
      {text}
    </p>
  );
}
