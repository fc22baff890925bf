"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { leftAt, listAddress, rememberList, rememberRow } from "../../lib/list-memory.ts";
import { sectionOf } from "./sections.ts";

/**
 * Whoever goes back to a list, by whatever way, finds it as they left it: its filters and its page by its address, how
 * far down they were, and in focus the row that they opened.
 */
export function ListReturn() {
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const address = search === "" ? pathname : `${pathname}?${search}`;
  const cameFrom = useRef<string>(undefined);
  useEffect(() => {
    if (sectionOf(pathname)?.href === pathname) rememberList(pathname, address);
    const before = cameFrom.current;
    cameFrom.current = pathname;
    // A list that is filtered anew is no return, nor is a page that is loaded.
    if (before === undefined || before === pathname) return undefined;
    const frame = requestAnimationFrame(() => goBackTo(address, before));
    return () => cancelAnimationFrame(frame);
  }, [pathname, address]);
  useEffect(() => {
    const click = ({ target }: MouseEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>("[data-row-link]") : null;
      const href = row?.getAttribute("href");
      if (row == null || href == null) return;
      rememberRow(address, { href, index: rowLinks().indexOf(row), scrollY });
    };
    document.addEventListener("click", click, true);
    return () => document.removeEventListener("click", click, true);
  }, [address]);
  return null;
}

/** The list that a page belongs to, as its reader left it. */
export function useListHref(): string | undefined {
  const pathname = usePathname();
  const section = sectionOf(pathname);
  const [href, setHref] = useState(section?.href);
  // What this tab remembers, the server cannot know.
  useEffect(
    () => setHref(section === undefined ? undefined : (listAddress(section.href) ?? section.href)),
    [section, pathname],
  );
  return href;
}

/** The row that was come from; else the one that was opened; and where that is gone, the one in its place. */
function goBackTo(address: string, from: string): void {
  const left = leftAt(address);
  if (left === undefined) return;
  const rows = rowLinks();
  const row =
    rows.find((link) => pathOf(link) === from) ??
    rows.find((link) => link.getAttribute("href") === left.href) ??
    rows[Math.min(left.index, rows.length - 1)];
  window.scrollTo({ top: left.scrollY, behavior: "instant" });
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}

function rowLinks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-row-link]")];
}

function pathOf(link: HTMLElement): string | undefined {
  return link instanceof HTMLAnchorElement ? link.pathname : undefined;
}
