"use client";

import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { Range } from "@tanstack/react-virtual";
import { useCallback, useImperativeHandle, useRef } from "react";
import type { ReactNode, Ref } from "react";
import { calmScroll } from "./scroll-to-item.ts";
import type { TextItem } from "./text-item.ts";

/** What moves the list from outside of it. */
export interface ItemListHandle {
  /** Brings an entry into sight, and moves nothing where it is in sight. */
  reveal: (id: string) => void;
  /** Brings an entry to the top, where the text beside it has come to. */
  align: (id: string) => void;
}

export interface ItemListProps {
  handle: Ref<ItemListHandle>;
  items: readonly TextItem[];
  label: string;
  activeId: string | undefined;
  children: (item: TextItem) => ReactNode;
}

/** A card with two lines of words. What is measured takes its place. */
const entryHeightPx = 132;
const gapPx = 8;
/** Before anything is measured, and on the server: as many entries as a window shows. */
const firstWindow = { width: 384, height: 760 };

/** A list of which only what is in sight, and a little around it, is in the page. */
export function ItemList({ handle, items, label, activeId, children }: ItemListProps) {
  const box = useRef<HTMLDivElement>(null);
  const activeAt = items.findIndex(({ id }) => id === activeId);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => entryHeightPx,
    getItemKey: useCallback((index: number) => items[index]?.id ?? index, [items]),
    gap: gapPx,
    overscan: 4,
    initialRect: firstWindow,
    // The active entry stays in the page, with the focus that may be in it.
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        return activeAt < 0 || activeAt >= range.count || shown.includes(activeAt)
          ? shown
          : [...shown, activeAt].sort((first, second) => first - second);
      },
      [activeAt],
    ),
  });
  useImperativeHandle(handle, () => {
    const go = (id: string, align: "auto" | "start") => {
      const index = items.findIndex((item) => item.id === id);
      const found = index < 0 ? undefined : virtual.getOffsetForIndex(index, align);
      if (found !== undefined && box.current !== null) calmScroll(box.current, found[0]);
    };
    return { reveal: (id) => go(id, "auto"), align: (id) => go(id, "start") };
  }, [items, virtual]);
  return (
    <div
      ref={box}
      className="item-list relative min-h-0 flex-1 overflow-y-auto overscroll-contain rounded-md px-0.5"
    >
      <ol aria-label={label} className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              data-item={item.id}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className="item-entry absolute inset-x-0 top-0.5"
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item)}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
